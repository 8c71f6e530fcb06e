package sk.jadro.language;

import java.util.List;
import java.util.Set;

/** People whom a verb takes, though a place stands between: they are its object in the accusative and belong to no place. */
final class TakenPeople {
    private final Set<String> taking;
    private final Set<String> counters;

    TakenPeople(Lexicon lexicon) {
        taking = lexicon.list("taking-people");
        counters = lexicon.list("counters");
    }

    /**
     * {@code priviedol do školy žiakov}, {@code úrad občanov nevybavuje}: whom somebody brings somewhere, or sees to at a
     * counter, belongs to no place.
     */
    boolean areMeant(List<Token> tokens, int place, int i) {
        if (i + 1 < tokens.size()
                && tokens.get(i + 1).word instanceof Word behind
                && takes(behind)
                && tokens.get(place).word instanceof Word counter
                && counter.hasLemmaIn(counters)) {
            return true;
        }
        int k = place;
        while (k > 0
                && tokens.get(k).word instanceof Word word
                && CaseChooser.prepositionCases(word).isEmpty()) {
            // "po deviatich mesiacoch opráv": what the place is a part of belongs to it.
            boolean whole = k == place - 1 && Recasing.isInCase(tokens.get(place), '2');
            if (place - k > 3 || k < place && word.has('S') && !whole) {
                return false;
            }
            k--;
        }
        return k > 0 && k < place && tokens.get(k - 1).word instanceof Word verb && takes(verb);
    }

    private boolean takes(Word verb) {
        return verb.has('V')
                && !verb.has('S')
                && verb.anyReading(reading -> taking.contains(
                        reading.lemma().startsWith("ne") ? reading.lemma().substring(2) : reading.lemma()));
    }
}
