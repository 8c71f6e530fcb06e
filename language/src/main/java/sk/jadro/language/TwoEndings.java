package sk.jadro.language;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What one person did, written for both genders: {@code mal/-a}, {@code uviedol/uviedla}. */
final class TwoEndings {
    private TwoEndings() {}

    /** What is written behind the masculine: {@code /-a}, and the whole word where the stem changes. */
    static String behind(Morphology morphology, String masculine, Reading reading) {
        String tag = reading.tag().substring(0, 5) + 'f' + reading.tag().substring(6);
        return morphology
                .synthesise(reading.lemma(), tag)
                .filter(feminine -> !feminine.equalsIgnoreCase(masculine + "a"))
                .map(feminine -> "/" + feminine)
                .orElse("/-a");
    }

    /** What both of them did: {@code dostali}. */
    static Optional<String> ofMany(Morphology morphology, Reading past) {
        String tag = past.tag();
        return morphology.synthesise(past.lemma(), tag.substring(0, 3) + 'p' + tag.substring(4));
    }

    /** The reading in which a word says what one man did; none if it can't. */
    static @Nullable Reading pastOfMan(@Nullable Word word) {
        if (word == null || word.has('S')) {
            return null;
        }
        return word.readings().stream()
                .filter(reading -> reading.tag().startsWith("VL")
                        && reading.tag().length() > 5
                        && reading.tag().charAt(3) == 's'
                        && reading.tag().charAt(5) == 'm')
                .findFirst()
                .orElse(null);
    }
}
