package sk.jadro.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import sk.jadro.coordinators.Coordinators;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;

/** Whatever somebody sends over the wire, the house does not break, and says nothing of how it is made. */
@Tag("full")
@JadroTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OddRequestsTest {
    private static final Pattern STATUS = Pattern.compile("^HTTP/1\\.1 (\\d{3})");
    private static final String STREAM = "Content-Type: text/event-stream";
    private static final Pattern INNARDS = Pattern.compile(
            "Exception|\\bat (sk|org|java|jakarta)\\.|org\\.apache|springframework|Tomcat|PSQL|\\.java:");

    @Autowired
    House house;

    @Autowired
    Coordinators coordinators;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping router;

    private Example example;
    private List<String> addresses;

    @BeforeAll
    void found() {
        example = Example.in(house, coordinators);
        house.aPartnership(); // so that the first page is a list
        addresses = Route.all(router).stream()
                .map(route -> example.address(route.pattern()))
                .toList();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void nothingBreaks(long seed) {
        var random = new Random(seed);
        var broken = new ArrayList<String>();
        int answered = 0;
        for (int i = 0; i < 1000; i++) {
            var request = new OddRequest(random, addresses).bytes();
            var answer = send(request);
            var status = status(answer);
            answered += status == 0 ? 0 : 1;
            // 501 and 505 are the server's words for an unknown encoding of the body and version of HTTP.
            if (status >= 500 && status != 501 && status != 505) {
                broken.add(status + " for " + readable(request));
            }
            if (INNARDS.matcher(answer).find()) {
                broken.add("innards shown for " + readable(request) + ": " + answer);
            }
        }
        assertThat(broken).isEmpty();
        assertThat(answered).isGreaterThan(900);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # request                                   | status
            GET //                                      | 400
            GET /{site}//                               | 400
            GET /nowhere//                              | 400
            GET /{site}/activities/%F0%9F%98%80         | 404
            GET /{site};jsessionid=1                    | 400
            GET /nowhere                                | 404
            GET /en                                     | 200
            GET /en/                                    | 200
            GET /favicon.ico                            | 404
            GET /{site}/activities?page=x               | 200
            GET /{site}/events?page=-1                  | 200
            GET /{site}/events?page=99999999999999      | 200
            GET /{site}/events?page=%00                 | 200
            GET /{site}?notice=%3Cscript%3E             | 200
            GET /{site}?notice=people.notice.no-such    | 200
            GET /{site}?%zz                             | 200
            GET /{site}/files/x                         | 404
            GET /{site}/files/0190a8a0-0000-7000-8000-000000000000/x | 404
            GET /{site}/events/x.ics                    | 404
            GET /{site}/sign-ups/x                      | 410
            GET /{site}/sign-in/x                       | 410
            GET /error                                  | 404
            GET /assets                                 | 404
            GET /assets/../application.yaml             | 400
            GET /actuator                               | 404
            GET /dev/mail                               | 404
            POST /                                      | 405
            POST /{site}                                | 405
            PUT /{site}                                 | 405
            DELETE /{site}/activities                   | 405
            TRACE /                                     | 405
            FOO /                                       | 400
            """)
    void namedOnesGetAPageThatHelps(String request, int status) {
        var line = request.replace("{site}", example.site().slug());
        var answer = send(
                (line + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.UTF_8));

        assertThat(status(answer)).as(answer).isEqualTo(status);
        assertThat(answer).as(answer).contains("Content-Type: text/html;charset=UTF-8");
        assertThat(answer).doesNotContainPattern(INNARDS);
        var page = Jsoup.parse(answer.substring(answer.indexOf("\r\n\r\n")));
        assertThat(page.select("h1").text()).isNotBlank();
        assertThat(page.select("main a[href], header a[href]").size()).isGreaterThan(1);
        assertThat(page.select("script")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/%ff",
                "/%00",
                "/..%2f",
                "/../../etc/passwd",
                "/%2e%2e/etc/passwd",
                "/a%2fb",
                "/sign-ups/%00",
                "/?notice=<script>",
                "nonsense"
            })
    void whatTheServerItselfRefusesGetsAPageThatSaysNothingOfHowItIsMade(String address) {
        var answer = send(("GET " + address + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        assertThat(status(answer)).isEqualTo(400);
        assertThat(answer).doesNotContainPattern(INNARDS).doesNotContain("<script>");
        assertThat(answer).contains("Content-Security-Policy: default-src 'none'", "X-Content-Type-Options: nosniff");
        var page = Jsoup.parse(answer.substring(answer.indexOf("\r\n\r\n")));
        assertThat(page.select("h1").text()).isEqualTo("Tejto požiadavke nerozumieme");
        assertThat(page.select("main a[href]")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /{site}/                     | /{site}
            /en/{site}/                  | /en/{site}
            /{site}/activities/          | /{site}/activities
            /{site}/activities/?page=2   | /{site}/activities?page=2
            /sign-in/                    | /sign-in
            /nowhere/                    | /nowhere
            """)
    void aSlashAtTheEndLeadsToThePageWithoutIt(String address, String without) {
        var slug = example.site().slug();
        for (var method : List.of("GET", "HEAD")) {
            var answer = send((method + " " + address.replace("{site}", slug)
                            + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            assertThat(status(answer)).isEqualTo(301);
            assertThat(header(answer, "Location")).isEqualTo(without.replace("{site}", slug));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example/", "///evil.example/", "/\\evil.example/", "/{site}//evil.example//"})
    void noAddressLeadsToAnotherHouse(String address) {
        var answer = send(("GET " + address.replace("{site}", example.site().slug())
                        + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        assertThat(status(answer)).isGreaterThanOrEqualTo(400);
        assertThat(header(answer, "Location")).isEqualTo("");
    }

    @Test
    void askingForTheHeadOnlyGetsTheSameHeadWithoutABody() {
        var slug = example.site().slug();
        for (var path : List.of("/" + slug, "/" + slug + "/activities", "/nothing/here", "/sign-in")) {
            var head = send(("HEAD " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            var whole = send(("GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            assertThat(head).endsWith("\r\n\r\n");
            assertThat(status(head)).isEqualTo(status(whole));
            assertThat(header(head, "Content-Length")).isEqualTo(header(whole, "Content-Length"));
        }
    }

    @Test
    void askingWhatIsPossibleIsAnswered() {
        var answer = send(
                "OPTIONS /sign-in HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".getBytes(StandardCharsets.UTF_8));
        assertThat(status(answer)).isEqualTo(200);
        assertThat(header(answer, "Allow")).contains("GET", "POST");
        assertThat(answer).doesNotContain("Access-Control-Allow");
    }

    @Test
    void anAddressLongerThanAnyLineIsRefused() {
        for (int length : List.of(5_000, 20_000, 200_000)) {
            var answer = send(("GET /" + "a".repeat(length) + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            assertThat(status(answer)).isIn(400, 404, 414);
            assertThat(answer).doesNotContainPattern(INNARDS);
        }
    }

    /** A request put together of what is right, what is nearly right, and rubbish. */
    private static final class OddRequest {
        private static final List<String> METHODS = List.of(
                "GET",
                "GET",
                "GET",
                "GET",
                "POST",
                "POST",
                "POST",
                "HEAD",
                "PUT",
                "DELETE",
                "OPTIONS",
                "PATCH",
                "TRACE",
                "get",
                "FOO",
                "",
                "PROPFIND");
        private static final List<String> ODD = List.of(
                "%ff",
                "%00",
                "%",
                "%2",
                "%zz",
                "..",
                "%2e%2e",
                "%2f",
                "//",
                ";",
                ";a=b",
                "%c3%28",
                "%F0%9F%98%80",
                "%ed%a0%80",
                "\u010d",
                "\\",
                "%5c",
                "'",
                "\"",
                "<script>",
                "{",
                "}",
                "|",
                "${7*7}",
                "#",
                "?",
                "&",
                "=",
                "+",
                "%20",
                "%0d%0a",
                "\t",
                "*",
                "en",
                "desk",
                "null",
                "-1",
                "1e9",
                "00000000-0000-0000-0000-000000000000",
                "zzzzzzzz-0000-0000-0000-000000000000",
                "%E2%80%AE",
                ".ics",
                "~");
        private static final List<String> NAMES = List.of(
                "page",
                "notice",
                "name",
                "email",
                "side",
                "visibility",
                "offer",
                "activity",
                "version",
                "website",
                "limit",
                "to",
                "file",
                "kind",
                "",
                "a[]",
                "%00");
        private static final List<String> TYPES = List.of(
                "application/x-www-form-urlencoded",
                "application/x-www-form-urlencoded; charset=nonsense",
                "application/x-www-form-urlencoded;charset=UTF-16",
                "multipart/form-data",
                "multipart/form-data; boundary=x",
                "multipart/form-data; boundary=",
                "application/json",
                "text/plain",
                "",
                "/",
                "a/b/c",
                "application/xml",
                "multipart/mixed; boundary=x");
        private static final List<String> HEADERS = List.of(
                "Accept: application/json",
                "Accept: nonsense",
                "Accept: */*;q=x",
                "Accept: image/png",
                "Accept-Language: \u010d",
                "Accept-Language: xx-YY;q=9",
                "Accept-Encoding: gzip;q=x",
                "If-None-Match: \"",
                "If-Modified-Since: yesterday",
                "Range: bytes=5-1",
                "Range: bytes=0-0,1-1,2-2",
                "Cookie: jadro=nonsense",
                "Cookie: jadro=%00; jadro=\u00ff",
                "Cookie: =;;;=,",
                "Origin: null",
                "Origin: http://[",
                "Sec-Fetch-Site: same-origin",
                "Sec-Fetch-Site: cross-site",
                "Host: other",
                "Host: a b",
                "Forwarded: for=x;host=y",
                "X-Forwarded-Host: evil",
                "X-Forwarded-Proto: \u00ff",
                "X-HTTP-Method-Override: DELETE",
                "Expect: 100-continue",
                "Expect: nonsense",
                "Upgrade: h2c",
                "Connection: Upgrade, HTTP2-Settings",
                "HTTP2-Settings: AAA",
                "Content-Encoding: gzip",
                "Authorization: Basic eDp5",
                "Authorization: Bearer",
                "Referer: \u0000",
                "Bad Header: x",
                ": x",
                "X",
                "X-Long: " + "x".repeat(3000),
                "Transfer-Encoding: chunked",
                "Transfer-Encoding: nonsense",
                "Content-Length: -1",
                "Content-Length: 99999999999999999999",
                "Content-Length: 5",
                "Content-Disposition: form-data");

        private final Random random;
        private final List<String> addresses;

        private OddRequest(Random random, List<String> addresses) {
            this.random = random;
            this.addresses = addresses;
        }

        private byte[] bytes() {
            var body = random.nextInt(3) == 0 ? body() : new byte[0];
            var head = new StringBuilder()
                    .append(any(METHODS))
                    .append(' ')
                    .append(address())
                    .append(' ')
                    .append(version())
                    .append("\r\n");
            if (random.nextInt(20) != 0) {
                head.append("Host: 127.0.0.1\r\n");
            }
            head.append("Connection: close\r\n");
            for (int i = random.nextInt(4); i > 0; i--) {
                head.append(any(HEADERS)).append("\r\n");
            }
            if (body.length > 0) {
                head.append("Content-Type: ").append(any(TYPES)).append("\r\n");
                if (random.nextInt(8) != 0) {
                    head.append("Content-Length: ")
                            .append(body.length + (random.nextInt(10) == 0 ? random.nextInt(50) - 20 : 0))
                            .append("\r\n");
                }
            }
            head.append("\r\n");
            var all = new ByteArrayOutputStream();
            all.writeBytes(head.toString()
                    .getBytes(random.nextBoolean() ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1));
            all.writeBytes(body);
            return all.toByteArray();
        }

        private String version() {
            return random.nextInt(15) != 0
                    ? "HTTP/1.1"
                    : any(List.of("HTTP/1.0", "HTTP/0.9", "HTTP/2.0", "HTTP/9.9", "http/1.1", "", "HTTP/1.1 x"));
        }

        private String address() {
            var address = new StringBuilder(any(addresses));
            for (int i = random.nextInt(3); i > 0; i--) {
                var segments = address.toString().split("/", -1);
                segments[random.nextInt(segments.length)] += any(ODD);
                address = new StringBuilder(String.join("/", segments));
            }
            if (random.nextInt(4) == 0) {
                address.insert(0, "/en");
            }
            if (random.nextInt(3) == 0) {
                address.append('?').append(pairs());
            }
            if (random.nextInt(60) == 0) {
                address.append("a".repeat(9000));
            }
            return address.toString();
        }

        private String pairs() {
            return IntStream.rangeClosed(0, random.nextInt(4))
                    .mapToObj(i -> any(NAMES) + (random.nextInt(6) == 0 ? "" : "=" + any(ODD)))
                    .collect(Collectors.joining("&"));
        }

        private byte[] body() {
            return switch (random.nextInt(5)) {
                case 0 -> pairs().getBytes(StandardCharsets.UTF_8);
                case 1 -> {
                    var noise = new byte[random.nextInt(300) + 1];
                    random.nextBytes(noise);
                    yield noise;
                }
                case 2 ->
                    ("--x\r\nContent-Disposition: form-data; name=\"" + any(NAMES) + "\"; filename=\"" + any(ODD)
                                    + "\"\r\nContent-Type: " + any(TYPES) + "\r\n\r\n" + any(ODD)
                                    + (random.nextBoolean() ? "\r\n--x--\r\n" : ""))
                            .getBytes(StandardCharsets.UTF_8);
                case 3 ->
                    (any(List.of("5", "ffffffffff", "-1", "x", "")) + "\r\n" + any(ODD) + "\r\n0\r\n\r\n")
                            .getBytes(StandardCharsets.UTF_8);
                default -> "{\"a\":[[[[[[[".getBytes(StandardCharsets.UTF_8);
            };
        }

        private <T> T any(List<T> things) {
            return things.get(random.nextInt(things.size()));
        }
    }

    /** The whole answer as text; what came until the line was cut. */
    private String send(byte[] request) {
        try (var socket = new Socket()) {
            // An address of its own, lest other tests be held back by limits.
            socket.bind(new InetSocketAddress("127.0.0.60", 0));
            socket.connect(
                    new InetSocketAddress("127.0.0.1", URI.create(house.root()).getPort()));
            socket.setSoTimeout(30_000);
            var answer = new ByteArrayOutputStream();
            try {
                socket.getOutputStream().write(request);
                socket.shutdownOutput();
            } catch (SocketException closedAlready) {
                // It answered without reading to the end.
            }
            try {
                var piece = new byte[8_192];
                var read = socket.getInputStream().read(piece);
                // A stream goes on for as long as one listens: its head is answer enough.
                while (read >= 0
                        && !answer.toString(StandardCharsets.ISO_8859_1).contains(STREAM)) {
                    answer.write(piece, 0, read);
                    read = socket.getInputStream().read(piece);
                }
            } catch (SocketException cut) {
                // What came until then counts.
            }
            return answer.toString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError("no answer to " + readable(request), e);
        }
    }

    private static int status(String answer) {
        var found = STATUS.matcher(answer);
        return found.find() ? Integer.parseInt(found.group(1)) : 0;
    }

    private static String header(String answer, String name) {
        return answer.lines()
                .takeWhile(line -> !line.isEmpty())
                .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                .map(line -> line.substring(name.length() + 1).strip())
                .findFirst()
                .orElse("");
    }

    private static String readable(byte[] request) {
        var text = new String(request, StandardCharsets.ISO_8859_1).replaceAll("a{100,}|x{100,}", "…");
        return text.substring(0, Math.min(600, text.length())).replace("\r\n", "␍");
    }
}
