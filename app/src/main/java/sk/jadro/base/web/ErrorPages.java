package sk.jadro.base.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.stereotype.Controller;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** What people see when a page is not there or could not be made: what happened and where to go on. */
@Controller
@ConditionalOnWebApplication
final class ErrorPages implements ErrorController {
    private final PageArguments pages;
    private final Sites sites;
    private final HeaderWriter strictHeaders;

    ErrorPages(PageArguments pages, Sites sites, HeaderWriter strictHeaders) {
        this.pages = pages;
        this.sites = sites;
        this.strictHeaders = strictHeaders;
    }

    /** @param key of its words: {@code error.404} */
    record ErrorView(Page page, String key, HttpStatus status) {}

    @RequestMapping("/error")
    View error(HttpServletRequest request, HttpServletResponse response) {
        // What was refused before security had its say goes without them otherwise.
        strictHeaders.writeHeaders(request, response);
        var status = status(request);
        var path = pathOf(request);
        if (Problem.isAnswerAt(path)) {
            return Problem.of(status, path);
        }
        var page = pages.errorPage(request, siteOf(path), path);
        return Html.of("base/web/error", new ErrorView(page, keyOf(status), status))
                .with(status);
    }

    /** Answers while the database can't be reached, so neither the partnership nor the session is asked for. */
    static void comeBack(PageArguments pages, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var status = HttpStatus.SERVICE_UNAVAILABLE;
        var path = pathOf(request);
        if (Problem.isAnswerAt(path)) {
            Problem.of(status, path).render(null, request, response);
        } else {
            var view = new ErrorView(pages.pageOfNobody(request, path), keyOf(status), status);
            Html.of("base/web/error", view).with(status).keptSecret().render(null, request, response);
        }
    }

    private Optional<Site> siteOf(String path) {
        var segments = StringUtils.tokenizeToStringArray(path, "/");
        return segments.length > 0 ? sites.bySlug(segments[0]) : Optional.empty();
    }

    private static String keyOf(HttpStatus status) {
        return switch (status.value()) {
            case 401, 403, 404, 405, 410, 413, 429, 503 -> "error." + status.value();
            default -> status.is4xxClientError() ? "error.400" : "error.500";
        };
    }

    private static HttpStatus status(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? Optional.ofNullable(HttpStatus.resolve(code)).orElse(HttpStatus.INTERNAL_SERVER_ERROR)
                : HttpStatus.NOT_FOUND;
    }

    /** Of the page that was asked for, without its language. */
    private static String pathOf(HttpServletRequest request) {
        var uri = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String original
                ? original
                : request.getRequestURI();
        return LanguageFilter.withoutPrefix(uri);
    }
}
