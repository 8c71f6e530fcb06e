package sk.jadro.base.web;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.stereotype.Component;
import sk.jadro.base.text.Dictionary;
import sk.jadro.base.text.Lang;
import sk.jadro.base.text.Words;

/**
 * The page for what Tomcat refuses before any of our code sees it, such as an address that can't be decoded. Nothing is
 * known of the request, not even its language, so the page speaks both.
 */
@Component
@ConditionalOnWebApplication
public final class RefusedByTheServer
        implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory>, Ordered {
    private final TemplateEngine templates;
    private final Assets assets;
    private final Dictionary dictionary;
    private final HeaderWriter strictHeaders;

    RefusedByTheServer(TemplateEngine templates, Assets assets, Dictionary dictionary, HeaderWriter strictHeaders) {
        this.templates = templates;
        this.assets = assets;
        this.dictionary = dictionary;
        this.strictHeaders = strictHeaders;
    }

    /** @param key of its words: {@code error.400} */
    record RefusedView(Assets assets, Words slovak, Words english, String key) {}

    @Override
    public void customize(ConfigurableTomcatWebServerFactory factory) {
        factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new Valve()));
    }

    /** After Spring Boot's own: the valve added last is the first to answer. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    /** Answers a request that no page of ours is asked for: there is no room for it now. */
    public void comeBack(Request request, Response response) {
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader("Retry-After", "10");
        answer("error.503", request, response);
    }

    private void answer(String key, Request request, Response response) {
        var isForPrograms = Problem.isAnswerAt(request.getRequestURI());
        try {
            strictHeaders.writeHeaders(request, response.getResponse());
            response.setContentType(
                    isForPrograms ? MediaType.APPLICATION_PROBLEM_JSON_VALUE : MediaType.TEXT_HTML_VALUE);
            response.setCharacterEncoding(StandardCharsets.UTF_8);
            response.getReporter().write(isForPrograms ? problem(response.getStatus()) : page(key));
            response.finishResponse();
        } catch (IOException clientIsGone) {
            // Nobody is left to tell.
        }
    }

    private String page(String key) {
        var page = new StringOutput();
        templates.render(
                "base/web/refusedByTheServer.jte",
                new RefusedView(assets, dictionary.in(Lang.SK), dictionary.in(Lang.EN), key),
                page);
        return page.toString();
    }

    /** Its address may be none that could be told again. */
    private static String problem(int status) {
        return new Problem(HttpStatus.valueOf(status), null, null).json();
    }

    private final class Valve extends ErrorReportValve {
        @Override
        protected void report(Request request, Response response, @Nullable Throwable throwable) {
            if (response.getStatus() < HttpServletResponse.SC_BAD_REQUEST
                    || response.getContentWritten() > 0
                    || !response.setErrorReported()) {
                return;
            }
            answer("error.400", request, response);
        }
    }
}
