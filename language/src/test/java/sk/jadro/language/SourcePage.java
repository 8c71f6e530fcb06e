package sk.jadro.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The page of a real meeting that Jadro began with. */
final class SourcePage {
    private SourcePage() {}

    static String text() {
        return resource("source-page.txt");
    }

    static String resource(String name) {
        try (InputStream stream = Objects.requireNonNull(SourcePage.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
