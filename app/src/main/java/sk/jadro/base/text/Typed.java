package sk.jadro.base.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;
import java.util.Set;
import java.util.UUID;

/**
 * What people type, as it is kept: composed characters, so that equal words are equal; nothing that steers a terminal;
 * nothing around it that nobody sees. Takes time in proportion to the length, whatever is typed.
 */
public final class Typed {
    /** Marks that one letter may carry in a row, more than any language writes (UAX #15, Stream-Safe Text Format). */
    private static final int MARKS_IN_A_ROW = 30;

    /** Braille's blank and the notehead that is none: symbols, says Unicode. */
    private static final Set<Integer> UNSEEN_SYMBOLS = Set.of(0x2800, 0x1D159);

    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

    private Typed() {}

    /**
     * The id of a thing that was chosen.
     *
     * @throws Invalid if it is none
     */
    public static UUID id(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException e) {
            throw new Invalid("form.choose");
        }
    }

    /** As one line: whatever white space stands between two words is one blank. */
    public static String line(String typed) {
        var text = clean(typed);
        var line = new StringBuilder(text.length());
        var blank = false;
        for (int i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (isBlank(c)) {
                blank = true;
            } else {
                if (blank) {
                    line.append(' ');
                    blank = false;
                }
                line.append(c);
            }
        }
        return line.toString();
    }

    /**
     * The same, of at most {@code max} characters.
     *
     * @throws Invalid if it has more
     */
    public static String line(String typed, int max) {
        var line = line(typed);
        var length = line.codePointCount(0, line.length());
        if (length > max) {
            throw new Invalid("form.too-long", max, length);
        }
        return line;
    }

    /** As many lines, each ended by {@code \n}, with the blanks they have. */
    public static String lines(String typed) {
        return clean(typed).replace("\r\n", "\n").replace('\r', '\n');
    }

    /** Whether there is anything to see, rather than blanks, fillers and marks that stand on nothing. */
    public static boolean isSeen(String text) {
        return text.codePoints().anyMatch(Typed::isSeen);
    }

    private static String clean(String typed) {
        var text = NFC.normalize(writable(typed));
        if (!isSeen(text)) {
            return "";
        }
        var start = 0;
        var end = text.length();
        while (isBlank(text.charAt(start))) {
            start++;
        }
        while (isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** Without control characters, halves of characters, what is no character at all, and marks beyond measure. */
    private static String writable(String typed) {
        var text = new StringBuilder(typed.length());
        var marks = 0;
        for (int i = 0; i < typed.length(); ) {
            var character = typed.codePointAt(i);
            i += Character.charCount(character);
            marks = UCharacter.getCombiningClass(character) == 0 ? 0 : marks + 1;
            if (isWritable(character) && marks <= MARKS_IN_A_ROW) {
                text.appendCodePoint(character);
            }
        }
        return text.toString();
    }

    private static boolean isWritable(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character == '\n' || character == '\r' || character == '\t';
            case Character.SURROGATE -> false;
            default -> (character & 0xFFFE) != 0xFFFE;
        };
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isSeen(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE -> false;
            default ->
                !UNSEEN_SYMBOLS.contains(character)
                        && !UCharacter.hasBinaryProperty(character, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
        };
    }
}
