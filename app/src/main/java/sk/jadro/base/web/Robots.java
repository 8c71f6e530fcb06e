package sk.jadro.base.web;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** What search engines need not look at (RFC 9309): the desk, and addresses that are somebody's secret. */
@Controller
class Robots {
    private static final String RULES = """
            User-agent: *
            Disallow: /*/desk
            Disallow: /*/sign-ups/
            Disallow: /*/mine
            Disallow: /*/sign-in/
            Disallow: /sign-in
            Disallow: /en/sign-in
            Disallow: /dev/
            """;

    @GetMapping(path = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
    @ResponseBody
    String rules() {
        return RULES;
    }
}
