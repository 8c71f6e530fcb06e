package sk.jadro.language;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Roles that bodies play as well as people: {@code žiadateľ, vlastník, organizátor}. Which are meant shows in what else the
 * text speaks of: a date of birth or a pension in one, a seat or a grant in another.
 */
final class BodyRoles {
    /** What a firm says of its goods. */
    private static final Set<String> WARRANTS =
            Set.of("návod", "pokyn", "odporúčanie", "údaj", "záruka", "predpis", "dokumentácia", "špecifikácia");

    private final Set<String> mostlyBodies;
    private final Set<String> either;
    private final Set<String> owners;
    private final Set<String> owned;
    private final Set<String> land;
    private final Set<String> sellers;
    private List<Sentence> sentences = List.of();
    private int @Nullable [] signs;

    BodyRoles(Lexicon lexicon) {
        mostlyBodies = lexicon.list("roles-of-bodies");
        either = lexicon.list("roles-of-either");
        owners = lexicon.list("owners");
        land = lexicon.list("land");
        sellers = lexicon.list("sellers");
        owned = lexicon.list("owned");
    }

    /** Turns to another part of the text. */
    void read(List<Sentence> part) {
        sentences = part;
        signs = null;
    }

    /**
     * What the part speaks of, a number for each sentence: above nought of people, below it of bodies. Few texts name those
     * who may be either, and only they are read for it.
     */
    private int[] signs() {
        int[] known = signs;
        if (known == null) {
            known = new int[sentences.size()];
            for (int s = 0; s < known.length; s++) {
                for (Token token : sentences.get(s).tokens()) {
                    known[s] += token.word == null ? 0 : token.word.sign();
                }
            }
            signs = known;
        }
        return known;
    }

    /** Whether nothing says that the noun stands for people, though it well may not. */
    boolean mayBeBody(int s, int i, Word word) {
        String lemma = word.roles().getFirst().pair().masculine();
        boolean mostly = mostlyBodies.contains(lemma);
        boolean owner = owners.contains(lemma);
        if (lemma.equals("záujemca") && word.roles().getFirst().number() == 'p') {
            // Whoever may be meant, many are called so where people come, write or ask.
            return false;
        }
        List<Token> tokens = sentences.get(s).tokens();
        if (sellers.contains(lemma) && isWarrant(tokens, i, word)) {
            return true;
        }
        if (!mostly && !owner && !either.contains(lemma)) {
            return false;
        }
        if (owner && (isOfLandAlone(tokens, i, word) || isOwnerAmongBodies(tokens, i))) {
            return true;
        }
        boolean people = isAged(tokens)
                || isOfPlace(tokens, i, word)
                || isBesidePeople(tokens, i)
                || owner && (owns(s) || s > 0 && owns(s - 1) || areOfLand(tokens, i, word));
        if (people || !mostly && !either.contains(lemma)) {
            return false;
        }
        int[] signs = signs();
        int near = signs[s] != 0 ? signs[s] : (s > 0 ? signs[s - 1] : 0) + (s + 1 < signs.length ? signs[s + 1] : 0);
        if (near != 0 || mostly) {
            return near <= 0;
        }
        int all = 0;
        for (int sign : signs) {
            all += sign;
        }
        return all < 0;
    }

    /** {@code vydrží podľa výrobcu sto rokov, podľa návodu výrobcu}: the firm that made it says so. */
    private static boolean isWarrant(List<Token> tokens, int i, Word word) {
        return word.roles().getFirst().number() == 's'
                && i > 0
                && tokens.get(i - 1).word instanceof Word before
                && (before.lower().equals("podľa") || before.hasLemmaIn(WARRANTS));
    }

    /** {@code majitelia psov}, {@code auto odtiahneme na náklady vlastníka}: what people have. */
    private boolean owns(int s) {
        return sentences.get(s).tokens().stream().anyMatch(token -> token.word != null && isOneOf(token.word, owned));
    }

    /** {@code súhlas vlastníka pozemku}: one, who may be a body. */
    private boolean isOfLandAlone(List<Token> tokens, int i, Word word) {
        return word.roles().getFirst().number() == 's'
                && i + 1 < tokens.size()
                && tokens.get(i + 1).word instanceof Word behind
                && isOneOf(behind, land);
    }

    /** {@code zástupcovia vlastníkov}, {@code vlastníci a firmy}. */
    private boolean isOwnerAmongBodies(List<Token> tokens, int i) {
        boolean ofOwners = i > 0
                && tokens.get(i - 1).word instanceof Word before
                && (before.hasLemma("zástupca") || before.hasLemma("schôdza") || before.hasLemma("spoločenstvo"));
        return ofOwners
                || tokens.stream()
                        .anyMatch(token -> token.word instanceof Word word
                                && (word.hasLemma("firma") || word.hasLemma("spoločnosť")));
    }

    /** {@code vlastníci pozemkov}: many, so that people are among them; one may be a church. */
    private boolean areOfLand(List<Token> tokens, int i, Word word) {
        return word.roles().getFirst().number() == 'p'
                && i + 1 < tokens.size()
                && tokens.get(i + 1).word instanceof Word behind
                && isOneOf(behind, land);
    }

    /** {@code musí mať aspoň 15 rokov}. */
    private static boolean isAged(List<Token> tokens) {
        for (int k = 1; k < tokens.size(); k++) {
            if (tokens.get(k).is("rokov") && tokens.get(k - 1).text.length() == 2) {
                return tokens.get(k - 1).kind == Token.Kind.NUMBER;
            }
        }
        return false;
    }

    /** {@code správcovia a obyvatelia}: in one list with those who can only be people. */
    private boolean isBesidePeople(List<Token> tokens, int i) {
        for (int joint = Math.max(1, i - 2); joint < Math.min(tokens.size() - 1, i + 3); joint++) {
            Token sign = tokens.get(joint);
            int other = joint < i ? joint - 1 : joint + 1;
            if ((sign.is("a") || sign.is("aj") || sign.is(","))
                    && tokens.get(other).word instanceof Word beside
                    && beside.anyRole(this::isOnlyPerson)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOnlyPerson(Role role) {
        String lemma = role.pair().masculine();
        return !mostlyBodies.contains(lemma) && !either.contains(lemma);
    }

    /** {@code organizátori z Klubu priateľov}: bodies have people, and are of no other body. */
    private static boolean isOfPlace(List<Token> tokens, int i, Word word) {
        return word.roles().getFirst().number() == 'p'
                && i + 1 < tokens.size()
                && (tokens.get(i + 1).is("z") || tokens.get(i + 1).is("zo"));
    }

    private static boolean isOneOf(Word word, Set<String> lemmas) {
        return lemmas.contains(word.lower()) || word.hasLemmaIn(lemmas);
    }
}
