package sk.jadro.language;

import java.util.List;
import java.util.Optional;

/**
 * S10: one and many mixed up in what is said of people or of a share: {@code Dospelý platia}, {@code každý dospelí},
 * {@code Najväčšia časť výdavkov idú}, {@code Jednou z predností boli trpezlivosť}.
 */
final class ManyForOne {
    private static final Message NUMBER =
            new Message("Zhoduje sa s podmetom v čísle.", "This agrees with its subject in number.");

    private final Morphology morphology;

    ManyForOne(Morphology morphology) {
        this.morphology = morphology;
    }

    void check(Sentence sentence, Collector collector) {
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (tokens.get(i).word instanceof Word word && !tokens.get(i).quoted) {
                if (i == sentence.firstWord()) {
                    oneWhoDo(tokens, i, word, collector);
                }
                each(tokens, i, word, collector);
                part(tokens, i, word, collector);
                oneOf(tokens, i, word, collector);
            }
        }
    }

    /** {@code Dospelý platia}: an adjective of one man begins the sentence, and what many do is right behind it. */
    private void oneWhoDo(List<Token> tokens, int i, Word word, Collector collector) {
        if (word.lower().endsWith("ý")
                && !word.hasTag("SS")
                && word.hasTag("AAms1")
                && tokens.get(i + 1).word instanceof Word verb
                && NumberAgreement.pluralVerb(verb) instanceof Reading many
                && many.tag().startsWith("VK")) {
            ofMen(word, 'p').ifPresent(right -> report(tokens.get(i), right, collector));
        }
    }

    /** {@code platí každý dospelí}: many behind what speaks of one, with no noun of their own. */
    private void each(List<Token> tokens, int i, Word word, Collector collector) {
        int said = i + 1;
        boolean one = word.lower().equals("každý")
                || word.lower().equals("žiadny")
                || word.lower().equals("nijaký");
        if (one
                && tokens.get(said).word instanceof Word many
                && many.lower().endsWith("í")
                && many.allReadings(
                        reading -> !reading.tag().startsWith("SS") || "26".indexOf(reading.grammaticalCase()) >= 0)
                && many.hasTag("AAmp1")
                && !many.hasTag("AAms1")
                && !(said + 1 < tokens.size() && tokens.get(said + 1).word instanceof Word noun && noun.has('S'))) {
            ofMen(many, 's').ifPresent(right -> report(tokens.get(said), right, collector));
        }
    }

    /** {@code Najväčšia časť výdavkov idú}: the part is the subject, as the adjective before it shows. */
    private void part(List<Token> tokens, int i, Word word, Collector collector) {
        if (i == 0
                || !word.lower().equals("časť")
                || !(tokens.get(i - 1).word instanceof Word great)
                || !great.hasTag("AAfs1")
                || great.has('S')) {
            return;
        }
        int k = i + 1;
        while (k < tokens.size()
                && tokens.get(k).word instanceof Word of
                && (Clitics.isReflexive(of.lower()) || !of.has('V') && Recasing.isInCase(tokens.get(k), '2'))) {
            k++;
        }
        Token verb = k < tokens.size() ? tokens.get(k) : tokens.get(i);
        if (verb.word != null) {
            one(verb.word).ifPresent(right -> report(verb, right, collector));
        }
    }

    /** {@code Jednou z jej predností boli trpezlivosť}: one thing is all that the sentence goes on with. */
    private void oneOf(List<Token> tokens, int i, Word word, Collector collector) {
        if (!word.lower().equals("jednou") && !word.lower().equals("jedným")
                || !tokens.get(i + 1).is("z") && !tokens.get(i + 1).is("zo")) {
            return;
        }
        int being = i + 2;
        while (being < tokens.size()
                && tokens.get(being).word instanceof Word of
                && (of.has('P') || Recasing.isInCase(tokens.get(being), '2'))
                && !of.hasLemma("byť")) {
            being++;
        }
        if (being + 1 >= tokens.size()
                || !tokens.get(being).is("boli") && !tokens.get(being).is("sú")) {
            return;
        }
        int noun = being + 1;
        while (noun + 1 < tokens.size()
                && tokens.get(noun).word instanceof Word before
                && !before.has('S')
                && (before.has('A') || before.has('P') || before.has('D'))) {
            noun++;
        }
        boolean ends = noun + 1 >= tokens.size() || tokens.get(noun + 1).is(".") && noun + 2 == tokens.size();
        if (ends && tokens.get(noun).word instanceof Word subject && isOnlyOne(subject)) {
            Reading reading = subject.readings().getFirst();
            String past = switch (reading.gender()) {
                case 'f' -> "bola";
                case 'n' -> "bolo";
                default -> "bol";
            };
            report(tokens.get(being), tokens.get(being).is("sú") ? "je" : past, collector);
        }
    }

    private static boolean isOnlyOne(Word word) {
        return !word.readings().isEmpty()
                && word.allReadings(reading -> reading.isNoun() && reading.number() == 's')
                && word.isNounIn('1');
    }

    private Optional<String> ofMen(Word adjective, char number) {
        return adjective.readings().stream()
                .filter(reading -> reading.tag().startsWith("AAm") && reading.grammaticalCase() == '1')
                .findFirst()
                .flatMap(reading -> morphology.synthesise(
                        reading.lemma(),
                        reading.tag().substring(0, 3) + number + reading.tag().substring(4)));
    }

    private Optional<String> one(Word verb) {
        Reading many = NumberAgreement.pluralVerb(verb);
        if (many == null) {
            return Optional.empty();
        }
        String tag = many.tag().substring(0, 3) + 's' + many.tag().substring(4);
        return morphology.synthesise(
                many.lemma(), tag.startsWith("VL") ? tag.substring(0, 5) + 'f' + tag.substring(6) : tag);
    }

    private static void report(Token token, String right, Collector collector) {
        String written = Character.isUpperCase(token.text.codePointAt(0)) ? Morphology.capitalised(right) : right;
        collector.add(token.start, token.end, Category.SPELLING, "S10", Severity.WARNING, NUMBER, written);
    }
}
