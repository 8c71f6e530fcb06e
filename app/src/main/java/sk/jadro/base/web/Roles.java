package sk.jadro.base.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    private final PageArguments pages;
    private final Map<Class<?>, Role<?>> roles;

    Roles(PageArguments pages, List<Role<?>> roles) {
        this.pages = pages;
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

    private Object proof(Class<?> type, HttpServletRequest request) {
        var attribute = PROVEN + "." + type.getName();
        if (request.getAttribute(attribute) instanceof Object known) {
            return known;
        }
        var role = Objects.requireNonNull(roles.get(type));
        var site = pages.site(request);
        Object proof = role.heldBy(request, site).orElseThrow(() -> role.missing(request, site));
        request.setAttribute(attribute, proof);
        request.setAttribute(PROVEN, true);
        return proof;
    }
}
