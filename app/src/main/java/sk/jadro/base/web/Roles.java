package sk.jadro.base.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Gives handlers the proofs of {@linkplain Role roles}, before anything of the request's body is read: strangers' files
 * stay unread.
 */
@Component
final class Roles implements HandlerMethodArgumentResolver, HandlerInterceptor {
    private static final String PROVEN = Roles.class.getName();

    private final RequestedSite sites;
    private final Map<Class<?>, Role<?>> roles;

    Roles(RequestedSite sites, List<Role<?>> roles) {
        this.sites = sites;
        this.roles = roles.stream().collect(Collectors.toMap(Role::proof, Function.identity()));
    }

    /** Whether some role was proven by this request. */
    static boolean isProven(HttpServletRequest request) {
        return request.getAttribute(PROVEN) != null;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return roles.containsKey(parameter.getParameterType());
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        return proof(
                parameter.getParameterType(), Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class)));
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method) {
            for (var parameter : method.getMethodParameters()) {
                if (supportsParameter(parameter)) {
                    proof(parameter.getParameterType(), request);
                }
            }
        }
        return true;
    }

    /** Whether the request proves a role whose proof is of this type. */
    boolean isHeld(Class<?> type, HttpServletRequest request, Site site) {
        return roles.values().stream()
                .filter(role -> type.isAssignableFrom(role.proof()))
                .anyMatch(role -> held(role, request, site).isPresent());
    }

    private Object proof(Class<?> type, HttpServletRequest request) {
        var role = Objects.requireNonNull(roles.get(type));
        var site = sites.of(request);
        return held(role, request, site).orElseThrow(() -> role.missing(request, site));
    }

    /** Asked for once a request. */
    private static Optional<?> held(Role<?> role, HttpServletRequest request, Site site) {
        var attribute = PROVEN + "." + role.proof().getName();
        if (request.getAttribute(attribute) instanceof Optional<?> known) {
            return known;
        }
        var held = role.heldBy(request, site);
        request.setAttribute(attribute, held);
        if (held.isPresent()) {
            request.setAttribute(PROVEN, true);
        }
        return held;
    }
}
