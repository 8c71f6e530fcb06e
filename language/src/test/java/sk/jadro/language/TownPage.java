package sk.jadro.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** A page of a town after a meeting, written in the manner that such pages have. */
final class TownPage {
    private TownPage() {}

    static String text() {
        return resource("town-page.txt");
    }

    static String resource(String name) {
        try (InputStream stream = Objects.requireNonNull(TownPage.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
