package sk.jadro.base.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import sk.jadro.base.text.Typed;

/**
 * Which parameters of its address a page answers to.
 *
 * @param pageNumbers the names of those that say which page of a list
 * @param freeText whether it asks for words, too
 */
public record AskedParameters(List<String> pageNumbers, boolean freeText) {
    static AskedParameters of(HandlerMethod handler) {
        var pageNumbers = new ArrayList<String>();
        var freeText = false;
        for (var parameter : handler.getMethodParameters()) {
            var asked = parameter.getParameterAnnotation(Asked.class);
            if (asked != null && parameter.getParameterType() == PageNumber.class) {
                pageNumbers.add(asked.value());
            } else {
                freeText |= asked != null;
            }
        }
        return new AskedParameters(List.copyOf(pageNumbers), freeText);
    }

    /** What these parameters are in this query, the same for all queries that a page answers alike: {@code ?page=2}. */
    public String in(Query query) {
        var written = new StringBuilder();
        for (var name : pageNumbers) {
            var number = PageNumber.of(query.value(name).orElse(""));
            if (!number.isFirst()) {
                written.append(written.isEmpty() ? '?' : '&')
                        .append(name)
                        .append('=')
                        .append(number);
            }
        }
        return written.toString();
    }

    /** Gives handlers what they ask for. */
    @Component
    static final class Resolver implements HandlerMethodArgumentResolver {
        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.hasParameterAnnotation(Asked.class);
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest web,
                @Nullable WebDataBinderFactory binders) {
            var name = Objects.requireNonNull(parameter.getParameterAnnotation(Asked.class))
                    .value();
            var typed = Query.of(Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class)))
                    .value(name)
                    .orElse("");
            if (parameter.getParameterType() == PageNumber.class) {
                return PageNumber.of(typed);
            }
            if (parameter.getParameterType() == String.class) {
                return Typed.line(typed);
            }
            throw new IllegalStateException("what " + parameter + " may be is not known");
        }
    }
}
