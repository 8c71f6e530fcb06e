package sk.jadro.base.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** An SMTP server that refuses what it is told to refuse, and keeps what it was given all the same. */
final class ScriptedSmtp implements AutoCloseable {
    /** Where in the conversation a server may refuse, and what it says there when it does not. */
    enum Step {
        GREETING("220 ready"),
        MAIL("250 ok"),
        RCPT("250 ok"),
        DATA("354 go on"),
        END("250 kept");

        private final String yes;

        Step(String yes) {
            this.yes = yes;
        }
    }

    private final ServerSocket door;
    private final Map<Step, String> refusals = new ConcurrentHashMap<>();
    private final List<String> received = new CopyOnWriteArrayList<>();

    ScriptedSmtp() {
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return door.getLocalPort();
    }

    /** From now on, says this instead of yes; nothing at all, but hangs up, if it is empty. */
    ScriptedSmtp refusing(Step step, String reply) {
        refusals.put(step, reply);
        return this;
    }

    void refuseNothing() {
        refusals.clear();
    }

    /** All letters that came this far, whether they were taken or not. */
    List<String> received() {
        return received;
    }

    private void serve() {
        while (true) {
            try {
                var caller = door.accept();
                Thread.ofVirtual().start(() -> talk(caller));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket caller) {
        try (caller;
                var in = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8))) {
            if (!answer(caller, Step.GREETING)) {
                return;
            }
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                var verb = line.split("[ :]", 2)[0].toUpperCase(Locale.ROOT);
                var goesOn = switch (verb) {
                    case "MAIL" -> answer(caller, Step.MAIL);
                    case "RCPT" -> answer(caller, Step.RCPT);
                    case "DATA" ->
                        answer(caller, Step.DATA)
                                && (refusals.containsKey(Step.DATA) || take(in) && answer(caller, Step.END));
                    case "QUIT" -> !say(caller, "221 bye");
                    default -> say(caller, "250 ok");
                };
                if (!goesOn) {
                    return;
                }
            }
        } catch (IOException hungUp) {
            // The caller's own business.
        }
    }

    private boolean take(BufferedReader in) throws IOException {
        var letter = new StringBuilder();
        for (var line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            letter.append(line).append('\n');
        }
        received.add(letter.toString());
        return true;
    }

    private boolean answer(Socket caller, Step step) throws IOException {
        var refusal = refusals.get(step);
        return say(caller, refusal == null ? step.yes : refusal);
    }

    private static boolean say(Socket caller, String reply) throws IOException {
        if (reply.isEmpty()) {
            return false;
        }
        caller.getOutputStream().write((reply + "\r\n").getBytes(StandardCharsets.UTF_8));
        caller.getOutputStream().flush();
        return true;
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
