package sk.jadro.language;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The lemmas of all words of a text. */
final class Lemmatiser {
    private static final int REMEMBERED = 20_000;

    private final Morphology morphology;
    private final Guesser guesser;
    private final Accents accents;
    private final Derivation derivation;
    private final Map<String, Lemmas> known = new ConcurrentHashMap<>();

    private record Lemmas(List<String> same, List<String> related) {}

    Lemmatiser(Morphology morphology) {
        this.morphology = morphology;
        guesser = new Guesser(morphology);
        accents = new Accents(morphology);
        derivation = new Derivation(morphology);
    }

    List<LemmaToken> lemmas(String text) {
        List<LemmaToken> tokens = new ArrayList<>();
        for (Token token : Reader.tokens(text, morphology)) {
            if (token.kind == Token.Kind.SIGN || token.kind == Token.Kind.LINE_BREAK) {
                continue;
            }
            Word word = token.word;
            Lemmas lemmas = word == null ? asWritten(token.text) : of(word);
            tokens.add(
                    new LemmaToken(token.start, token.end, tokens.size(), token.text, lemmas.same(), lemmas.related()));
        }
        return tokens;
    }

    private static Lemmas asWritten(String text) {
        String lower = lower(text);
        return new Lemmas(Stream.of(lower, Accents.plain(lower)).distinct().toList(), List.of());
    }

    private Lemmas of(Word word) {
        Lemmas lemmas = known.get(word.form());
        if (lemmas == null) {
            lemmas = look(word);
            if (known.size() >= REMEMBERED) {
                known.clear();
            }
            known.put(word.form(), lemmas);
        }
        return lemmas;
    }

    private Lemmas look(Word word) {
        Set<String> same = new LinkedHashSet<>();
        Set<String> related = new LinkedHashSet<>();
        addKnown(word, same);
        if (same.isEmpty()) {
            addUnknown(word, same);
        } else {
            // "mestsky" is hardly ever meant for the adverb that it is; "dan" is a judo grade as well as a tax.
            addAccented(word, isAdverb(word) ? same : related);
        }
        if (word.readings().isEmpty()
                && Character.isUpperCase(word.form().charAt(word.form().length() - 1))) {
            // "MsÚ", which has no other form.
            same.add(Accents.plain(word.lower()));
        }
        for (String partner : word.feminine()) {
            same.add(lower(partner));
        }
        for (String lemma : same) {
            related.addAll(derivation.adjectives(lemma));
        }
        for (Reading reading : word.readings()) {
            if (reading.part() == 'D') {
                related.addAll(derivation.ofAdverb(lower(reading.lemma())));
            }
        }
        related.removeAll(same);
        return new Lemmas(List.copyOf(same), List.copyOf(related));
    }

    private static boolean isAdverb(Word word) {
        return !word.readings().isEmpty() && word.allReadings(reading -> reading.part() == 'D');
    }

    private static void addKnown(Word word, Set<String> lemmas) {
        boolean name = word.isCapitalised() && word.readings().isEmpty();
        List<Reading> first = name ? word.names() : word.readings();
        // Nouns and adjectives are looked for more often than verbs and particles with the same form.
        for (Reading reading : first) {
            if ("SAGNP".indexOf(reading.part()) >= 0 && !reading.tag().startsWith("SU")) {
                lemmas.add(lower(reading.lemma()));
            }
        }
        for (Reading reading : first) {
            lemmas.add(lower(reading.lemma()));
        }
        for (Reading reading : word.names()) {
            lemmas.add(lower(reading.lemma()));
        }
    }

    /** A word typed without accents is the one that it stands for; what is guessed meets its like without accents. */
    private void addUnknown(Word word, Set<String> lemmas) {
        for (String form : accented(word)) {
            for (Reading reading : morphology.look(form)) {
                lemmas.add(lower(reading.lemma()));
            }
        }
        List<String> guessed = guesser.lemmas(word.lower());
        lemmas.addAll(guessed);
        guessed.stream().map(Accents::plain).forEach(lemmas::add);
    }

    /** The nouns and adjectives that a known word would be with accents; verbs would bring <i>byť</i> to each <i>byt</i>. */
    private void addAccented(Word word, Set<String> lemmas) {
        for (String form : accented(word)) {
            for (Reading reading : morphology.look(form)) {
                if (reading.isNoun() || reading.part() == 'A' || reading.part() == 'G') {
                    lemmas.add(lower(reading.lemma()));
                }
            }
        }
    }

    private List<String> accented(Word word) {
        List<String> forms = new ArrayList<>(accents.restored(word.lower()));
        if (word.isCapitalised()) {
            forms.addAll(accents.restored(Morphology.capitalised(word.lower())));
        }
        return forms;
    }

    private static String lower(String lemma) {
        return lemma.toLowerCase(Locale.ROOT);
    }
}
