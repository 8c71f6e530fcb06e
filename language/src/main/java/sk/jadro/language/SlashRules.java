package sk.jadro.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** G5: slash forms that are not Slovak, as {@code občan/ka}, which stands for {@code občan/občianka}. */
final class SlashRules {
    private static final Message FAULTY = new Message(
            "Za lomkou má byť celé slovo alebo prípona so spojovníkom.",
            "After the slash the whole word should stand, or its ending with a hyphen.");
    private static final Set<String> ENDINGS = Set.of(
            "ka", "ky", "ku", "ke", "kou", "kám", "kách", "kami", "čka", "čky", "čku", "čke", "čkou", "čkám", "čkami",
            "íčka", "íčky", "ička", "ičky", "ok", "iek", "kyňa", "kyne", "kyňu", "kyni", "kyňou", "kýň", "yňa", "á",
            "a", "é", "e", "ú", "u", "ej", "ou", "níčka", "níčky", "telka", "teľka", "teľky", "anka", "ianka", "ianky",
            "kyniam", "čiek", "čok", "ičok", "níčok");

    private final Morphology morphology;

    SlashRules(Morphology morphology) {
        this.morphology = morphology;
    }

    /** Whether this looks like the ending of a feminine. */
    static boolean isEnding(String text) {
        return ENDINGS.contains(text.toLowerCase(Locale.ROOT));
    }

    void check(Sentence sentence, Collector collector) {
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i + 2 < tokens.size(); i++) {
            Token noun = tokens.get(i);
            Token sign = tokens.get(i + 1);
            Token ending = tokens.get(i + 2);
            if (noun.word == null
                    || noun.word.roles().isEmpty()
                    || noun.quoted
                    || sign.start != noun.end
                    || ending.start != sign.end) {
                continue;
            }
            int end = ending.end;
            if (sign.is("/") && ending.isWord() && isEnding(ending.text)) {
                report(noun, end, collector);
            } else if ((sign.is("*") || sign.is(":")) && ending.isWord() && isEnding(ending.text)) {
                report(noun, end, collector);
            } else if (sign.is("(")
                    && ending.isWord()
                    && isEnding(ending.text)
                    && i + 3 < tokens.size()
                    && tokens.get(i + 3).is(")")) {
                report(noun, tokens.get(i + 3).end, collector);
            }
        }
    }

    private void report(Token noun, int end, Collector collector) {
        collector.add(noun.start, end, Category.GENDER, "G5", Severity.HINT, FAULTY, () -> proposals(noun));
    }

    private List<String> proposals(Token noun) {
        List<String> proposals = new ArrayList<>();
        if (noun.word != null) {
            for (Role role : noun.word.roles()) {
                morphology
                        .noun(role.pair().feminine(), 'f', role.number(), role.grammaticalCase())
                        .ifPresent(feminine -> {
                            String whole = role.prefix() + feminine;
                            proposals.add(noun.text + "/" + whole);
                            proposals.add(noun.text + (role.number() == 'p' ? " a " : " alebo ") + whole);
                        });
            }
        }
        return proposals;
    }
}
