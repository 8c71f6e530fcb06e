package sk.jadro.intake;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.util.StringUtils;
import sk.jadro.base.db.Code;
import sk.jadro.base.sheets.Plain;
import sk.jadro.base.text.Words;

/** How people write constants in a table: as pages show them in either language, or by their codes. */
final class Vocabulary<E extends Enum<E>> {
    private final Map<String, E> constants = new HashMap<>();

    /** @param kinds what the keys of their words begin with */
    Vocabulary(Class<E> type, Collection<Words> languages, String... kinds) {
        for (var constant : List.of(type.getEnumConstants())) {
            constants.put(Plain.of(Code.of(constant)), constant);
            languages.stream()
                    .flatMap(words -> Arrays.stream(kinds).map(kind -> words.say(kind, constant)))
                    .forEach(word -> constants.put(Plain.of(word), constant));
        }
    }

    Optional<E> find(String word) {
        return Optional.ofNullable(constants.get(Plain.of(word)));
    }

    /** Those parted by commas, semicolons or line breaks. */
    Stream<String> words(String cell) {
        return Stream.of(StringUtils.tokenizeToStringArray(cell, ",;\n"));
    }
}
