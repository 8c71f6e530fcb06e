package sk.jadro.base.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;
import sk.jadro.base.edit.ChiefEditor;
import sk.jadro.base.text.Dictionary;
import sk.jadro.base.text.Words;

/**
 * Gives handlers their {@link Page} or {@link Site}, {@link Form} and {@link Stranger}; an address of no known partnership is
 * not found.
 */
@Component
public final class PageArguments implements HandlerMethodArgumentResolver {
    private static final Set<Class<?>> ARGUMENTS = Set.of(Page.class, Site.class, Form.class, Stranger.class);

    private final Dictionary dictionary;
    private final Assets assets;
    private final RequestedSite sites;
    private final Roles roles;
    private final Notices notices;
    private final Addresses addresses;
    private final RateLimits limits;
    private final List<MenuEntry> menu;
    private final List<Unlisted> unlisted;

    PageArguments(
            Dictionary dictionary,
            Assets assets,
            RequestedSite sites,
            Roles roles,
            Notices notices,
            Addresses addresses,
            RateLimits limits,
            List<MenuEntry> menu,
            List<Unlisted> unlisted) {
        this.dictionary = dictionary;
        this.assets = assets;
        this.sites = sites;
        this.roles = roles;
        this.notices = notices;
        this.addresses = addresses;
        this.limits = limits;
        this.unlisted = unlisted;
        this.menu = menu.stream().sorted(MenuEntry.ORDER).toList();
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
        if (parameter.getParameterType() == Site.class) {
            return site(request);
        }
        if (parameter.getParameterType() == Stranger.class) {
            return stranger(request);
        }
        return page(request, Objects.requireNonNull(web.getNativeResponse(HttpServletResponse.class)));
    }

    /**
     * For rooms that make arguments of their own.
     *
     * @throws NotFound if there is no such site
     */
    public Site site(HttpServletRequest request) {
        return sites.of(request);
    }

    /** For rooms that make arguments of their own. */
    public Stranger stranger(HttpServletRequest request) {
        return new Stranger(request, limits);
    }

    private Page page(HttpServletRequest request, HttpServletResponse response) {
        var site = RequestedSite.slug(request) == null ? null : sites.of(request);
        var words = dictionary.in(LanguageFilter.langOf(request));
        return page(
                request,
                words,
                site,
                request.getRequestURI().substring(request.getContextPath().length()),
                asked(request),
                notices.take(request, response, RequestedSite.variables(request))
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
                false,
                menu,
                proof -> false,
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
        Predicate<Class<?>> held = proof -> site != null && roles.isHeld(proof, request, site);
        return new Page(
                words,
                assets,
                addresses.root(),
                site,
                path,
                query,
                query != null && isShared(site, path),
                site == null || held.test(ChiefEditor.class)
                        ? menu
                        : menu.stream().filter(entry -> site.has(entry.path())).toList(),
                held,
                request.getSession(false) != null,
                notice);
    }

    private boolean isShared(@Nullable Site site, String path) {
        var below = site == null ? path : path.substring(site.slug().length() + 1);
        return unlisted.stream().noneMatch(room -> room.has(below));
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
}
