package sk.jadro.language.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Starts the command line. */
public final class Main {
    private Main() {}

    /**
     * Ends the virtual machine with 0 where nothing was found, 1 where something was, 2 for wrong use or input that
     * can't be read.
     *
     * @param arguments {@code check-text [--lang sk] [--style pairs|neutral|slash] [--json] FILE|-} or
     *     {@code lemmas FILE|-}
     */
    public static void main(String... arguments) {
        // UTF-8 whatever the locale, and buffered: a text has many lines.
        PrintStream out = new PrintStream(
                new java.io.BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16),
                false,
                StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        boolean terminal = System.console() != null && System.console().isTerminal();
        boolean color = terminal && System.getenv("NO_COLOR") == null;
        int code = new Command(System.in, out, err, color, Path.of("")).run(arguments);
        out.flush();
        System.exit(code);
    }

    static String utf8(InputStream in) throws IOException {
        return Utf8.decode(in.readAllBytes());
    }
}
