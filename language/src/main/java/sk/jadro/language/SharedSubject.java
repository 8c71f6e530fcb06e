package sk.jadro.language;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * S10: a verb of many whose subject is one: {@code komisia, ktorá prijmú stanovisko}, {@code Komisia posúdi žiadosti a
 * uchádzačov pozvú}.
 */
final class SharedSubject {
    private static final Message VERB =
            new Message("Sloveso sa zhoduje s podmetom v čísle.", "The verb agrees with its subject in number.");

    private final Morphology morphology;

    SharedSubject(Morphology morphology) {
        this.morphology = morphology;
    }

    void check(Sentence sentence, Collector collector) {
        List<Token> tokens = sentence.tokens();
        for (int i = 1; i + 1 < tokens.size(); i++) {
            if (tokens.get(i).is("ktorá") && tokens.get(i - 1).is(",") && !tokens.get(i).quoted) {
                ofWhich(tokens, i, collector);
            }
        }
        ofBoth(sentence, collector);
    }

    /** {@code ktorá k nim prijmú}: the pronoun is nothing but the subject, of the first verb behind it. */
    private void ofWhich(List<Token> tokens, int which, Collector collector) {
        Token verb = firstVerb(tokens, which + 1);
        if (verb != null) {
            report(verb, collector);
        }
    }

    /** {@code Výberová komisia posúdi žiadosti a vybraných pozvú}: a noun in -a begins the sentence, and does both. */
    private void ofBoth(Sentence sentence, Collector collector) {
        List<Token> tokens = sentence.tokens();
        int noun = sentence.firstWord();
        while (noun >= 0 && noun + 1 < tokens.size() && isModifier(tokens.get(noun))) {
            noun++;
        }
        if (noun < 0 || !(tokens.get(noun).word instanceof Word subject) || !NumberAgreement.isSubject(subject)) {
            return;
        }
        Token does = firstVerb(tokens, noun + 1);
        if (does == null || !isOfOne(does)) {
            return;
        }
        for (int k = tokens.indexOf(does) + 1; k < tokens.size() && tokens.get(k).kind != Token.Kind.SIGN; k++) {
            if (tokens.get(k).is("a")) {
                Token also = firstVerb(tokens, k + 1);
                if (also != null && isPresentOfMany(also) && !hasOther(tokens, k + 1)) {
                    report(also, collector);
                }
                return;
            }
        }
    }

    private static boolean isModifier(Token token) {
        return token.word instanceof Word word
                && !word.has('S')
                && (word.hasTag("AAfs1") || word.hasTag("PFfs1") || word.hasTag("Gtfs1"));
    }

    /** The first finite verb before the next sign; null if there is none. */
    private static @Nullable Token firstVerb(List<Token> tokens, int from) {
        for (int k = from; k < tokens.size() && tokens.get(k).word instanceof Word word; k++) {
            if (!word.has('S') && (word.hasTag("VK") || word.hasTag("VL") || word.hasTag("VB"))) {
                return tokens.get(k);
            }
        }
        return null;
    }

    private static boolean isOfOne(Token verb) {
        return verb.word != null
                && verb.word.allReadings(reading ->
                        reading.tag().startsWith("VK") && reading.tag().startsWith("sc", 3));
    }

    private static boolean isPresentOfMany(Token verb) {
        Reading many = verb.word == null ? null : NumberAgreement.pluralVerb(verb.word);
        return many != null && many.tag().startsWith("VK");
    }

    /** Whether somebody else may do it: a word that can be a subject of many, or what no dictionary has. */
    private static boolean hasOther(List<Token> tokens, int from) {
        for (int k = from; k < tokens.size() && tokens.get(k).kind != Token.Kind.SIGN; k++) {
            Word word = tokens.get(k).word;
            boolean many = word != null
                    && !Clitics.isClitic(word.lower())
                    && (!word.isKnown()
                            || word.anyReading(reading ->
                                    reading.declines() && reading.number() == 'p' && reading.grammaticalCase() == '1'));
            if (many && Government.governing(tokens, k).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private void report(Token token, Collector collector) {
        right(token.word)
                .ifPresent(right ->
                        collector.add(token.start, token.end, Category.SPELLING, "S10", Severity.WARNING, VERB, right));
    }

    private Optional<String> right(@Nullable Word word) {
        Reading verb = word == null ? null : NumberAgreement.pluralVerb(word);
        if (verb == null) {
            return Optional.empty();
        }
        String tag = verb.tag().substring(0, 3) + 's' + verb.tag().substring(4);
        return morphology.synthesise(
                verb.lemma(), tag.startsWith("VL") ? tag.substring(0, 5) + 'f' + tag.substring(6) : tag);
    }
}
