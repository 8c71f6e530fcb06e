package sk.jadro.base.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

/**
 * What an address asks beyond its path, decoded once for whoever reads it. The first of several values counts; what is
 * badly encoded counts for nothing; a request's body is no part of it.
 */
public final class Query {
    private final Map<String, String> values;

    private Query(Map<String, String> values) {
        this.values = values;
    }

    /** That of this request's address. */
    public static Query of(HttpServletRequest request) {
        if (request.getAttribute(Query.class.getName()) instanceof Query known) {
            return known;
        }
        var query = parse(request.getQueryString());
        request.setAttribute(Query.class.getName(), query);
        return query;
    }

    static Query parse(@Nullable String written) {
        var values = new HashMap<String, String>();
        for (var pair : StringUtils.tokenizeToStringArray(written, "&")) {
            var equals = pair.indexOf('=');
            var name = decoded(equals < 0 ? pair : pair.substring(0, equals));
            var value = equals < 0 ? Optional.of("") : decoded(pair.substring(equals + 1));
            if (name.isPresent() && value.isPresent()) {
                values.putIfAbsent(name.get(), value.get());
            }
        }
        return new Query(values);
    }

    public Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    private static Optional<String> decoded(String written) {
        try {
            return Optional.of(URLDecoder.decode(written, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
