package sk.jadro.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds public pages by following links, one of each shape: addresses are alike but for segments with a digit. */
final class PageShapes {
    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#?]*)");
    private static final Pattern NUMBERED = Pattern.compile("(?<=/)[^/]*\\d[^/]*");

    private final URI root;
    private final String town;
    private final HttpClient client = HttpClient.newHttpClient();

    PageShapes(URI root, String town) {
        this.root = root;
        this.town = town;
    }

    /** The size of each page in bytes, by its address, in the order in which they are found. */
    Map<String, Integer> found() throws IOException, InterruptedException {
        var pages = new LinkedHashMap<String, Integer>();
        var shapes = new HashSet<>(Set.of(town));
        var waiting = new ArrayDeque<>(Set.of(town));
        while (!waiting.isEmpty()) {
            var address = waiting.remove();
            var answer =
                    client.send(HttpRequest.newBuilder(root.resolve(address)).build(), BodyHandlers.ofString());
            var type = answer.headers().firstValue("Content-Type").orElse("");
            if (answer.statusCode() != 200 || !type.startsWith("text/html")) {
                continue;
            }
            pages.put(address, answer.body().getBytes(StandardCharsets.UTF_8).length);
            LINK.matcher(answer.body())
                    .results()
                    .map(link -> link.group(1))
                    .filter(link -> link.startsWith(town + "/") && shapes.add(shape(link)))
                    .forEach(waiting::add);
        }
        return pages;
    }

    /** An address without what tells one page from others of its kind. */
    String shape(String address) {
        return NUMBERED.matcher(address.substring(town.length())).replaceAll("…");
    }
}
