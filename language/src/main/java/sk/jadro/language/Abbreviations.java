package sk.jadro.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** P5: abbreviations that one text explains nowhere; reported at their first occurrence. */
final class Abbreviations {
    private static final Message ABBREVIATION =
            new Message("Skratka nie je vysvetlená.", "This abbreviation is not explained.");

    private final Lexicon lexicon;
    private final Options options;
    private final Set<String> explained = new HashSet<>();
    private final Set<String> seen = new HashSet<>();
    private final List<Token> first = new ArrayList<>();

    Abbreviations(Lexicon lexicon, Options options) {
        this.lexicon = lexicon;
        this.options = options;
    }

    /** Reads a part of the text. */
    void read(Document part) {
        List<Token> tokens = part.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean opening = i > 0 && tokens.get(i - 1).is("(");
            boolean closing = i + 1 < tokens.size()
                    && (tokens.get(i + 1).is(")") || tokens.get(i + 1).is(","));
            boolean before = i + 1 < tokens.size()
                    && tokens.get(i + 1).is("(")
                    && i + 2 < tokens.size()
                    && tokens.get(i + 2).isWord()
                    && tokens.get(i + 2).text.length() > 3;
            boolean dash = i + 2 < tokens.size()
                    && (tokens.get(i + 1).is("–") || tokens.get(i + 1).is("-"))
                    && (i == 0 || tokens.get(i - 1).kind == Token.Kind.LINE_BREAK);
            boolean after = i > 1
                    && tokens.get(i - 1).isLower("len")
                    && tokens.get(i - 2).isLower("ďalej");
            boolean named = i > 0 && tokens.get(i - 1).isLower("skratka");
            if (token.isWord()
                    && (opening && closing || before || after || dash || named)
                    && isAbbreviation(token.text)) {
                explained.add(base(token.text));
            }
        }
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.isWord()
                    && isAbbreviation(token.text)
                    && !isInShouting(tokens, i)
                    && !isCompany(tokens, i)
                    && seen.add(base(token.text))) {
                first.add(token);
            }
        }
    }

    /** Reports what was not explained, when all parts have been read. */
    void report(Collector collector) {
        Map<String, String> own = options.abbreviations();
        for (Token token : first) {
            String base = base(token.text);
            if (explained.contains(base) || options.ignoredWords().contains(base.toLowerCase(Locale.ROOT))) {
                continue;
            }
            String meaning = own.getOrDefault(base, lexicon.abbreviation(base));
            if (meaning != null && meaning.isEmpty()) {
                continue;
            }
            String[] replacements = meaning == null ? new String[0] : new String[] {meaning + " (" + base + ")"};
            collector.add(token.start, token.end, Category.PLAIN, "P5", Severity.HINT, ABBREVIATION, replacements);
        }
    }

    private static String base(String text) {
        int hyphen = text.indexOf('-');
        return hyphen > 0 ? text.substring(0, hyphen) : text;
    }

    /** Two to seven letters, at least two of them capitals. */
    static boolean isAbbreviation(String text) {
        String base = base(text);
        if (base.length() < 2 || base.length() > 7) {
            return false;
        }
        int capitals = 0;
        for (int i = 0; i < base.length(); i++) {
            char c = base.charAt(i);
            if (!Character.isLetter(c)) {
                return false;
            }
            capitals += Character.isUpperCase(c) ? 1 : 0;
        }
        return capitals >= 2 && !isRoman(base);
    }

    private static boolean isRoman(String text) {
        for (int i = 0; i < text.length(); i++) {
            if ("IVXLCDM".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** {@code StVPS, a. s.}: a name. */
    private static boolean isCompany(List<Token> tokens, int i) {
        return i + 3 < tokens.size()
                && tokens.get(i + 1).is(",")
                && tokens.get(i + 2).text.matches("[aosnv]")
                && tokens.get(i + 3).is(".");
    }

    /** A heading in capitals has no abbreviations. */
    private static boolean isInShouting(List<Token> tokens, int i) {
        for (int step = -1; step <= 1; step += 2) {
            int k = i + step;
            if (k >= 0 && k < tokens.size()) {
                Token other = tokens.get(k);
                if (other.isWord()
                        && other.text.length() > 3
                        && other.text.equals(other.text.toUpperCase(Locale.ROOT))) {
                    return true;
                }
            }
        }
        return false;
    }
}
