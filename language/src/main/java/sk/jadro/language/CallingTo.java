package sk.jadro.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** S10: {@code vyzveme vás k doplneniu → na doplnenie}: to what somebody is called stands in the accusative. */
final class CallingTo {
    private static final Message ON =
            new Message("Vyzvať možno na niečo, nie k niečomu.", "One is called “na” something here, not “k”.");

    private static final Set<String> CALLING = Set.of("vyzvať", "vyzývať", "nabádať");

    /** The most words between the verb and its preposition: who is called. */
    private static final int WHOM = 3;

    private final Morphology morphology;

    CallingTo(Morphology morphology) {
        this.morphology = morphology;
    }

    void check(Sentence sentence, Collector collector) {
        List<Token> tokens = sentence.tokens();
        for (int i = 1; i + 1 < tokens.size(); i++) {
            Token to = tokens.get(i);
            Token what = tokens.get(i + 1);
            if (!(to.is("k") || to.is("ku")) || to.quoted || !(what.word instanceof Word noun)) {
                continue;
            }
            if (isCalled(tokens, i)) {
                accusative(noun)
                        .ifPresent(right -> collector.add(
                                to.start, what.end, Category.SPELLING, "S10", Severity.WARNING, ON, "na " + right));
            }
        }
    }

    private static boolean isCalled(List<Token> tokens, int to) {
        for (int k = to - 1; k >= Math.max(0, to - 1 - WHOM) && tokens.get(k).word instanceof Word word; k--) {
            if (word.hasLemmaIn(CALLING)) {
                return true;
            }
            boolean whom = Clitics.isClitic(word.lower())
                    || word.anyReading(reading -> reading.declines() && reading.grammaticalCase() == '4')
                    || Recasing.isInCase(tokens.get(k), '2');
            if (!whom) {
                return false;
            }
        }
        return false;
    }

    /** Only of what one does, {@code doplnenie, úhrada, oprava}, and not of a person to whom one is sent. */
    private Optional<String> accusative(Word noun) {
        return noun.readings().stream()
                .filter(reading ->
                        reading.tag().startsWith("SSns3") || reading.tag().startsWith("SSfs3"))
                .findFirst()
                .flatMap(reading -> morphology.synthesise(
                        reading.lemma(),
                        reading.tag().substring(0, 4) + '4' + reading.tag().substring(5)));
    }
}
