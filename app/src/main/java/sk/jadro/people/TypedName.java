package sk.jadro.people;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import sk.jadro.base.text.Invalid;
import sk.jadro.base.text.Typed;
import sk.jadro.base.web.Form;

/**
 * A person's name as somebody typed it: at most 200 characters, a letter that can be seen among them, and no address of
 * the web or of a mailbox, for names stand in letters, whose readers' programs make links of such.
 */
public final class TypedName {
    private static final int MAX = 200;
    private static final String DOTS = ".\u3002\uFF0E\uFF61";

    /** What Slovak names begin or end with, often without a space after the dot: {@code Ing.Novák}. */
    private static final Set<String> TITLES = Set.of(
            "akad", "arch", "art", "bc", "csc", "doc", "dr", "drsc", "dis", "ing", "judr", "mba", "mddr", "mgr", "ml",
            "mudr", "mvdr", "paeddr", "pharmdr", "ph", "phd", "phdr", "phmr", "prof", "rndr", "rsdr", "st", "sv",
            "thdr", "thlic");

    private TypedName() {}

    /** Reads the form's field {@code name}; empty if something is wrong, which the form then says. */
    public static String read(Form form) {
        var typed = form.optionalLine("name", MAX);
        if (form.problem("name") != null) {
            return "";
        }
        var name = Objects.requireNonNullElse(typed, "");
        try {
            check(name);
        } catch (Invalid e) {
            form.reject("name", e);
        }
        return name;
    }

    /**
     * The same of a name that did not come by a form.
     *
     * @throws Invalid if something is wrong with it
     */
    public static String checked(String typed) {
        var name = Typed.line(typed, MAX);
        check(name);
        return name;
    }

    private static void check(String name) {
        if (!hasLetter(name)) {
            throw new Invalid("people.problem.no-name");
        }
        if (hasAddress(name)) {
            throw new Invalid("people.problem.address-in-name");
        }
    }

    /** Fillers and joiners are letters to Unicode in part, but nobody sees them. */
    private static boolean hasLetter(String name) {
        return name.codePoints()
                .anyMatch(c -> Character.isLetter(c)
                        && !UCharacter.hasBinaryProperty(c, UProperty.DEFAULT_IGNORABLE_CODE_POINT));
    }

    private static boolean hasAddress(String name) {
        if (name.contains("://")) {
            return true;
        }
        for (int i = 0; i < name.length(); i++) {
            if (DOTS.indexOf(name.charAt(i)) >= 0 && joins(wordBefore(name, i), wordAfter(name, i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a dot makes a host's name of two words: {@code evil.example}, but not {@code J.R.R.} or {@code Ing.Novák}. */
    private static boolean joins(String before, String after) {
        if (before.isEmpty() || after.codePointCount(0, after.length()) < 2) {
            return false;
        }
        var abbreviated = before.codePointCount(0, before.length()) == 1 || isTitle(before);
        return !(abbreviated && (Character.isUpperCase(after.codePointAt(0)) || isTitle(after)));
    }

    private static boolean isTitle(String word) {
        return TITLES.contains(word.toLowerCase(Locale.ROOT));
    }

    private static String wordBefore(String name, int dot) {
        int start = dot;
        while (start > 0 && isOfWord(name.charAt(start - 1))) {
            start--;
        }
        return name.substring(start, dot);
    }

    private static String wordAfter(String name, int dot) {
        int end = dot + 1;
        while (end < name.length() && isOfWord(name.charAt(end))) {
            end++;
        }
        return name.substring(dot + 1, end);
    }

    /** A half of a pair, too: no letter of a host's name is left out for being rare. */
    private static boolean isOfWord(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || c == '-';
    }

    /** The name as a letter may have it: a space after each dot, so that nothing in it becomes a link. */
    public static String inLetter(String name) {
        var written = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            written.append(name.charAt(i));
            if (DOTS.indexOf(name.charAt(i)) >= 0 && i + 1 < name.length() && isOfWord(name.charAt(i + 1))) {
                written.append(' ');
            }
        }
        return written.toString().replace("://", ": ");
    }
}
