package sk.jadro.base.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.base.web.Site;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;

/** Whatever strangers ask, and however: what is kept under an address is what that address shows. */
@JadroTest
@Tag("full")
class KeptAnswersTest {
    private static final int ODD_REQUESTS = 5_000;
    private static final int A_ROUND = 1_000;

    /** With it, no page is taken from memory or kept. */
    private static final String NOT_FROM_MEMORY = "Cookie: jadro=none";

    @Autowired
    House house;

    @Test
    void oddRequestsAndPlainOnesGetWhatWouldBeMadeForThem() throws IOException {
        var site = house.aSamplePartnership();
        var coordinator = house.aCoordinator(site);
        var session = coordinator.cookie("jadro");
        var plain = plainAddresses(site);
        var random = new Random(15);
        try (var client = new Client(URI.create(house.root()).getPort())) {
            var made = new HashMap<String, String>();
            for (var address : plain) {
                made.put(address, client.ask(get(address, NOT_FROM_MEMORY)));
            }
            for (int i = 1; i <= ODD_REQUESTS; i++) {
                var odd = new OddAsking(random, plain, session);
                var answer = client.ask(odd.request(""));
                // Whoever is signed in gets pages made for them anyway.
                if (!odd.isSignedIn()) {
                    assertThat(answer).as(odd.request("")).isEqualTo(client.ask(odd.request(NOT_FROM_MEMORY)));
                }
                if (i % A_ROUND == 0) {
                    for (var address : plain) {
                        assertThat(client.ask(get(address, "Accept: */*")))
                                .as("after " + i + " odd requests, " + address)
                                .isEqualTo(made.get(address));
                    }
                }
            }
        }
    }

    private static List<String> plainAddresses(Site site) {
        var paths = List.of(
                "",
                "/about",
                "/privacy",
                "/events",
                "/events?page=2",
                "/events?year=2021",
                "/events/druhe-stretnutie-2021-03-31",
                "/activities",
                "/activities/jednoduchsi-jazyk",
                "/activities/jednoduchsi-jazyk?page=2");
        var addresses = new ArrayList<String>();
        for (var path : paths) {
            addresses.add("/" + site.slug() + path);
            addresses.add("/en/" + site.slug() + path);
        }
        return addresses;
    }

    private static String get(String address, String header) {
        return "GET " + address + " HTTP/1.1\r\nHost: x\r\n" + header + "\r\n\r\n";
    }

    /** A plain address, asked for in a way that could be mistaken for another. */
    private static final class OddAsking {
        private static final List<String> NAMES = List.of(
                "page",
                "p%61ge",
                "%70age",
                "notice",
                "n%6ftice",
                "fbclid",
                "utm_source",
                "q",
                "lang",
                "Page",
                "page%00",
                "page[]",
                "year",
                "y%65ar",
                "%zz",
                "");
        private static final List<String> VALUES = List.of(
                "1",
                "2",
                "99",
                "%32",
                "%39%39",
                "+2",
                "2+",
                "%202",
                "02",
                "-1",
                "0",
                "2.0",
                "2;3",
                "99999",
                "100000",
                "%zz",
                "%",
                "",
                "x",
                "coordinators.notice.ended",
                "%70eople.notice.ended",
                "coowners.notice.changed",
                "%C4%8D",
                "%00",
                "\"<b>",
                "2021",
                "%32021",
                "2%262");
        private static final List<String> HEADERS = List.of(
                "Host: evil.example",
                "X-Forwarded-Host: evil.example",
                "X-Forwarded-For: 1.2.3.4",
                "X-Forwarded-Proto: https",
                "X-Forwarded-Prefix: /evil",
                "X-Original-URL: /x",
                "X-HTTP-Method-Override: POST",
                "Accept-Language: en",
                "Accept: application/json",
                "Content-Type: application/x-www-form-urlencoded",
                "Cookie: fbp=1; jadro2=1",
                "Cookie: xjadro=2; lang=en",
                "Cookie: notice=people.notice.ended",
                "Cookie: notice =people.notice.ended",
                "Cookie: a=1\r\nCookie: notice=people.notice.ended",
                "Range: bytes=0-10",
                "Sec-Fetch-Site: cross-site",
                "Origin: https://evil.example");
        private static final List<String> BODIES = List.of("page=2", "notice=people.notice.ended", "p%61ge=99");

        private final String method;
        private final String address;
        private final List<String> headers = new ArrayList<>();
        private final String body;
        private final boolean signedIn;

        OddAsking(Random random, List<String> plain, String session) {
            method = random.nextInt(6) == 0 ? "HEAD" : "GET";
            address = address(random, plain.get(random.nextInt(plain.size())));
            for (int i = random.nextInt(3); i > 0; i--) {
                var header = HEADERS.get(random.nextInt(HEADERS.size()));
                if (headers.stream().noneMatch(known -> known.startsWith("Host") && header.startsWith("Host"))) {
                    headers.add(header);
                }
            }
            if (headers.stream().noneMatch(header -> header.startsWith("Host"))) {
                headers.add("Host: x");
            }
            signedIn = random.nextInt(8) == 0;
            if (signedIn) {
                headers.add(List.of(
                                        "Cookie: jadro=",
                                        "Cookie: a=1\r\nCookie: jadro=",
                                        "Cookie: jadro =",
                                        "Cookie: a=1;jadro=")
                                .get(random.nextInt(4))
                        + session);
            }
            if (random.nextInt(5) == 0) {
                body = BODIES.get(random.nextInt(BODIES.size()));
                headers.add("Content-Type: application/x-www-form-urlencoded");
                headers.add("Content-Length: " + body.length());
            } else {
                body = "";
            }
        }

        boolean isSignedIn() {
            return signedIn;
        }

        String request(String more) {
            return method + " " + address + " HTTP/1.1\r\n" + String.join("\r\n", headers) + "\r\n"
                    + (more.isEmpty() ? "" : more + "\r\n") + "\r\n" + body;
        }

        private static String address(Random random, String plain) {
            var question = plain.indexOf('?');
            var path = question < 0 ? plain : plain.substring(0, question);
            var pairs = new ArrayList<String>();
            if (question >= 0 && random.nextBoolean()) {
                pairs.add(plain.substring(question + 1));
            }
            for (int i = random.nextInt(4); i > 0; i--) {
                pairs.add(random.nextInt(pairs.size() + 1), pair(random));
            }
            return odd(random, path) + (pairs.isEmpty() ? "" : "?" + String.join("&", pairs));
        }

        private static String pair(Random random) {
            var name = NAMES.get(random.nextInt(NAMES.size()));
            var value = VALUES.get(random.nextInt(VALUES.size())).replace("\"<b>", "%22%3Cb%3E");
            return random.nextInt(10) == 0 ? name : name + "=" + value;
        }

        private static String odd(Random random, String path) {
            var at = 1 + random.nextInt(path.length() - 1);
            return switch (random.nextInt(10)) {
                case 0 -> path.substring(0, at) + "%%%02x".formatted((int) path.charAt(at)) + path.substring(at + 1);
                case 1 -> path + "/";
                case 2 -> path.toUpperCase(java.util.Locale.ROOT);
                default -> path;
            };
        }
    }

    /** Asks over one connection; an answer is its status, its headers but the date, and its body. */
    private static final class Client implements AutoCloseable {
        private final int port;
        private Socket socket;
        private InputStream in;

        Client(int port) throws IOException {
            this.port = port;
            connect();
        }

        private void connect() throws IOException {
            socket = new Socket("127.0.0.1", port);
            socket.setTcpNoDelay(true);
            in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
        }

        String ask(String request) throws IOException {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            var status = line();
            var headers = new HashMap<String, String>();
            for (var line = line(); !line.isEmpty(); line = line()) {
                var colon = line.indexOf(':');
                headers.merge(
                        line.substring(0, colon).toLowerCase(java.util.Locale.ROOT),
                        line.substring(colon + 1).strip(),
                        (one, other) -> one + " " + other);
            }
            var body = request.startsWith("HEAD ") ? new byte[0] : body(headers);
            if (headers.getOrDefault("connection", "").equals("close")) {
                close();
                connect();
            }
            return status + "\n" + shown(headers) + "\n" + new String(body, StandardCharsets.UTF_8);
        }

        /** What is only for whoever keeps the answer differs rightly: one with a cookie is told to keep nothing. */
        private static String shown(Map<String, String> headers) {
            return headers.entrySet().stream()
                    .filter(header -> !List.of("date", "etag", "vary", "cache-control", "connection", "keep-alive")
                            .contains(header.getKey()))
                    .sorted(Map.Entry.comparingByKey())
                    .map(header -> header.getKey() + ": " + header.getValue())
                    .collect(Collectors.joining("\n"));
        }

        private byte[] body(Map<String, String> headers) throws IOException {
            if (!"chunked".equals(headers.get("transfer-encoding"))) {
                return in.readNBytes(Integer.parseInt(headers.getOrDefault("content-length", "0")));
            }
            var body = new ByteArrayOutputStream();
            for (var size = chunkSize(); size > 0; size = chunkSize()) {
                body.write(in.readNBytes(size));
                line();
            }
            line();
            headers.remove("transfer-encoding");
            headers.put("content-length", String.valueOf(body.size()));
            return body.toByteArray();
        }

        private int chunkSize() throws IOException {
            return Integer.parseInt(line(), 16);
        }

        private String line() throws IOException {
            var line = new StringBuilder();
            for (int c = in.read(); c != '\n'; c = in.read()) {
                if (c < 0) {
                    throw new IOException("the connection ended after: " + line);
                }
                if (c != '\r') {
                    line.append((char) c);
                }
            }
            return line.toString();
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
