package sk.jadro.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the tables of the folder {@code data}: tab-separated, {@code #} begins a comment line. */
final class Tables {
    private Tables() {}

    /** The rows of a table, each with its columns. */
    static List<String[]> rows(String name) {
        try (InputStream stream = Tables.class.getResourceAsStream("data/" + name)) {
            if (stream == null) {
                throw new IOException("Missing table: " + name);
            }
            return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
