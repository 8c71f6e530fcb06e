package sk.jadro.base.text;

import com.google.re2j.Pattern;
import java.text.Normalizer;
import java.util.Locale;
import org.springframework.util.StringUtils;

/** The readable segment of an address, made from a title: {@code jednoduchsi-jazyk} from "Jednoduchší jazyk". */
public final class Slug {
    private static final int MAX = 60;
    private static final Pattern LEFT_OUT = Pattern.compile("[\\p{M}'’]+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern SHAPE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private Slug() {}

    /**
     * Lower-case ASCII letters, digits and single hyphens, at most 60, cut between words where that is possible. A
     * title without any letter or digit that could be written so gets a number.
     */
    public static String from(String title) {
        var letters = LEFT_OUT.matcher(Normalizer.normalize(title, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace("ł", "l")
                .replace("đ", "d")
                .replace("ø", "o")
                .replace("æ", "ae");
        var ascii = StringUtils.trimTrailingCharacter(
                StringUtils.trimLeadingCharacter(BETWEEN_WORDS.matcher(letters).replaceAll("-"), '-'), '-');
        if (ascii.isEmpty()) {
            return "x-" + Integer.toUnsignedString(title.hashCode(), 36);
        }
        return ascii.length() <= MAX ? ascii : cut(ascii);
    }

    /**
     * One that a person typed.
     *
     * @throws Invalid if it has another shape
     */
    public static String checked(String typed) {
        if (typed.length() > MAX || !SHAPE.matcher(typed).matches()) {
            throw new Invalid("slug.invalid");
        }
        return typed;
    }

    private static String cut(String slug) {
        var end = slug.charAt(MAX) == '-' ? MAX : slug.lastIndexOf('-', MAX - 1);
        return StringUtils.trimTrailingCharacter(slug.substring(0, end < MAX / 2 ? MAX : end), '-');
    }
}
