package sk.jadro.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What coordinators send is read only once it is known that a coordinator sends it: strangers' files stay unread. */
@Configuration
class SignedInFirst implements WebMvcConfigurer, HandlerInterceptor {
    private final CoordinatorArgument coordinator;

    SignedInFirst(CoordinatorArgument coordinator) {
        this.coordinator = coordinator;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method
                && Arrays.stream(method.getMethodParameters()).anyMatch(coordinator::supportsParameter)) {
            coordinator.of(request);
        }
        return true;
    }
}
