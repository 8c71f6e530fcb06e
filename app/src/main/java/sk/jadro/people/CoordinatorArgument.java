package sk.jadro.people;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import sk.jadro.base.web.PageArguments;

/** Gives a handler the {@link Coordinator} who signed in to the address's partnership, or refuses the request. */
@Component
class CoordinatorArgument implements HandlerMethodArgumentResolver {
    private final PageArguments pages;
    private final SignedIn signedIn;

    CoordinatorArgument(PageArguments pages, SignedIn signedIn) {
        this.pages = pages;
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
        return of(Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class)));
    }

    /** @throws NotSignedIn if nobody who coordinates the address's partnership sent this request */
    Coordinator of(HttpServletRequest request) {
        var partnership = pages.site(request).id();
        return signedIn.in(partnership).orElseThrow(() -> new NotSignedIn(signedIn.isOver(partnership)));
    }

    /** Nobody who may do this has signed in with this browser. */
    static final class NotSignedIn extends RuntimeException {
        private final boolean canSignIn;

        private NotSignedIn(boolean canSignIn) {
            this.canSignIn = canSignIn;
        }

        /** Whether signing in may help, as far as is known: not whom this browser has signed in elsewhere. */
        boolean canSignIn() {
            return canSignIn;
        }
    }
}
