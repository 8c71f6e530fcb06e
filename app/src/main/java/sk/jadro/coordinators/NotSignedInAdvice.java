package sk.jadro.coordinators;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.View;
import sk.jadro.base.web.Html;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.Redirect;

/**
 * Sends those who have not signed in to the sign-in, and refuses those who have a task elsewhere only. Whoever sent a form
 * gets it back whole, to be sent again after signing in: the page itself holds what was typed, for browsers forget it.
 */
@ControllerAdvice
class NotSignedInAdvice {
    private static final Set<String> READING = Set.of("GET", "HEAD");

    /** Longer than two full texts; of strangers' words no more is held and sent back. */
    private static final int MOST = 120_000;

    /** A field as it was sent; one with many values stands here many times. */
    record Sent(String name, String value) {
        /** Whether somebody wrote it, rather than chose it or left it as the page had it. */
        boolean isWritten() {
            return value.strip().indexOf(' ') > 0;
        }
    }

    /**
     * @param hadFile whether a file was sent, or more than any form holds, which can't be kept
     */
    record UnsentFormView(Page page, HttpStatus status, List<Sent> fields, boolean hadFile) {
        List<Sent> written() {
            return fields.stream().filter(Sent::isWritten).toList();
        }
    }

    @ExceptionHandler(NotSignedIn.class)
    @Nullable
    View notSignedIn(NotSignedIn reason, Page page, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var isReading = READING.contains(request.getMethod());
        if (isReading && reason.canSignIn()) {
            return Redirect.to("/sign-in");
        }
        if (isReading) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return null;
        }
        try {
            return unsent(page, reason.canSignIn() ? HttpStatus.UNAUTHORIZED : HttpStatus.FORBIDDEN, request);
        } catch (InvalidParameterException | RequestRejectedException unreadable) {
            // Whoever left amid the form has no connection left to be answered on.
            if (!response.isCommitted()) {
                response.sendError(
                        unreadable instanceof InvalidParameterException parameters
                                ? parameters.getErrorCode()
                                : HttpServletResponse.SC_BAD_REQUEST);
            }
            return null;
        }
    }

    private static Html unsent(Page page, HttpStatus status, HttpServletRequest request) {
        var type = request.getContentType();
        var hadFile = type != null && type.startsWith("multipart/");
        var fields = hadFile ? List.<Sent>of() : sent(request);
        var isTooLong =
                fields.stream().mapToInt(field -> field.value().length()).sum() > MOST;
        var view = new UnsentFormView(page, status, isTooLong ? List.of() : fields, hadFile || isTooLong);
        return Html.of("coordinators/unsentForm", view).with(status).keptSecret();
    }

    private static List<Sent> sent(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .flatMap(field -> Arrays.stream(field.getValue()).map(value -> new Sent(field.getKey(), value)))
                .toList();
    }
}
