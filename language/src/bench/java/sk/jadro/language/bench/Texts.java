package sk.jadro.language.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The source page, as often as it takes. */
final class Texts {
    private Texts() {}

    static String ofWords(int words) {
        String[] page = page().split("(?<=\\s)(?=\\S)");
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(page[i % page.length]);
            if (i % page.length == page.length - 1) {
                text.append("\n\n");
            }
        }
        return text.toString();
    }

    static String ofLength(int length) {
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            text.append(page()).append("\n\n");
        }
        return text.substring(0, length);
    }

    static String page() {
        try (InputStream page = Objects.requireNonNull(
                sk.jadro.language.LanguageChecker.class.getResourceAsStream("town-page.txt"))) {
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
