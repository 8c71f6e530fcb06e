package sk.jadro.people;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.springframework.util.StringUtils;

/**
 * What a Slovak sentence needs to know of a name: whether {@code pripísala} or {@code pripísal} is right. Guessed from
 * the shape of surname and first name, and left open where that would be a gamble; the sentence then does without.
 */
public final class PersonName {
    public enum Gender {
        FEMININE,
        MASCULINE
    }

    private static final Properties FIRST_NAMES = firstNames();
    private static final Set<String> UNDECIDED = names("undecided");
    private static final Set<String> WOMEN = names("women");
    private static final Set<String> MEN = names("men");

    private PersonName() {}

    public static Optional<Gender> gender(String name) {
        var words = StringUtils.tokenizeToStringArray(name.toLowerCase(Locale.ROOT), " -");
        if (words.length < 2) {
            return Optional.empty();
        }
        var first = words[0];
        var last = words[words.length - 1];
        if (last.endsWith("ová") || last.endsWith("á")) {
            return Optional.of(Gender.FEMININE);
        }
        if (MEN.contains(first)) {
            return Optional.of(Gender.MASCULINE);
        }
        if (UNDECIDED.contains(first)) {
            return Optional.empty();
        }
        if (WOMEN.contains(first) || first.endsWith("a")) {
            return Optional.of(Gender.FEMININE);
        }
        return last.endsWith("ý") ? Optional.of(Gender.MASCULINE) : Optional.empty();
    }

    private static Set<String> names(String whose) {
        return Set.of(StringUtils.tokenizeToStringArray(FIRST_NAMES.getProperty(whose), " "));
    }

    private static Properties firstNames() {
        try (var file = new InputStreamReader(
                Objects.requireNonNull(PersonName.class.getResourceAsStream("first-names.properties")),
                StandardCharsets.UTF_8)) {
            var names = new Properties();
            names.load(file);
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
