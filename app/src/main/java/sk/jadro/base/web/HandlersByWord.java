package sk.jadro.base.web;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.PathContainer;
import org.springframework.util.StringUtils;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Finds the method that answers an address among hundreds, all of which begin with a partnership. Spring MVC compares the
 * address with each of their patterns; here those are passed by whose second part is another word than the address's.
 */
final class HandlersByWord extends RequestMappingHandlerMapping {
    /** Where a pattern or an address has one part only. */
    private static final String NONE = "";

    /** The second part of all that a method answers; a method that is not here answers to more than one. */
    private final Map<RequestMappingInfo, String> words = new HashMap<>();

    @Override
    protected void registerHandlerMethod(Object handler, Method method, RequestMappingInfo mapping) {
        super.registerHandlerMethod(handler, method, mapping);
        var seconds = new HashSet<@Nullable String>();
        mapping.getPatternValues().forEach(pattern -> seconds.add(second(pattern)));
        if (seconds.size() == 1 && seconds.iterator().next() instanceof String word) {
            words.put(mapping, word);
        }
    }

    @Override
    protected @Nullable RequestMappingInfo getMatchingMapping(RequestMappingInfo mapping, HttpServletRequest request) {
        var word = words.get(mapping);
        if (word != null) {
            var asked =
                    second(ServletRequestPathUtils.getParsedRequestPath(request).pathWithinApplication());
            if (asked != null && !asked.equals(word)) {
                return null;
            }
        }
        return super.getMatchingMapping(mapping, request);
    }

    /** That of a pattern; null where it may be any. */
    private static @Nullable String second(String pattern) {
        if (pattern.contains("*")) {
            return null;
        }
        var parts = StringUtils.tokenizeToStringArray(pattern, "/");
        if (parts.length < 2) {
            return NONE;
        }
        return parts[1].contains("{") || parts[1].contains("?") ? null : parts[1];
    }

    /** That of an address; null where it is written in a way of its own, such as with two slashes. */
    private static @Nullable String second(PathContainer address) {
        var elements = address.elements();
        for (int i = 0; i < Math.min(4, elements.size()); i++) {
            if (elements.get(i) instanceof PathContainer.Separator != (i % 2 == 0)) {
                return null;
            }
        }
        if (elements.size() < 4) {
            return elements.size() == 3 ? null : NONE;
        }
        return ((PathContainer.PathSegment) elements.get(3)).valueToMatch();
    }
}
