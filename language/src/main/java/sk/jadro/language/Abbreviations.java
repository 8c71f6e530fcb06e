package sk.jadro.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** P5: abbreviations that one text explains nowhere; reported at their first occurrence outside of headings. */
final class Abbreviations {
    private static final Message ABBREVIATION =
            new Message("Skratka nie je vysvetlená.", "This abbreviation is not explained.");

    /** How many tokens may stand between "ďalej" and what it introduces: {@code ďalej len ako „}. */
    private static final int INTRODUCTION = 5;

    private static final int LONGEST_HEADING = 12;

    private record Place(Sentence sentence, int index) {
        Token token() {
            return sentence.tokens().get(index);
        }
    }

    /** Before these, "s" and "z" become "so" and "zo". */
    private static final List<String> HISSING = List.of("s", "z", "š", "ž", "vš", "vz");

    private final Lexicon lexicon;
    private final Expansion expansion;
    private final Options options;
    private final Set<String> companies;
    private final Set<String> before;
    private final Set<String> titles;
    private final Set<String> laws;
    private final Set<String> explained = new HashSet<>();
    private final Set<String> seen = new HashSet<>();
    /** Those that the text uses more than once. */
    private final Set<String> again = new HashSet<>();

    private final Set<String> used = new HashSet<>();
    private final List<List<Token>> read = new ArrayList<>();
    /** All words that were read, each once; empty until they are asked for. */
    private final Set<Word> words = new HashSet<>();

    private final List<Place> first = new ArrayList<>();

    Abbreviations(Lexicon lexicon, Expansion expansion, Options options) {
        this.lexicon = lexicon;
        this.expansion = expansion;
        this.options = options;
        companies = lexicon.list("companies");
        before = lexicon.list("bodies-before-name");
        titles = lexicon.list("titles");
        laws = lexicon.list("laws");
    }

    /** Reads a part of the text. */
    void read(Document part) {
        List<Sentence> sentences = part.sentences();
        sentences.forEach(sentence -> read.add(sentence.tokens()));
        for (int s = 0; s < sentences.size(); s++) {
            Sentence sentence = sentences.get(s);
            List<Token> tokens = sentence.tokens();
            boolean heading = isShouted(sentence) || isHeading(sentence) && s + 1 < sentences.size();
            for (int i = 0; i < tokens.size(); i++) {
                Token token = tokens.get(i);
                boolean small = token.word == null || token.text.equals(token.word.lower());
                if (small || !isAbbreviation(token.text) || FileNumbers.isIn(tokens, i)) {
                    continue;
                }
                if (!used.add(base(token.text))) {
                    again.add(base(token.text));
                }
                if (isExplained(sentence, i)) {
                    explained.add(base(token.text));
                }
                if (!heading
                        && !token.quoted
                        && !isShoutedBeside(tokens, i)
                        && !isName(tokens, i)
                        && seen.add(base(token.text))) {
                    first.add(new Place(sentence, i));
                }
            }
        }
    }

    /** Reports what was not explained, when all parts have been read. */
    void report(Collector collector) {
        Map<String, String> own = options.abbreviations();
        for (Place place : first) {
            Token token = place.token();
            String base = base(token.text);
            if (explained.contains(base) || options.ignoredWords().contains(base.toLowerCase(Locale.ROOT))) {
                continue;
            }
            String meaning = own.getOrDefault(base, lexicon.abbreviation(base));
            if (meaning == null ? isReadAsWord(token) : meaning.isEmpty() || isWrittenOut(meaning)) {
                continue;
            }
            collector.add(
                    token.start,
                    token.end,
                    Category.PLAIN,
                    "P5",
                    Severity.HINT,
                    ABBREVIATION,
                    base,
                    () -> meaning == null ? List.of() : written(place, meaning, base));
        }
    }

    /** {@code o všeobecne záväznom nariadení ... VZN}: the text has said in full what it is. */
    private boolean isWrittenOut(String meaning) {
        List<String> wanted = List.of(meaning.toLowerCase(Locale.ROOT).split(" "));
        if (wanted.size() < 2 || !wanted.stream().allMatch(this::isWrittenAnywhere)) {
            return false;
        }
        for (List<Token> tokens : read) {
            for (int k = 0; k + wanted.size() <= tokens.size(); k++) {
                if (isWrittenAt(tokens, k, wanted)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Most words of a text are repeated, so that to go through each of them once spares going through all of it. */
    private boolean isWrittenAnywhere(String word) {
        if (words.isEmpty()) {
            for (List<Token> tokens : read) {
                for (Token token : tokens) {
                    if (token.word != null) {
                        words.add(token.word);
                    }
                }
            }
        }
        return words.stream().anyMatch(here -> isFormOf(here, word));
    }

    /** In whichever case. */
    private static boolean isWrittenAt(List<Token> tokens, int from, List<String> words) {
        for (int k = 0; k < words.size(); k++) {
            Word here = tokens.get(from + k).word;
            if (here == null || !isFormOf(here, words.get(k))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isFormOf(Word here, String word) {
        return here.lower().equals(word) || here.hasLemma(word) || isAdjectiveOf(here, word);
    }

    private static boolean isAdjectiveOf(Word here, String word) {
        return word.length() > 4
                && "áéýíe".indexOf(word.charAt(word.length() - 1)) >= 0
                && here.lower().regionMatches(0, word, 0, word.length() - 1);
    }

    /** With the abbreviation behind it where the text goes on to use it; none where the preposition would have to change, too: {@code s VZN, so všeobecne záväzným nariadením}. */
    private List<String> written(Place place, String meaning, String base) {
        String written = expansion.at(place.sentence(), place.index(), meaning);
        Token before = place.index() > 0 ? place.sentence().tokens().get(place.index() - 1) : place.token();
        boolean hissing = before.isLower("s") || before.isLower("z");
        boolean hard = hissing && HISSING.stream().anyMatch(written.toLowerCase(Locale.ROOT)::startsWith)
                || before.isLower("k") && "kgKG".indexOf(written.charAt(0)) >= 0
                || before.isLower("v") && "vfVF".indexOf(written.charAt(0)) >= 0;
        // "AED, ktoré": what it stands for has a gender of its own.
        List<Token> tokens = place.sentence().tokens();
        int behind = place.index() + 2;
        boolean which = behind < tokens.size()
                && tokens.get(behind - 1).is(",")
                && tokens.get(behind).text.startsWith("ktor");
        return hard || which ? List.of() : List.of(again.contains(base) ? written + " (" + base + ")" : written);
    }

    /** {@code Mestský úrad (MsÚ)}, {@code MsÚ (mestský úrad)}, {@code ďalej len „MsÚ“}, {@code skratka MsÚ}. */
    private static boolean isExplained(Sentence sentence, int i) {
        List<Token> tokens = sentence.tokens();
        Token token = tokens.get(i);
        boolean opened = i > 0 && tokens.get(i - 1).is("(");
        if (i + 1 < tokens.size()) {
            Token next = tokens.get(i + 1);
            boolean meaning = i + 2 < tokens.size() && isMeaning(tokens.get(i + 2), token);
            boolean dash = next.is("–") || next.is("-") || next.is("=");
            if (opened && (next.is(")") || next.is(",")) || next.is("(") && meaning) {
                return true;
            }
            if (dash && (meaning || sentence.startsLine() && i == sentence.firstWord())) {
                return true;
            }
        }
        for (int k = i - 1; k >= Math.max(0, i - INTRODUCTION); k--) {
            if (tokens.get(k).isLower("ďalej")
                    || tokens.get(k).isLower("skratka")
                    || tokens.get(k).isLower("skrátene")) {
                return true;
            }
        }
        return false;
    }

    /** A word of four letters or more, or one that begins as the abbreviation does. */
    private static boolean isMeaning(Token word, Token abbreviation) {
        return word.isWord()
                && (word.text.length() > 3
                        || Character.toUpperCase(word.text.charAt(0)) == abbreviation.text.charAt(0));
    }

    private static String base(String text) {
        int hyphen = text.indexOf('-');
        return hyphen > 0 ? text.substring(0, hyphen) : text;
    }

    /** Two to seven letters, at least two of them capitals, and no fewer capitals than small letters. */
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
        return capitals >= 2 && 2 * capitals >= base.length() && !isRoman(base);
    }

    private static boolean isRoman(String text) {
        for (int i = 0; i < text.length(); i++) {
            if ("IVXLCDM".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** {@code StVPS, a. s.}, {@code firma ESET}, {@code zákon SNR}, {@code OZ Lúka}, {@code JUDr.}: part of a name, a title. */
    private boolean isName(List<Token> tokens, int i) {
        if (i > 0 && tokens.get(i - 1).word instanceof Word kind) {
            for (Reading reading : kind.readings()) {
                if (companies.contains(reading.lemma()) || laws.contains(reading.lemma())) {
                    return true;
                }
            }
        }
        if (LettersOfNames.areMeant(tokens, i)) {
            return true;
        }
        // "CC BY": of two, neither is a shortened word.
        boolean ofTwo = i > 0 && isInCapitals(tokens.get(i - 1));
        boolean ofBody = before.contains(tokens.get(i).text)
                && i + 1 < tokens.size()
                && tokens.get(i + 1).word instanceof Word name
                && name.isCapitalised();
        // "parcela registra C KN": what the land register calls a part of it.
        boolean ofLand = tokens.get(i).is("KN")
                && i > 0
                && (tokens.get(i - 1).is("C") || tokens.get(i - 1).is("E"));
        return ofBody
                || ofTwo
                || ofLand
                || titles.contains(tokens.get(i).text.toLowerCase(Locale.ROOT))
                || i + 3 < tokens.size()
                        && tokens.get(i + 1).is(",")
                        && tokens.get(i + 2).text.matches("[aosnv]|spol")
                        && tokens.get(i + 3).is(".");
    }

    private static boolean isInCapitals(Token token) {
        return token.word != null && token.word.isShouted() && token.text.length() < 4;
    }

    /**
     * Whether what no table knows is a word or a brand written in capitals, not initials: it is known in small letters,
     * or can be spoken.
     */
    private static boolean isReadAsWord(Token token) {
        boolean mixed = !token.text.equals(token.text.toUpperCase(Locale.ROOT));
        if (token.word == null || token.text.length() < 4 || mixed) {
            return false;
        }
        if (!token.word.readings().isEmpty() || !token.word.names().isEmpty()) {
            return true;
        }
        int consonants = 0;
        int vowels = 0;
        for (char c : token.word.lower().toCharArray()) {
            boolean vowel = "aáäeéiíoóôuúyý".indexOf(c) >= 0;
            consonants = vowel ? 0 : consonants + 1;
            vowels += vowel ? 1 : 0;
            if (consonants > 2) {
                return false;
            }
        }
        return vowels > 0;
    }

    /** A short line of its own without a full stop. */
    private static boolean isHeading(Sentence sentence) {
        return sentence.startsLine()
                && !sentence.item()
                && !sentence.closed()
                && sentence.tokens().size() <= LONGEST_HEADING
                && !sentence.tokens().getLast().is(":")
                && !sentence.tokens().getLast().is(",");
    }

    /** {@code ZASADNUTIE MSZ}: several words, all of them in capitals. */
    private static boolean isShouted(Sentence sentence) {
        int words = 0;
        for (Token token : sentence.tokens()) {
            if (token.word != null) {
                words++;
                if (!token.word.isInCapitals()) {
                    return false;
                }
            }
        }
        return words > 1;
    }

    private static boolean isShoutedBeside(List<Token> tokens, int i) {
        for (int k = Math.max(0, i - 1); k <= Math.min(tokens.size() - 1, i + 1); k++) {
            Token other = tokens.get(k);
            if (k != i && other.word != null && other.text.length() > 3 && other.word.isInCapitals()) {
                return true;
            }
        }
        return false;
    }
}
