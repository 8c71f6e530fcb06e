package sk.jadro.language;

import java.util.HashSet;
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

    /** Of goods that are sold everywhere. */
    private static final Set<String> MAKERS = Set.of("výrobca", "dovozca", "distribútor", "predajca");

    private static final Set<String> MARKET =
            Set.of("trh", "trhovisko", "tržnica", "jarmok", "stánok", "burza", "hody");

    /** Of public procurement: several of them together, where nobody is given a job, speak of firms that tender. */
    private static final Set<String> TENDER =
            Set.of("zákazka", "obstarávateľ", "obstarávanie", "ponuka", "zhotoviteľ", "stavenisko", "subdodávateľ");

    private static final Set<String> OF_JOBS = Set.of("životopis", "pohovor", "úväzok", "zamestnanie", "motivačný");

    private static final int TENDERING = 3;

    private static final Set<String> APPLICANTS = Set.of("žiadateľ", "príjemca", "predkladateľ", "prijímateľ");

    private static final Set<String> APPLYING =
            Set.of("požiadať", "žiadať", "uchádzať", "prihlásiť", "získať", "dostať");

    /** What may apply besides people. */
    private static final Set<String> BODIES = Set.of(
            "združenie",
            "nadácia",
            "organizácia",
            "škola",
            "klub",
            "spoločenstvo",
            "cirkev",
            "osoba",
            "inštitúcia",
            "podnikateľ",
            "subjekt",
            "mesto",
            "obec");

    private static final Set<String> FIRMS =
            Set.of("firma", "spoločnosť", "podnik", "predajňa", "obchod", "servis", "závod", "sieť", "reťazec");

    /** Within how many tokens of each other they stand. */
    private static final int ROW = 7;

    private final Set<String> mostlyBodies;
    private final Set<String> either;
    private final Set<String> owners;
    private final Set<String> owned;
    private final Set<String> land;
    private final Set<String> sellers;
    private List<Sentence> sentences = List.of();
    private int @Nullable [] signs;
    private @Nullable Boolean peopleApply;
    private @Nullable Boolean tender;

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
        peopleApply = null;
        tender = null;
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
        if ((mostly || either.contains(lemma)) && isTender()) {
            return true;
        }
        if (lemma.equals("záujemca") && word.roles().getFirst().number() == 'p') {
            // Whoever may be meant, many are called so where people come, write or ask.
            return false;
        }
        List<Token> tokens = sentences.get(s).tokens();
        if (MAKERS.contains(lemma) && isOneThatIsSaid(tokens, i, word) && !(lemma.equals("predajca") && isOfMarket())) {
            return true;
        }
        if (sellers.contains(lemma) && (isWarrant(tokens, i, word) || isInRowWithFirm(tokens, i))) {
            return true;
        }
        if (!mostly && !owner && !either.contains(lemma)) {
            return false;
        }
        if (owner && (isOfLandAlone(tokens, i, word) || isOwnerAmongBodies(tokens, i))) {
            return true;
        }
        boolean people = isAged(tokens)
                || APPLICANTS.contains(lemma) && ofPeople()
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

    /** {@code Verejný obstarávateľ: mesto. Predmet zákazky ... Predloženie ponuky}: firms tender. */
    private boolean isTender() {
        Boolean known = tender;
        if (known == null) {
            Set<String> signs = new HashSet<>();
            boolean jobs = false;
            for (Sentence sentence : sentences) {
                for (Token token : sentence.tokens()) {
                    if (token.word instanceof Word word && word.has('S')) {
                        TENDER.stream().filter(word::hasLemma).forEach(signs::add);
                        jobs |= word.hasLemmaIn(OF_JOBS);
                    }
                }
            }
            known = signs.contains("zákazka") && signs.size() >= TENDERING && !jobs;
            tender = known;
        }
        return known;
    }

    /** {@code O dotáciu môže požiadať vlastník rodinného domu}: whether the part says that people and no bodies apply. */
    private boolean ofPeople() {
        Boolean known = peopleApply;
        if (known == null) {
            known = sentences.stream().anyMatch(this::saysWhoApplies);
            peopleApply = known;
        }
        return known;
    }

    private boolean saysWhoApplies(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        boolean applies = false;
        boolean person = false;
        for (int i = 0; i < tokens.size(); i++) {
            if (!(tokens.get(i).word instanceof Word word)) {
                continue;
            }
            boolean body = word.isNounIn('1') && (word.hasLemmaIn(FIRMS) || word.hasLemmaIn(BODIES));
            if (body || word.lower().equals("nemôže") || word.lower().equals("nemôžu")) {
                return false;
            }
            applies |= word.hasLemmaIn(APPLYING) && word.hasTag("VI");
            person |= word.isNounIn('1')
                    && word.anyRole(this::isOnlyPerson)
                    && (!owners.contains(word.roles().getFirst().pair().masculine()) || ownsHome(tokens, i));
            person |= word.isNounIn('1')
                    && word.anyRole(role -> owners.contains(role.pair().masculine()))
                    && ownsHome(tokens, i);
        }
        return applies && person;
    }

    /** {@code vlastník rodinného domu, majiteľ psa}. */
    private boolean ownsHome(List<Token> tokens, int i) {
        for (int k = i + 1; k < Math.min(tokens.size(), i + 3) && tokens.get(k).word instanceof Word behind; k++) {
            if (isOneOf(behind, owned)) {
                return true;
            }
        }
        return false;
    }

    /** {@code Výrobca ručí za kvalitu, odovzdajte ich predajcovi}: one, and no {@code každý výrobca} at a market. */
    private static boolean isOneThatIsSaid(List<Token> tokens, int i, Word word) {
        return word.allRoles(role -> role.number() == 's')
                && !(i > 0
                        && tokens.get(i - 1).word instanceof Word before
                        && before.has('P')
                        && !Clitics.isClitic(before.lower())
                        && !before.lower().equals("ich"));
    }

    /** {@code Predajca upratuje svoj stánok}: at a market people sell, elsewhere shops do. */
    private boolean isOfMarket() {
        return sentences.stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .anyMatch(token -> token.word != null && token.word.hasLemmaIn(MARKET));
    }

    /** {@code vydrží podľa výrobcu sto rokov, podľa návodu výrobcu}: the firm that made it says so. */
    private static boolean isWarrant(List<Token> tokens, int i, Word word) {
        return word.roles().getFirst().number() == 's'
                && i > 0
                && tokens.get(i - 1).word instanceof Word before
                && (before.lower().equals("podľa") || before.hasLemmaIn(WARRANTS));
    }

    /** {@code Výrobca, predajca ani montážna firma}: one of those of whom another is said to be a firm. */
    private boolean isInRowWithFirm(List<Token> tokens, int i) {
        for (int step = -1; step <= 1; step += 2) {
            for (int k = i + step; k >= 0 && k < tokens.size() && Math.abs(k - i) <= ROW; k += step) {
                Token token = tokens.get(k);
                if (token.word == null ? !token.is(",") : token.word.has('V') && !token.word.has('S')) {
                    break;
                }
                if (token.word != null && token.word.hasLemmaIn(FIRMS)) {
                    return true;
                }
            }
        }
        return false;
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
