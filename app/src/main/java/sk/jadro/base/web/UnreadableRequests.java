package sk.jadro.base.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** What can't be read is the sender's affair: a page that says so, and no line in the operator's log. */
@ControllerAdvice
class UnreadableRequests {
    /** A foreign key is violated (PostgreSQL's manual, appendix A). */
    private static final String NO_SUCH_ROW = "23503";

    /** The address has something where an id would be. */
    @ExceptionHandler(MethodArgumentTypeMismatchException.class)
    void noId(HttpServletResponse response) throws IOException {
        answer(response, HttpServletResponse.SC_NOT_FOUND);
    }

    /** Badly written, or too large. */
    @ExceptionHandler(InvalidParameterException.class)
    void badParameters(InvalidParameterException e, HttpServletResponse response) throws IOException {
        answer(response, e.getErrorCode());
    }

    @ExceptionHandler(MultipartException.class)
    void badBody(HttpServletResponse response) throws IOException {
        answer(response, HttpServletResponse.SC_BAD_REQUEST);
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    void tooLarge(HttpServletResponse response) throws IOException {
        answer(response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    }

    /** What was chosen is not there: no page's form offers that. */
    @ExceptionHandler(DataIntegrityViolationException.class)
    void noSuchChoice(DataIntegrityViolationException e, HttpServletResponse response) throws IOException {
        if (!(e.getMostSpecificCause() instanceof SQLException sql && NO_SUCH_ROW.equals(sql.getSQLState()))) {
            throw e;
        }
        answer(response, HttpServletResponse.SC_BAD_REQUEST);
    }

    /** Whoever left amid a body has no connection left to be answered on. */
    private static void answer(HttpServletResponse response, int status) throws IOException {
        if (!response.isCommitted()) {
            response.sendError(status);
        }
    }
}
