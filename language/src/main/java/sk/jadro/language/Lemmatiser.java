package sk.jadro.language;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The lemmas of all words of a text. */
final class Lemmatiser {
    private final Morphology morphology;
    private final Guesser guesser;
    private final Accents accents;

    Lemmatiser(Morphology morphology) {
        this.morphology = morphology;
        guesser = new Guesser(morphology);
        accents = new Accents(morphology);
    }

    List<LemmaToken> lemmas(String text) {
        List<LemmaToken> lemmas = new ArrayList<>();
        for (Token token : Reader.tokens(text, morphology)) {
            if (token.kind == Token.Kind.SIGN || token.kind == Token.Kind.LINE_BREAK) {
                continue;
            }
            Word word = token.word;
            List<String> found = word == null ? List.of(token.text.toLowerCase(Locale.ROOT)) : lemmasOf(word);
            lemmas.add(new LemmaToken(token.start, token.end, lemmas.size(), token.text, found));
        }
        return lemmas;
    }

    private List<String> lemmasOf(Word word) {
        Set<String> lemmas = new LinkedHashSet<>();
        boolean name = word.isCapitalised() && word.readings().isEmpty();
        List<Reading> first = name ? word.names() : word.readings();
        // Nouns and adjectives are looked for more often than verbs and particles with the same form.
        for (Reading reading : first) {
            if ("SAGNP".indexOf(reading.part()) >= 0 && !reading.tag().startsWith("SU")) {
                lemmas.add(reading.lemma().toLowerCase(Locale.ROOT));
            }
        }
        for (Reading reading : first) {
            lemmas.add(reading.lemma().toLowerCase(Locale.ROOT));
        }
        for (Reading reading : word.names()) {
            lemmas.add(reading.lemma().toLowerCase(Locale.ROOT));
        }
        if (lemmas.isEmpty()) {
            addUnknown(word, lemmas);
        }
        lemmas.addAll(word.feminine().stream()
                .map(partner -> partner.toLowerCase(Locale.ROOT))
                .toList());
        return List.copyOf(lemmas);
    }

    /** A word typed without accents is the one that it stands for; what is guessed meets its like without accents. */
    private void addUnknown(Word word, Set<String> lemmas) {
        List<String> forms = new ArrayList<>(accents.restored(word.lower()));
        if (word.isCapitalised()) {
            forms.addAll(accents.restored(Morphology.capitalised(word.lower())));
        }
        for (String form : forms) {
            for (Reading reading : morphology.look(form)) {
                lemmas.add(reading.lemma().toLowerCase(Locale.ROOT));
            }
        }
        List<String> guessed = guesser.lemmas(word.lower());
        lemmas.addAll(guessed);
        guessed.stream().map(Accents::plain).forEach(lemmas::add);
    }
}
