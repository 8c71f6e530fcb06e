package sk.jadro.base.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;
import sk.jadro.base.text.Dictionary;
import sk.jadro.base.text.Words;

/** Gives handlers their {@link Page}, {@link Form} and {@link Stranger}; an address of no known partnership is not found. */
@Component
public final class PageArguments implements HandlerMethodArgumentResolver {
    private static final Set<Class<?>> ARGUMENTS = Set.of(Page.class, Form.class, Stranger.class);
    private static final String SITE = PageArguments.class.getName() + ".site";

    private final Dictionary dictionary;
    private final Assets assets;
    private final Sites sites;
    private final Viewer viewer;
    private final Notices notices;
    private final Addresses addresses;
    private final RateLimits limits;
    private final List<MenuEntry> menu;

    PageArguments(
            Dictionary dictionary,
            Assets assets,
            Sites sites,
            Viewer viewer,
            Notices notices,
            Addresses addresses,
            RateLimits limits,
            List<MenuEntry> menu) {
        this.dictionary = dictionary;
        this.assets = assets;
        this.sites = sites;
        this.viewer = viewer;
        this.notices = notices;
        this.addresses = addresses;
        this.limits = limits;
        this.menu =
                menu.stream().sorted(Comparator.comparingInt(MenuEntry::order)).toList();
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return ARGUMENTS.contains(parameter.getParameterType());
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        var request = web.getNativeRequest(HttpServletRequest.class);
        if (request == null) {
            throw new IllegalStateException("no servlet request");
        }
        if (parameter.getParameterType() == Form.class) {
            return Form.of(request.getParameterMap());
        }
        if (parameter.getParameterType() == Stranger.class) {
            return new Stranger(request, limits);
        }
        return page(request, Objects.requireNonNull(web.getNativeResponse(HttpServletResponse.class)));
    }

    /**
     * The site that the address belongs to, asked for once a request.
     *
     * @throws NotFound if there is no such site
     */
    public Site site(HttpServletRequest request) {
        if (knownSite(request) instanceof Site known) {
            return known;
        }
        var site = Optional.ofNullable(slug(request)).flatMap(sites::bySlug).orElseThrow(NotFound::new);
        request.setAttribute(SITE, site);
        return site;
    }

    static @Nullable Site knownSite(HttpServletRequest request) {
        return (Site) request.getAttribute(SITE);
    }

    private Page page(HttpServletRequest request, HttpServletResponse response) {
        var site = slug(request) == null ? null : site(request);
        var words = dictionary.in(LanguageFilter.langOf(request));
        return page(
                request,
                words,
                site,
                request.getRequestURI().substring(request.getContextPath().length()),
                asked(request),
                notices.take(request, response, variables(request))
                        .filter(key -> isNotice(key, words))
                        .orElse(null));
    }

    /** The page at a path that no handler was found for, or whose handler failed. Its body may be unreadable. */
    Page errorPage(HttpServletRequest request, Optional<Site> site, String path) {
        return page(request, dictionary.in(LanguageFilter.langOf(request)), site.orElse(null), path, null, null);
    }

    /** A page for which nothing is asked of the database. */
    Page pageOfNobody(HttpServletRequest request, String path) {
        return new Page(
                dictionary.in(LanguageFilter.langOf(request)),
                assets,
                addresses.root(),
                null,
                path,
                null,
                menu,
                false,
                false,
                null);
    }

    private Page page(
            HttpServletRequest request,
            Words words,
            @Nullable Site site,
            String path,
            @Nullable String query,
            @Nullable String notice) {
        var signedIn = request.getSession(false) != null;
        var coordinator = signedIn && site != null && viewer.coordinates(site.id());
        return new Page(
                words,
                assets,
                addresses.root(),
                site,
                path,
                query,
                site == null || coordinator
                        ? menu
                        : menu.stream().filter(entry -> site.has(entry.path())).toList(),
                coordinator,
                signedIn,
                notice);
    }

    private static String asked(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE) instanceof HandlerMethod handler
                ? AskedParameters.of(handler).in(Query.of(request))
                : "";
    }

    /** Of what a cookie may hold, only these are said. */
    private static boolean isNotice(String key, Words words) {
        return key.contains(".notice.") && words.knows(key);
    }

    private static @Nullable String slug(HttpServletRequest request) {
        return (String) variables(request).get("partnership");
    }

    private static Map<?, ?> variables(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                ? variables
                : Map.of();
    }
}
