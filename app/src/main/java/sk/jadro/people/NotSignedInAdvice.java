package sk.jadro.people;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import sk.jadro.base.web.Redirect;

/** Sends those who have not signed in to the sign-in; refuses a post, and those who coordinate elsewhere only. */
@ControllerAdvice
class NotSignedInAdvice {
    @ExceptionHandler(CoordinatorArgument.NotSignedIn.class)
    View notSignedIn(HttpServletRequest request) {
        if (request.getSession(false) != null) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
            throw new ResponseStatusException(HttpStatus.UNAUTHORIZED);
        }
        return Redirect.to("/sign-in");
    }
}
