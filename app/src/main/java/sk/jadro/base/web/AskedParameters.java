package sk.jadro.base.web;

import com.google.re2j.Pattern;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import sk.jadro.base.db.Code;
import sk.jadro.base.text.Typed;

/**
 * Which parameters of its address a page answers to.
 *
 * @param choices those whose values have one spelling, and but for slugs can be told beforehand
 * @param unbounded whether it asks for words or ids, too
 */
public record AskedParameters(List<Choice> choices, boolean unbounded) {
    private static final Year FIRST_YEAR = Year.of(1900);
    private static final Year LAST_YEAR = Year.of(2199);
    private static final Pattern MONTH = Pattern.compile("[0-9]{4}-(0[1-9]|1[0-2])");

    /** @param type {@link PageNumber}, {@link Year}, {@link YearMonth}, {@link AskedSlug} or an enum */
    record Choice(String name, Class<?> type) {
        /** The value in its one spelling, empty for what means the same as no such parameter. */
        String written(String typed) {
            if (type == PageNumber.class) {
                var number = PageNumber.of(typed);
                return number.isFirst() ? "" : number.toString();
            }
            return optional(type, typed)
                    .map(value -> value instanceof Enum<?> constant ? Code.of(constant) : value.toString())
                    .orElse("");
        }
    }

    static AskedParameters of(HandlerMethod handler) {
        var choices = new ArrayList<Choice>();
        var unbounded = false;
        for (var parameter : handler.getMethodParameters()) {
            var asked = parameter.getParameterAnnotation(Asked.class);
            if (asked == null) {
                continue;
            }
            var type = type(parameter);
            if (type == String.class || type == Key.class) {
                unbounded = true;
            } else {
                choices.add(new Choice(asked.value(), type));
            }
        }
        return new AskedParameters(List.copyOf(choices), unbounded);
    }

    /** What these parameters are in this query, the same for all queries that a page answers alike: {@code ?page=2}. */
    public String in(Query query) {
        var written = new StringBuilder();
        for (var choice : choices) {
            var value = choice.written(query.value(choice.name()).orElse(""));
            if (!value.isEmpty()) {
                written.append(written.isEmpty() ? '?' : '&')
                        .append(choice.name())
                        .append('=')
                        .append(value);
            }
        }
        return written.toString();
    }

    /** Whether all that this query asks for can be told beforehand, so that there are but so many such pages to keep. */
    boolean areForetold(Query query) {
        return !unbounded
                && choices.stream()
                        .filter(choice -> choice.type() == AskedSlug.class)
                        .allMatch(choice -> choice.written(
                                        query.value(choice.name()).orElse(""))
                                .isEmpty());
    }

    private static Class<?> type(MethodParameter parameter) {
        return parameter.getParameterType() == Optional.class
                ? Objects.requireNonNull(ResolvableType.forMethodParameter(parameter)
                        .getGeneric(0)
                        .resolve())
                : parameter.getParameterType();
    }

    private static Optional<?> optional(Class<?> type, String typed) {
        if (type == Year.class) {
            return year(typed);
        }
        if (type == YearMonth.class) {
            return month(typed);
        }
        if (type == AskedSlug.class) {
            return AskedSlug.of(typed);
        }
        if (type.isEnum()) {
            return constant(type, typed);
        }
        throw new IllegalStateException("what a " + type + " may be is not known");
    }

    private static Optional<Year> year(String typed) {
        return typed.length() == 4 && typed.chars().allMatch(digit -> digit >= '0' && digit <= '9')
                ? Optional.of(Year.parse(typed)).filter(year -> !year.isBefore(FIRST_YEAR) && !year.isAfter(LAST_YEAR))
                : Optional.empty();
    }

    /** {@code 2026-12}. */
    private static Optional<YearMonth> month(String typed) {
        return MONTH.matches(typed)
                ? year(typed.substring(0, 4)).map(year -> year.atMonth(Integer.parseInt(typed.substring(5))))
                : Optional.empty();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Optional<?> constant(Class<?> type, String typed) {
        return Code.parse((Class<Enum>) type, typed);
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
            var type = type(parameter);
            if (type == PageNumber.class) {
                return PageNumber.of(typed);
            }
            if (type == Key.class) {
                return Key.of(typed);
            }
            return type == String.class ? Typed.line(typed) : optional(type, typed);
        }
    }
}
