package sk.jadro.base.sheets;

import com.google.re2j.Pattern;
import java.text.Normalizer;
import java.util.Locale;

/** What two texts have in common that people take for the same: {@code Mestský úrad} and {@code mestsky urad.} are. */
public final class Plain {
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Plain() {}

    /** Its letters and digits alone, small and without diacritics: {@code mestskyurad}; empty if it has none. */
    public static String of(String text) {
        return NO_LETTERS
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT))
                .replaceAll("");
    }
}
