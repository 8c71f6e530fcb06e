package sk.jadro.house;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * An address that the house answers to: {@code GET /{partnership}/activities/{slug}}.
 *
 * @param method {@code ANY} where it does not matter
 */
record Route(String method, String pattern) {
    /** All of them, as the house's own router knows them: whoever adds an address adds it here. */
    static List<Route> all(RequestMappingHandlerMapping router) {
        return router.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream().flatMap(pattern -> {
                    var methods = mapping.getMethodsCondition().getMethods();
                    return methods.isEmpty()
                            ? Stream.of(new Route("ANY", pattern))
                            : methods.stream().map(RequestMethod::name).map(method -> new Route(method, pattern));
                }))
                .sorted(Comparator.comparing(Route::toString))
                .toList();
    }

    static Route of(String line) {
        var words = line.split(" ");
        return new Route(words[0], words[1]);
    }

    boolean isDesk() {
        return pattern.startsWith("/{partnership}/desk");
    }

    boolean isPage() {
        return method.equals("GET");
    }

    @Override
    public String toString() {
        return method + " " + pattern;
    }
}
