package sk.jadro.base.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import sk.jadro.base.web.Site;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;

/** Clients that dawdle and clients that send without end take nothing from readers. */
@Tag("full")
@JadroTest
@ExtendWith(OutputCaptureExtension.class)
class HostileClientsTest {
    private static final int BEYOND_ALL_LIMITS = 200 << 20;

    @Autowired
    House house;

    @Test
    @Timeout(120)
    void twoThousandWhoSendAByteASecondStopNoReader() throws Exception {
        var site = house.aSamplePartnership();
        try (var dawdlers = new Dawdlers(port(), 2_000)) {
            Awaitility.await().until(() -> dawdlers.rounds() > 1);
            assertReadersAreServed(site);
            assertThat(dawdlers.atIt())
                    .as("those amid their headers are still at it")
                    .isGreaterThanOrEqualTo(1_000);
        }
    }

    @Test
    @Timeout(120)
    void threeHundredStopNobodyFromSendingAForm() throws Exception {
        var site = house.aSamplePartnership();
        try (var dawdlers = new Dawdlers(port(), 300)) {
            Awaitility.await().until(() -> dawdlers.rounds() > 1);
            assertReadersAreServed(site);
            var reader = house.visitor();
            var sent = reader.submit(
                    reader.open(activity(site)),
                    "/co-owners",
                    Map.of("name", "Zora Skalná", "email", House.anEmail(), "side", "public", "visibility", "full"));
            assertThat(sent.status()).isEqualTo(200);
            assertThat(dawdlers.atIt()).isGreaterThanOrEqualTo(150);
        }
    }

    /** Long after whoever dawdles is let go. */
    @Test
    @Timeout(120)
    void whoOnlyListensIsNoDawdler() throws Exception {
        var site = house.aSamplePartnership();
        var board = house.db()
                .in(
                        site.id(),
                        () -> house.db()
                                .sql("select code from board where partnership_id = :partnership order by code limit 1")
                                .one(row -> row.string("code")));
        var stream = HttpRequest.newBuilder(
                        URI.create(house.root() + "/" + site.slug() + "/boards/" + board + "/stream"))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var lines = client.send(stream, BodyHandlers.ofLines()).body();
            assertThat(lines.filter(":"::equals).limit(3))
                    .as("a sign of life each 15 seconds")
                    .hasSize(3);
            client.shutdownNow();
        }
    }

    private void assertReadersAreServed(Site site) {
        var reader = house.visitor();
        for (int i = 0; i < 20; i++) {
            assertThat(reader.ask("GET", activity(site), "", "Cookie", "notice=" + i)
                            .status())
                    .isEqualTo(200);
        }
        assertThat(house.aCoordinator(site).open("/" + site.slug() + "/desk").status())
                .isEqualTo(200);
    }

    private static String activity(Site site) {
        return "/" + site.slug() + "/activities/jednoduchsi-jazyk";
    }

    @Test
    @Timeout(60)
    void aBodyThatIsAnnouncedTooLargeIsRefusedBeforeItIsSent() throws IOException {
        for (var type : new String[] {"application/x-www-form-urlencoded", "multipart/form-data; boundary=b"}) {
            try (var socket = new Socket("127.0.0.1", port())) {
                say(
                        socket,
                        "POST /sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + type
                                + "\r\nContent-Length: 10000000000\r\n\r\nemail=");
                var answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
                assertThat(answer.readLine()).as(type).startsWith("HTTP/1.1 413 ");
                assertThat(answer.lines().takeWhile(line -> !line.isEmpty())).contains("Connection: close");
                assertThat(sendWithoutEnd(socket.getOutputStream())).as(type).isLessThan(BEYOND_ALL_LIMITS);
            }
        }
    }

    @Test
    @Timeout(60)
    void aBodyWithoutAnEndIsCutOff() throws IOException {
        for (var type : new String[] {"application/x-www-form-urlencoded", "multipart/form-data; boundary=b"}) {
            try (var socket = new Socket("127.0.0.1", port())) {
                say(
                        socket,
                        "POST /sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + type
                                + "\r\nTransfer-Encoding: chunked\r\n\r\n");
                assertThat(sendWithoutEnd(socket.getOutputStream())).as(type).isLessThan(BEYOND_ALL_LIMITS);
            }
        }
    }

    @Test
    @Timeout(120)
    void whoDawdlesAmidTheHeadersIsLetGo() throws Exception {
        try (var socket = new Socket("127.0.0.1", port())) {
            say(socket, "GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ");
            for (int second = 0; second < 60 && !isLetGo(socket); second++) {
                say(socket, "a");
            }
            assertThat(isLetGo(socket)).isTrue();
        } catch (java.net.SocketException letGo) {
            assertThat(letGo).isNotNull();
        }
    }

    private static boolean isLetGo(Socket socket) throws IOException {
        socket.setSoTimeout(1_000);
        try {
            return socket.getInputStream().read() < 0;
        } catch (java.net.SocketTimeoutException stillThere) {
            return false;
        }
    }

    /** A phone that loses its network is no news to the operator. */
    @Test
    void whoLeavesAmidABodyLeavesNoLineInTheLog(CapturedOutput output) throws Exception {
        var site = house.aSamplePartnership();
        var already = output.getAll().length();
        for (var path : new String[] {"/sign-in", activity(site) + "/co-owners", "/" + site.slug() + "/desk/events"}) {
            for (var head : new String[] {
                "application/x-www-form-urlencoded\r\nContent-Length: 500\r\n\r\nname=a",
                "application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nna",
                "multipart/form-data; boundary=b\r\nContent-Length: 500\r\n\r\n--b\r\nContent-Disp"
            }) {
                try (var socket = new Socket("127.0.0.1", port())) {
                    say(socket, "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + head);
                    Thread.sleep(100);
                }
            }
        }
        Thread.sleep(500);
        assertThat(output.getAll().substring(already)).doesNotContain("\tat ", " WARN ", " ERROR ");
    }

    @Test
    void headersBeyondTheLimitAreRefused() throws IOException {
        try (var socket = new Socket("127.0.0.1", port())) {
            say(socket, "GET / HTTP/1.1\r\nHost: localhost\r\nX-Long: " + "a".repeat(20_000) + "\r\n\r\n");
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 4");
        } catch (java.net.SocketException cutOffWhileSending) {
            assertThat(cutOffWhileSending).isNotNull();
        }
    }

    /** How much the server took before it closed the connection. */
    private static int sendWithoutEnd(OutputStream out) {
        var data = "a".repeat(1 << 16);
        var chunk = (Integer.toHexString(data.length()) + "\r\n" + data + "\r\n").getBytes(StandardCharsets.US_ASCII);
        var sent = 0;
        try {
            while (sent < BEYOND_ALL_LIMITS) {
                out.write(chunk);
                sent += chunk.length;
            }
        } catch (IOException cutOff) {
            return sent;
        }
        return sent;
    }

    private int port() {
        return URI.create(house.root()).getPort();
    }

    private static void say(Socket socket, String request) throws IOException {
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }
}
