package sk.jadro.language;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Whether a singular is one known person: named, an office that one man holds, or he did something. */
final class CertainMan {
    /** Within how many words before him stands what was done to him. */
    private static final int OBJECT = 4;

    /** Whoever they were looking for was not there yet. */
    private static final Set<String> SEEKING = Set.of("hľadať", "potrebovať", "chcieť", "žiadať", "požadovať", "mať");

    private final PersonNames names;
    private final Bodies bodies;
    private final WhatHeIs whatHeIs;
    private final ToldOfOne told;
    private final Set<String> offices;
    private final Set<String> firms;
    private final Set<String> eventOffices;
    private final Set<String> visited;
    private final Set<String> credited;
    private final Set<String> defining;
    private final Set<String> resolving;
    private final Set<String> him;
    private final Set<String> talks;
    private final Set<String> heads;
    private final Set<String> commanded;
    private final Set<String> hosts;
    private final Set<String> shows;
    private final Set<String> institutions;
    private final Set<String> vacancies;
    private final Set<String> staff;
    private final Set<String> needs;

    CertainMan(Lexicon lexicon, PersonNames names, Bodies bodies) {
        this.names = names;
        this.bodies = bodies;
        whatHeIs = new WhatHeIs(lexicon, names);
        told = new ToldOfOne(lexicon);
        offices = lexicon.list("offices");
        firms = lexicon.list("firms");
        eventOffices = lexicon.list("event-offices");
        visited = lexicon.list("visited");
        credited = lexicon.list("credited");
        defining = lexicon.list("defining");
        resolving = lexicon.list("resolving");
        talks = lexicon.list("talks");
        heads = lexicon.list("heads");
        commanded = lexicon.list("commanded");
        hosts = lexicon.list("hosts");
        shows = lexicon.list("shows");
        institutions = lexicon.list("institutions");
        vacancies = lexicon.list("vacancies");
        him = lexicon.list("him");
        staff = lexicon.list("staff");
        needs = lexicon.list("needs");
    }

    /** Whether a singular is one known person: named, an office that one man holds, or he did something. */
    boolean isMeant(Sentence sentence, int i, Role role) {
        List<Token> tokens = sentence.tokens();
        Phrase phrase = Phrase.before(tokens, i, role);
        if (phrase.isEmphatic(tokens)) {
            return false;
        }
        if (offices.contains(role.pair().masculine())
                || firms.contains(role.pair().masculine())
                || eventOffices.contains(role.pair().masculine())
                        && (isAtEvent(tokens, i, phrase.first()) || isInResolution(tokens, i))) {
            return true;
        }
        if (isSuperlative(tokens, phrase.first(), i) && PastDeeds.hasVerb(tokens, i, false)
                || isSpeaker(tokens, phrase.first())
                || isHead(tokens, i, role)) {
            return true;
        }
        if (isPointedAt(tokens, phrase, i, role)) {
            return true;
        }
        if (names.isNamed(sentence, i) && !(role.grammaticalCase() == '4' && isSought(tokens, phrase.first()))
                || whatHeIs.isTold(sentence, phrase.first(), i, role)
                || told.isMeant(tokens, phrase.first(), i, role)
                || told.isHadAndToldOf(tokens, phrase.first(), i, role)
                || names.isSurname(tokens, i + 1, role)
                || phrase.first() > 0 && tokens.get(phrase.first() - 1).isLower("vrátane")
                || isCredit(tokens, i)
                || isSaidOfFirm(tokens, phrase.first(), role)
                || bodies.areNamed(tokens, i, role)
                || isVisited(tokens, phrase.first(), role)
                || role.grammaticalCase() == '7' && hasDone(tokens, phrase.first())
                || role.grammaticalCase() == '1' && PastDeeds.isDoerInClause(tokens, i)
                || role.grammaticalCase() == '4' && hasHappenedTo(tokens, phrase.first())
                || role.grammaticalCase() == '1' && isDefined(tokens, i)
                || i + 1 < tokens.size() && him.contains(tokens.get(i + 1).text)) {
            return true;
        }
        return (role.grammaticalCase() == '1' || role.grammaticalCase() == '7') && isSaidOfOne(tokens, i, role);
    }

    /** {@code jeden zo žiadateľov bol vyzvaný}, {@code Spýtal som sa zástupcov}: many of whom it is known who they are. */
    boolean areMet(List<Token> tokens, int first) {
        return told.isOneOf(tokens, first) || told.areMetByWriter(tokens, first);
    }

    /** {@code jej predsedom je prednosta JUDr. Malý}: what could be a dative of many is what one man is. */
    boolean isCalledAfter(Sentence sentence, int first, int i, List<Role> roles) {
        return roles.stream().anyMatch(role -> role.number() == 's' && role.grammaticalCase() == '7')
                && whatHeIs.isCalledAfter(sentence, first, i);
    }

    /** {@code tento lekár, náš starosta, jeden muž}: but not one of those who are yet to come or may. */
    private boolean isPointedAt(List<Token> tokens, Phrase phrase, int i, Role role) {
        for (int k = phrase.first(); k < i; k++) {
            Word word = tokens.get(k).word;
            if (word != null
                    && (word.hasLemma("tento")
                            || word.hasLemma("náš")
                                    && !(staff.contains(role.pair().masculine())
                                            && !PastDeeds.hasVerb(tokens, i, false))
                            || word.hasLemma("môj")
                            || word.lower().equals("jeden")
                                    && !isToCome(tokens, phrase.first())
                                    && !isAllowed(tokens, i + 1)
                                    && !isAllowed(tokens, phrase.first() - 2)
                                    && !isAllowed(tokens, phrase.first() - 3))) {
                return true;
            }
        }
        return false;
    }

    /** {@code najmladšiemu navrhovateľovi bolo 13 rokov}: there is one of them. */
    private static boolean isSuperlative(List<Token> tokens, int first, int i) {
        return tokens.subList(first, i).stream()
                .anyMatch(token ->
                        token.isWord() && token.text.toLowerCase(Locale.ROOT).startsWith("naj"));
    }

    /** {@code prednáška pomológa, beseda s cestovateľom}: who comes has been asked already. */
    private boolean isSpeaker(List<Token> tokens, int first) {
        int k = first - 1;
        if (k > 0 && (tokens.get(k).isLower("s") || tokens.get(k).isLower("so"))) {
            k--;
        }
        return k >= 0 && tokens.get(k).word instanceof Word talk && talk.hasLemmaIn(talks);
    }

    /** {@code riaditeľ školy, náčelník mestskej polície, moderátor večera}: it has one, unless the place is still to be filled. */
    private boolean isHead(List<Token> tokens, int i, Role role) {
        String lemma = role.pair().masculine();
        Set<String> headed = heads.contains(lemma) ? institutions : hosts.contains(lemma) ? shows : Set.of();
        if (headed.isEmpty()) {
            return false;
        }
        for (int k = i + 1; k < Math.min(tokens.size(), i + 4) && tokens.get(k).word instanceof Word of; k++) {
            if (!Recasing.isInCase(tokens.get(k), '2')) {
                return false;
            }
            if (of.has('S') && (of.hasLemmaIn(headed) || headed == institutions && of.hasLemmaIn(commanded))) {
                return tokens.stream()
                        .noneMatch(token -> token.word instanceof Word word && word.hasLemmaIn(vacancies));
            }
        }
        return false;
    }

    /** {@code Zamestnávateľ je držiteľom značky}: of one who mostly is a firm; what a firm is, nobody is. */
    private boolean isSaidOfFirm(List<Token> tokens, int first, Role noun) {
        int k = first - 1;
        if (noun.grammaticalCase() != '7' && noun.grammaticalCase() != '1'
                || k < 1
                || !(tokens.get(k).word instanceof Word being)
                || !being.hasLemma("byť") && !being.hasLemma("nebyť")) {
            return false;
        }
        for (k--; k >= 0 && tokens.get(k).word instanceof Word word; k--) {
            if (word.anyRole(role -> role.number() == 's'
                    && role.grammaticalCase() == '1'
                    && firms.contains(role.pair().masculine()))) {
                return !(k > 0 && tokens.get(k - 1).isLower("každý"));
            }
            boolean within = Clitics.isClitic(word.lower())
                    || word.has('D')
                    || word.lower().equals("nie");
            if (!within && !Recasing.isInCase(tokens.get(k), '2')) {
                return false;
            }
        }
        return false;
    }

    /** {@code obhliadka bola vykonaná pracovníkom}: one did it, and it is known who. */
    private static boolean hasDone(List<Token> tokens, int first) {
        boolean passive = false;
        boolean past = false;
        for (int k = first - 1; k >= 0 && tokens.get(k).isWord(); k--) {
            Word word = tokens.get(k).word;
            passive |= Government.isPassive(tokens, k);
            past |= word != null && word.hasLemma("byť") && word.hasTag("VL");
            if (word != null
                    && k == first - 1
                    && !CaseChooser.prepositionCases(word).isEmpty()) {
                return false;
            }
        }
        return passive && past;
    }

    /** {@code Eva Malá by prijala brigádnika, Ján Malý hľadá asistenta}: a name before it is that of another. */
    private boolean isSought(List<Token> tokens, int first) {
        for (int k = first - 1; k >= Math.max(0, first - OBJECT) && tokens.get(k).word instanceof Word word; k--) {
            if (!CaseChooser.prepositionCases(word).isEmpty()) {
                continue;
            }
            if (word.hasLemmaIn(needs) && !word.has('S')) {
                return word.hasTag("VK") || PastDeeds.isNear(tokens, k, "by");
            }
        }
        return false;
    }

    /** {@code Hasiči zachránili turistu}: it was one, and it is known who. */
    private static boolean hasHappenedTo(List<Token> tokens, int first) {
        for (int k = first - 1; k >= Math.max(0, first - OBJECT) && tokens.get(k).word instanceof Word word; k--) {
            if (word.lower().equals("by") || !CaseChooser.prepositionCases(word).isEmpty()) {
                return false;
            }
            if (!word.has('S') && word.hasTag("VL")) {
                return word.anyReading(reading -> reading.tag().endsWith("+") && !SEEKING.contains(reading.lemma()))
                        && !PastDeeds.isNear(tokens, k, "by");
            }
        }
        return false;
    }

    /** {@code k lekárovi}: where one goes, whoever is there. */
    private boolean isVisited(List<Token> tokens, int first, Role role) {
        return first > 0
                && visited.contains(role.pair().masculine())
                && (tokens.get(first - 1).isLower("k")
                        || tokens.get(first - 1).isLower("ku")
                        || tokens.get(first - 1).isLower("u"));
    }

    /** {@code Stôl povedie jeden facilitátor a jeden odborník}: nobody knows yet who. */
    private static boolean isToCome(List<Token> tokens, int from) {
        for (int k = from - 1; k >= Math.max(0, from - 6) && tokens.get(k).word instanceof Word word; k--) {
            if (word.hasTag("VB") || word.hasTag("VKd")) {
                return true;
            }
        }
        return false;
    }

    /** {@code Jeden žiak môže podať tri návrhy}, {@code Bicykel smie viesť iba jeden jazdec}: how much each of them may. */
    private static boolean isAllowed(List<Token> tokens, int verbAt) {
        return verbAt >= 0
                && verbAt < tokens.size()
                && tokens.get(verbAt).word instanceof Word verb
                && verb.hasTag("VK")
                && (verb.hasLemma("môcť") || verb.hasLemma("smieť") || verb.hasLemma("musieť"));
    }

    private boolean isDefined(List<Token> tokens, int i) {
        for (int k = i + 1; k + 1 < Math.min(tokens.size(), i + 5); k++) {
            if (tokens.get(k).isLower("je")) {
                return defining.contains(tokens.get(k + 1).text);
            }
        }
        return false;
    }

    private boolean isCredit(List<Token> tokens, int i) {
        return i > 1
                && tokens.get(i - 1).is(":")
                && tokens.get(i - 2).word instanceof Word made
                && credited.contains(made.lower());
    }

    private boolean isInResolution(List<Token> tokens, int i) {
        return tokens.subList(0, i).stream()
                .anyMatch(token -> token.word != null && resolving.contains(token.word.lower()));
    }

    /** {@code Starosta privítal poslankyne, hlavného kontrolóra a deti}: in a list, the verb is before its first. */
    private static boolean isAtEvent(List<Token> tokens, int i, int firstOfPhrase) {
        int first = firstOfPhrase;
        while (first > 1
                && tokens.get(first - 1).is(",")
                && tokens.get(first - 2).isWord()) {
            first -= 2;
        }
        return PastDeeds.hasVerb(tokens, i, false) || first < firstOfPhrase && PastDeeds.hasVerb(tokens, first, false);
    }

    private boolean isSaidOfOne(List<Token> tokens, int i, Role role) {
        // "Peter je lekár"
        for (int k = i - 1; k >= Math.max(0, i - 4); k--) {
            if (tokens.get(k).word == null) {
                break;
            }
            if (names.isGivenName(tokens.get(k))) {
                return true;
            }
        }
        if (role.grammaticalCase() == '1') {
            return PastDeeds.hasVerb(tokens, i, true);
        }
        boolean became =
                i > 0 && (tokens.get(i - 1).isLower("sa") || tokens.get(i - 1).isLower("bol"));
        return became && PastDeeds.hasVerb(tokens, i, true);
    }
}
