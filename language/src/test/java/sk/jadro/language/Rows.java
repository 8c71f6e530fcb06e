package sk.jadro.language;

import java.util.regex.Pattern;

/** Rows of nouns, which are one finding: {@code učitelia a žiaci}. */
final class Rows {
    private static final Pattern JOINING = Pattern.compile("(?:,| (?:a|i|aj|ani|alebo|či)) ");

    private Rows() {}

    static boolean isRow(String found) {
        return JOINING.matcher(found).find();
    }

    /** How many nouns it has. */
    static int nouns(String found) {
        return 1 + (int) JOINING.matcher(found).results().count();
    }

    /** Whether a row has these words, whatever joins them to the next. */
    static boolean has(String row, String words) {
        return (" " + row.replace(",", " ,") + " ").contains(" " + words.replace(",", " ,") + " ");
    }

    /** Whether a proposal for a row, put into the text, says there what a label of one of its nouns wants. */
    static boolean says(String text, Range finding, String proposal, Range label, String wanted) {
        int start = Math.min(label.start(), finding.start());
        int end = Math.max(label.end(), finding.end());
        String said = text.substring(start, finding.start()) + proposal + text.substring(finding.end(), end);
        return has(said.replace('\u00a0', ' '), wanted.replace('\u00a0', ' '));
    }

    /** Of {@code place → first proposal | second}: whether the first is this one, or has it where the place is a row. */
    static boolean proposesFirst(String found, String wanted) {
        String[] parts = found.split(" → ", 2);
        String first = parts[1].split(" \\| ")[0];
        return first.equals(wanted) || isRow(parts[0]) && has(first, wanted);
    }
}
