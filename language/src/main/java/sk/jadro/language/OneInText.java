package sk.jadro.language;

import java.util.List;
import java.util.Set;

/**
 * Whether a singular within a whole text is one whom the text knows, as nothing in his sentence says that he may be anybody:
 * {@code Centrum povedie koordinátor}. Readers refuse seven of ten of these. A sentence by itself doesn't
 * tell who is meant, so it takes a whole text.
 */
final class OneInText {
    /** From so many characters on a text is a whole one. */
    private static final int WHOLE = 900;

    /** Within so many characters a text says what it is about. */
    private static final int BEGINNING = 400;

    /** What a text that looks for somebody says there: whoever answers it may be anybody. */
    private static final Signs SEEKING = new Signs(
            "výberové konanie",
            "výberového konania",
            "voľné miesto",
            "pracovná ponuka",
            "pracovné miesto",
            "pracovného miesta",
            "prijme do",
            "hľadáme",
            "dobrovoľník");

    /** Where something is to be filled in, by anybody. */
    private static final Signs FORM = new Signs("___", ".....", "……");

    /** By which a sentence speaks to its reader, or has its reader speak, as a form does: {@code som zákonný zástupca}. */
    private static final Set<String> OF_READER = Set.of("vás", "vám", "vami", "som");

    /** What anybody may do or has to. */
    private static final Set<String> ALLOWING = Set.of("môcť", "musieť", "smieť");

    private final ToldOfOne told;
    private final Set<String> whoever;

    OneInText(Lexicon lexicon) {
        told = new ToldOfOne(lexicon);
        whoever = lexicon.list("whoever");
    }

    /** Whether a text is a whole one, looks for nobody and is no form. */
    static boolean canBeKnownIn(String text) {
        return text.length() >= WHOLE && !SEEKING.isIn(text.substring(0, BEGINNING)) && !FORM.isIn(text);
    }

    /** Whether the noun, a singular in such a text, is one whom it knows. */
    boolean isMeant(Sentence sentence, int first, Role role) {
        List<Token> tokens = sentence.tokens();
        return !whoever.contains(role.pair().masculine())
                && !begins(sentence, first)
                && !told.saysAnybody(tokens)
                && tokens.stream().noneMatch(OneInText::isOfReader);
    }

    /** Of whom a sentence, a line or what follows a colon or a dash begins to speak, has to be said who he is. */
    private static boolean begins(Sentence sentence, int first) {
        if (first <= sentence.firstWord()) {
            return true;
        }
        Token before = sentence.tokens().get(first - 1);
        return !before.isWord() && !before.is(",");
    }

    private static boolean isOfReader(Token token) {
        return token.word instanceof Word word
                && (OF_READER.contains(word.lower())
                        || word.hasLemma("váš")
                        || word.hasLemmaIn(ALLOWING)
                        || isToMany(word));
    }

    /** {@code požiadajte, dostanete}. */
    private static boolean isToMany(Word word) {
        return word.has('V') && !word.has('S') && word.lower().endsWith("te");
    }
}
