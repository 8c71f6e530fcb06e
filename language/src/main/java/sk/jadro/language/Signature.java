package sk.jadro.language;

import java.util.List;
import java.util.Set;

/** Who wrote a text, by the name under a letter or over an article: what a man says of himself stays as it is. */
final class Signature {
    /** How many signs at the end and the start of a text are looked at. */
    private static final int NEAR = 400;

    private static final Set<String> GREETINGS =
            Set.of("pozdravom", "pozdravujem", "úctou", "vďakou", "priateľstvom", "praje", "želá", "ďakujem");
    private static final Set<String> AUTHORS = Set.of("autor", "napísal", "text", "spísal", "zapísal", "foto");

    private final PersonNames names;

    Signature(PersonNames names) {
        this.names = names;
    }

    /** Whether a man has signed a text. */
    boolean isOfMan(String text, Morphology morphology, Lexicon lexicon) {
        int from = Math.max(0, text.length() - NEAR);
        Document end = Reader.read(text, from, text.length(), morphology, lexicon);
        Document start = Reader.read(text, 0, Math.min(text.length(), NEAR), morphology, lexicon);
        return isSigned(end, true) || isSigned(start, false);
    }

    private boolean isSigned(Document part, boolean alone) {
        for (Sentence sentence : part.sentences()) {
            List<Token> tokens = sentence.tokens();
            for (int k = 0; k < tokens.size(); k++) {
                if (isManHere(sentence, k) && (isIntroduced(tokens, k) || alone && isLine(sentence, k))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isManHere(Sentence sentence, int k) {
        Word word = sentence.tokens().get(k).word;
        return word != null
                && names.isManName(word)
                && names.isPersonName(sentence, k)
                && !sentence.tokens().get(k + 1).text.endsWith("ová");
    }

    private static boolean isIntroduced(List<Token> tokens, int name) {
        for (int k = name - 1; k >= Math.max(0, name - 5); k--) {
            Word word = tokens.get(k).word;
            if (word != null && (GREETINGS.contains(word.lower()) || AUTHORS.contains(word.lower()))) {
                return true;
            }
        }
        return false;
    }

    /** {@code Ing. Igor Malý, starosta}: a line that holds a name and no sentence. */
    private static boolean isLine(Sentence sentence, int name) {
        return sentence.startsLine()
                && !sentence.closed()
                && name <= 4
                && sentence.words() <= 8
                // "Igor Líška": what looks like a verb is his surname.
                && sentence.tokens().stream()
                        .noneMatch(token -> token.word instanceof Word word
                                && word.hasTag("VK")
                                && token != sentence.tokens().get(name + 1));
    }
}
