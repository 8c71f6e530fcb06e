package sk.jadro.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.View;
import sk.jadro.base.web.Redirect;

/** Sends those who have not signed in to the sign-in; refuses a post, and those who coordinate elsewhere only. */
@ControllerAdvice
class NotSignedInAdvice {
    @ExceptionHandler(CoordinatorArgument.NotSignedIn.class)
    @Nullable
    View notSignedIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getSession(false) != null) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return null;
        }
        if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            return null;
        }
        return Redirect.to("/sign-in");
    }
}
