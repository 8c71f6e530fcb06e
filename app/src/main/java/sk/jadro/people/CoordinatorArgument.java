package sk.jadro.people;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;
import sk.jadro.base.web.NotFound;
import sk.jadro.base.web.Sites;

/** Gives a handler the {@link Coordinator} who signed in to the address's partnership, or refuses the request. */
@Component
class CoordinatorArgument implements HandlerMethodArgumentResolver {
    private final Sites sites;
    private final SignedIn signedIn;

    CoordinatorArgument(Sites sites, SignedIn signedIn) {
        this.sites = sites;
        this.signedIn = signedIn;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Coordinator.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var variables = (Map<?, ?>)
                request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
        var slug = variables == null ? null : variables.get("partnership");
        var site = sites.bySlug(String.valueOf(slug)).orElseThrow(NotFound::new);
        return signedIn.in(site.id()).orElseThrow(NotSignedIn::new);
    }

    /** Nobody who may do this has signed in with this browser. */
    static final class NotSignedIn extends RuntimeException {}
}
