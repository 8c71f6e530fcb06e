package sk.jadro.base.files;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people send is looked at by a scanner that speaks as clamd does. */
class VirusCheckTest {
    private static final String HARMFUL = "harmful";

    @TempDir
    Path folder;

    @Test
    void whatTheScannerFindsNothingInIsTaken() throws IOException {
        try (var clamd = new Scanner()) {
            var large = file("x".repeat(200_000));
            assertThatCode(() -> clamd.check().check(large)).doesNotThrowAnyException();
        }
    }

    @Test
    void whatItFindsSomethingInIsRefused() throws IOException {
        try (var clamd = new Scanner()) {
            var harmful = file("x".repeat(100_000) + HARMFUL);
            assertThatThrownBy(() -> clamd.check().check(harmful)).hasMessage("files.problem.virus");
        }
    }

    @Test
    void whatNobodyLookedAtIsRefused() throws IOException {
        int port;
        var file = file("words");
        try (var clamd = new Scanner()) {
            port = clamd.port();
        }
        var away = new VirusCheck(new ClamdSettings("127.0.0.1:" + port));
        assertThatThrownBy(() -> away.check(file)).hasMessage("files.problem.unchecked");
        var nowhere =
                new VirusCheck(new ClamdSettings(folder.resolve("clamd.ctl").toString()));
        assertThatThrownBy(() -> nowhere.check(file)).hasMessage("files.problem.unchecked");
    }

    @Test
    void withoutAScannerAllIsTaken() throws IOException {
        var file = file(HARMFUL);
        assertThatCode(() -> new VirusCheck(new ClamdSettings(null)).check(file))
                .doesNotThrowAnyException();
    }

    private Path file(String words) throws IOException {
        return Files.writeString(folder.resolve("sent"), words);
    }

    /** Reads a stream in chunks, each after its length, and answers once one of no length has come (clamd(8), INSTREAM). */
    private static final class Scanner implements AutoCloseable {
        private final ServerSocket socket;
        private final Thread server;

        Scanner() throws IOException {
            socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
            server = Thread.ofVirtual().start(this::serve);
        }

        int port() {
            return socket.getLocalPort();
        }

        VirusCheck check() {
            return new VirusCheck(new ClamdSettings("127.0.0.1:" + port()));
        }

        private void serve() {
            try (var client = socket.accept()) {
                answer(client);
            } catch (IOException e) {
                // Nobody came.
            }
        }

        private static void answer(Socket client) throws IOException {
            var in = new DataInputStream(client.getInputStream());
            var command = new String(in.readNBytes("zINSTREAM\0".length()), StandardCharsets.US_ASCII);
            var words = new StringBuilder();
            for (int length = in.readInt(); length > 0; length = in.readInt()) {
                words.append(new String(in.readNBytes(length), StandardCharsets.US_ASCII));
            }
            var answer = command.equals("zINSTREAM\0")
                    ? "stream: " + (words.indexOf(HARMFUL) >= 0 ? "Test.Harmful FOUND" : "OK")
                    : "UNKNOWN COMMAND";
            client.getOutputStream().write((answer + "\0").getBytes(StandardCharsets.US_ASCII));
        }

        @Override
        public void close() throws IOException {
            socket.close();
            try {
                // As long as it waits for somebody, its port is open.
                server.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
