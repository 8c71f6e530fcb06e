package sk.jadro.base.watch;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;

/** An SMTP server (RFC 5321) that knows no mailbox whose name begins with "nobody", and says so with its address. */
final class PostOffice implements AutoCloseable {
    private static final Pattern LINK = Pattern.compile("(?m)^(https?://\\S+)$");

    private final ServerSocket door;
    private final List<String> letters = new CopyOnWriteArrayList<>();
    private final List<String> refused = new CopyOnWriteArrayList<>();

    PostOffice() throws IOException {
        door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::open);
    }

    int port() {
        return door.getLocalPort();
    }

    /** The links of the letter to this address, once it has come. */
    List<String> linksTo(String address) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> letters.stream().anyMatch(letter -> letter.contains(address)));
        var letter = letters.stream()
                .filter(one -> one.contains(address))
                .findFirst()
                .orElseThrow();
        return LINK.matcher(plain(letter))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    void waitForRefusal() {
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> !refused.isEmpty());
    }

    @Override
    public void close() throws IOException {
        door.close();
    }

    private void open() {
        while (!door.isClosed()) {
            try {
                var client = door.accept();
                Thread.ofVirtual().start(() -> serve(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket client) {
        try (client;
                var in = new BufferedReader(
                        new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1))) {
            var out = client.getOutputStream();
            say(out, "220 here");
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith("RCPT TO:<nobody")) {
                    say(out, "550 5.1.1 " + line.substring(8) + ": no such person");
                    refused.add(line);
                } else if (line.equals("DATA")) {
                    say(out, "354 go on");
                    letters.add(read(in));
                    say(out, "250 taken");
                } else if (line.equals("QUIT")) {
                    say(out, "221 bye");
                    return;
                } else {
                    say(out, "250 good");
                }
            }
        } catch (IOException gone) {
            // The client is gone, and so is this one.
        }
    }

    private static String read(BufferedReader in) throws IOException {
        var letter = new StringBuilder();
        for (var line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            letter.append(line).append("\r\n");
        }
        return letter.toString();
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    private static String plain(String letter) {
        try {
            var message = new MimeMessage(
                    jakarta.mail.Session.getInstance(new Properties()),
                    new ByteArrayInputStream(letter.getBytes(StandardCharsets.ISO_8859_1)));
            return String.valueOf(((MimeMultipart) message.getContent())
                            .getBodyPart(0)
                            .getContent())
                    .replace("\r\n", "\n");
        } catch (IOException | MessagingException e) {
            throw new AssertionError(e);
        }
    }
}
