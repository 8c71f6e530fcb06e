package sk.jadro.base.web;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** What search engines need not look at (RFC 9309): {@linkplain Unlisted what is somebody's own or secret}. */
@Controller
class Robots {
    private static final String OF_THE_HOUSE = """
            User-agent: *
            Disallow: /sign-in
            Disallow: /en/sign-in
            Disallow: /dev/
            """;

    private final String rules;

    Robots(List<Unlisted> unlisted) {
        this.rules = unlisted.stream()
                .flatMap(room -> room.paths().stream())
                .sorted()
                .map(path -> "Disallow: /*" + path + "\n")
                .collect(Collectors.joining("", OF_THE_HOUSE, ""));
    }

    @GetMapping(path = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
    @ResponseBody
    String rules() {
        return rules;
    }
}
