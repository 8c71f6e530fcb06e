package sk.jadro.base.files;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.util.StringUtils;
import sk.jadro.base.text.Invalid;

/**
 * A process of its own in which one picture is developed: whatever a file makes decoders do, take all memory, crash or
 * never end, no reader of any page notices. This is both its ends: {@link #develop} here, {@link #main} there.
 */
final class DarkroomProcess {
    static final String SENT = "sent";

    private static final String DONE = "done";

    /** A busy machine takes more than a minute for the largest photograph that is promised to be taken. */
    private static final Duration AT_MOST = Duration.ofSeconds(180);

    private DarkroomProcess() {}

    /**
     * Develops the file {@value #SENT} of the folder; the renditions' files lie beside it.
     *
     * @throws Invalid if it is too large, no picture, or more than the process could do
     */
    static List<Rendition> develop(Path folder, Prints prints) throws IOException {
        var process = start(folder, prints);
        try (var said = process.inputReader()) {
            if (process.waitFor(AT_MOST.toSeconds(), TimeUnit.SECONDS) && process.exitValue() == 0) {
                return outcome(said.readAllLines(), folder);
            }
            throw new Invalid("files.problem.too-demanding");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Invalid("files.problem.busy");
        } finally {
            process.destroyForcibly();
        }
    }

    private static Process start(Path folder, Prints prints) throws IOException {
        var builder = new ProcessBuilder(
                        java(),
                        // Pixels live in large arrays, which go into the old generation at once.
                        "-Xmx256m",
                        "-Xmn16m",
                        "-XX:+UseSerialGC",
                        "-Xshare:auto",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-XX:-CreateCoredumpOnCrash",
                        "-XX:ErrorFile=" + folder.resolve("crash.log"),
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        DarkroomProcess.class.getName(),
                        folder.toString(),
                        prints.name())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        // Passwords may stand there, and options that are not for this one.
        builder.environment().clear();
        return builder.start();
    }

    private static String java() {
        return ProcessHandle.current()
                .info()
                .command()
                .orElseGet(() ->
                        Path.of(System.getProperty("java.home"), "bin", "java").toString());
    }

    private static List<Rendition> outcome(List<String> said, Path folder) {
        if (said.isEmpty()) {
            throw new IllegalStateException("The darkroom said nothing.");
        }
        var words = words(said.getFirst());
        if (!words[0].equals(DONE)) {
            throw words.length == 1 ? new Invalid(words[0]) : new Invalid(words[0], Integer.parseInt(words[1]));
        }
        var renditions = new ArrayList<Rendition>();
        for (var line : said.subList(1, said.size())) {
            var rendition = words(line);
            renditions.add(new Rendition(
                    rendition[0],
                    Integer.parseInt(rendition[1]),
                    Integer.parseInt(rendition[2]),
                    folder.resolve(rendition[3])));
        }
        return renditions;
    }

    private static String[] words(String line) {
        return StringUtils.delimitedListToStringArray(line, " ");
    }

    /** The other end: develops the picture in the folder that it is told, and says what came of it. */
    public static void main(String[] arguments) throws IOException {
        endWithTheOneThatStartedThis();
        var folder = Path.of(arguments[0]);
        System.out.print(said(folder, Prints.valueOf(arguments[1])));
        System.out.flush();
        Runtime.getRuntime().halt(0);
    }

    private static String said(Path folder, Prints prints) throws IOException {
        try {
            var said = new StringBuilder(DONE).append('\n');
            for (var made : Development.of(folder.resolve(SENT), folder, prints)) {
                said.append(String.join(
                                " ",
                                made.mediaType(),
                                String.valueOf(made.width()),
                                String.valueOf(made.height()),
                                String.valueOf(made.file().getFileName())))
                        .append('\n');
            }
            return said.toString();
        } catch (Invalid e) {
            var arguments = e.arguments();
            return arguments.length == 0 ? e.key() : e.key() + " " + arguments[0];
        }
    }

    /** Its standard input ends when that one does, however it does. */
    private static void endWithTheOneThatStartedThis() {
        Thread.ofPlatform().daemon().start(() -> {
            try {
                while (System.in.read() >= 0) {
                    // Nothing is said there.
                }
            } catch (IOException e) {
                // The same.
            }
            Runtime.getRuntime().halt(1);
        });
    }
}
