package sk.jadro.base.files;

import com.google.re2j.Pattern;
import java.util.Locale;
import sk.jadro.base.text.Typed;

/** What a file was called where it comes from, made harmless wherever it is going to be saved. */
final class FileName {
    private static final int LONGEST = 120;

    /** Letters of a name that is far too long that are looked at: the last ones. */
    private static final int LOOKED_AT = 1_000;

    /** A date or a version, as in <i>návrh 1.2</i>, is no ending. */
    private static final Pattern ENDING = Pattern.compile("\\.\\p{L}[\\p{L}0-9]{1,4}$");

    /** What some system takes for more than a letter. */
    private static final String SPECIAL = "<>:\"|?*";

    private FileName() {}

    /**
     * One without folders, without anything that nobody sees or that turns the letters' order, of at most 120 characters, with the
     * ending of its kind.
     *
     * @param sent as it was sent
     * @param number of the file among those that came with it, which is its name if nothing is left of what was sent
     */
    static String harmless(String sent, FileKind kind, int number) {
        var ending = "." + kind.ending();
        return seen(bounded(withoutEnding(visible(sent), ending), LONGEST - ending.length()), number) + ending;
    }

    /** The same with the ending that was sent, as it is told to whoever sent it. */
    static String told(String sent, int number) {
        return seen(bounded(visible(sent), LONGEST), number);
    }

    private static String seen(String name, int number) {
        return Typed.isSeen(name) ? name : String.valueOf(number);
    }

    /** The last part of a path, as a line. */
    private static String visible(String sent) {
        var end = sent.substring(Math.max(0, sent.length() - LOOKED_AT));
        var last = end.substring(Math.max(end.lastIndexOf('/'), end.lastIndexOf('\\')) + 1);
        var text = new StringBuilder();
        Typed.line(last).codePoints().filter(FileName::isVisible).forEach(text::appendCodePoint);
        return Typed.line(text.toString());
    }

    private static boolean isVisible(int letter) {
        return switch (Character.getType(letter)) {
            case Character.FORMAT, Character.PRIVATE_USE, Character.UNASSIGNED -> false;
            default -> SPECIAL.indexOf(letter) < 0;
        };
    }

    private static String withoutEnding(String name, String ending) {
        var stem = endsWith(name, ending) ? name : ENDING.matcher(name).replaceAll("");
        return endsWith(stem, ending) ? stem.substring(0, stem.length() - ending.length()) : stem;
    }

    private static boolean endsWith(String name, String ending) {
        return name.toLowerCase(Locale.ROOT).endsWith(ending);
    }

    private static String bounded(String stem, int longest) {
        var length = stem.codePointCount(0, stem.length());
        var cut = length > longest ? stem.substring(0, stem.offsetByCodePoints(0, longest)) : stem;
        var start = 0;
        var end = cut.length();
        // Names that begin with a dot are hidden, and those that end with one lose it.
        while (start < end && isDotOrBlank(cut.charAt(start))) {
            start++;
        }
        while (end > start && isDotOrBlank(cut.charAt(end - 1))) {
            end--;
        }
        return cut.substring(start, end);
    }

    private static boolean isDotOrBlank(char letter) {
        return letter == '.' || letter == ' ';
    }
}
