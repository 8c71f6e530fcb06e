package sk.jadro.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** G6: a masculine noun for women who are named beside it: {@code Zapisovateľ: Lucia Malá}. Only the feminine is right. */
final class NamedWomen {
    static final Message NAMED = new Message(
            "Takto sa tu volá žena, ktorú text menuje. Použite ženský rod.",
            "This is said of a woman whom the text names. Use the feminine.");

    /** The most words between a noun and what says whom it names. */
    private static final int ATTRIBUTE = 4;

    private static final Set<String> YOU_ARE = Set.of("ste", "budete", "byť", "stanete");

    private static final Set<String> IS =
            Set.of("je", "bola", "bude", "stala", "stane", "stáva", "zostala", "zostáva", "ostala", "ostáva");

    /** How a woman is called before her name. */
    private static final Set<String> MRS = Set.of("pani", "slečna", "p");

    private final Morphology morphology;
    private final PersonNames names;
    private final WomanBehind before;
    /** What a contract calls one party, whoever it is. */
    private final Set<String> contractParties;

    private final Set<String> firms;

    NamedWomen(Morphology morphology, Lexicon lexicon, PersonNames names) {
        this.morphology = morphology;
        firms = lexicon.list("firms");
        contractParties = lexicon.list("contract-parties");
        this.names = names;
        before = new WomanBehind(lexicon, names);
    }

    /** Returns whether the noun stands for named women, so that nothing else is to be said of it. */
    boolean check(Sentence sentence, int i, Word noun, boolean toWoman, Collector collector) {
        Role role = toWoman && isSaidOfYou(sentence.tokens(), i) ? instrumental(noun) : null;
        role = role == null ? named(sentence, i, noun) : role;
        if (role == null) {
            return checkBoth(sentence, i, noun, collector);
        }
        List<Token> tokens = sentence.tokens();
        Phrase phrase = Phrase.before(tokens, i, role);
        Optional<String> feminine = morphology.feminine(role);
        Optional<String> modifiers = phrase.feminine(tokens, morphology, role);
        if (feminine.isEmpty() || modifiers.isEmpty() && phrase.first() < i) {
            return false;
        }
        String right = modifiers.map(words -> words + " ").orElse("") + role.prefix() + feminine.get();
        boolean capital = Character.isUpperCase(tokens.get(phrase.first()).text.codePointAt(0));
        collector.add(
                tokens.get(phrase.first()).start,
                tokens.get(i).end,
                Category.GENDER,
                "G6",
                Severity.WARNING,
                NAMED,
                capital ? Morphology.capitalised(right) : right);
        return true;
    }

    /** {@code ak budete svedkom}, in a letter to one woman. */
    private static boolean isSaidOfYou(List<Token> tokens, int i) {
        for (int k = i - 1; k >= Math.max(0, i - ATTRIBUTE) && tokens.get(k).isWord(); k--) {
            if (YOU_ARE.contains(tokens.get(k).text)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Role instrumental(Word noun) {
        for (Role role : noun.roles()) {
            if (role.number() == 's' && role.grammaticalCase() == '7') {
                return role;
            }
        }
        return null;
    }

    private @Nullable Role named(Sentence sentence, int i, Word noun) {
        for (Role role : noun.roles()) {
            if (contractParties.contains(role.pair().masculine())) {
                continue;
            }
            if (firms.contains(role.pair().masculine())) {
                if (before.isNamed(sentence.tokens(), i, role)) {
                    return role;
                }
                continue;
            }
            boolean named = switch (role.grammaticalCase()) {
                case '1' ->
                    role.number() == 'p'
                            ? womenBehindColon(sentence, i) > 1
                            : womenBehindColon(sentence, i) == 1
                                    || isBehindName(sentence, i, role)
                                    || before.isNamed(sentence.tokens(), i, role);
                case '7' ->
                    role.number() == 's' && (isSaidOfWoman(sentence, i) || before.isNamed(sentence.tokens(), i, role));
                default -> role.number() == 's' && before.isNamed(sentence.tokens(), i, role);
            };
            if (named) {
                return role;
            }
        }
        return null;
    }

    /** {@code Overovatelia: Eva Malá, Igor Nový}: a plural before the names of both; of two, there is one of each. */
    private boolean checkBoth(Sentence sentence, int i, Word noun, Collector collector) {
        Role role = noun.roles().getFirst();
        if (!noun.isNounIn('1')
                || role.number() != 'p'
                || role.adjectival()
                || noun.isShouted()
                || !role.prefix().isEmpty()) {
            return false;
        }
        Named named = behindColon(sentence, i);
        if (named.women == 0 || named.men == 0) {
            return false;
        }
        Optional<String> many = morphology.feminine(role);
        if (many.isEmpty()) {
            return false;
        }
        Token token = sentence.tokens().get(i);
        boolean two = named.women + named.men == 2;
        boolean capital = noun.isCapitalised();
        String masculine = two ? role.pair().masculine() : token.text;
        String pair = PairText.join(
                capital ? Morphology.capitalised(masculine) : masculine,
                two ? role.pair().feminine() : many.get(),
                " a ",
                capital,
                false,
                collector.options().feminineFirst());
        collector.add(token.start, token.end, Category.GENDER, "G1", Severity.HINT, GenderRules.PLURAL, pair);
        return true;
    }

    /** {@code Overovatelia zápisnice: Mgr. Mária Malá, Anna Nová}: how many, and none where a man is among them. */
    private int womenBehindColon(Sentence sentence, int i) {
        Named named = behindColon(sentence, i);
        return named.men > 0 ? 0 : named.women;
    }

    /** How many are named. */
    private record Named(int women, int men) {}

    private static final Named NOBODY = new Named(0, 0);

    private Named behindColon(Sentence sentence, int i) {
        List<Token> tokens = sentence.tokens();
        int colon = i + 1;
        while (colon < tokens.size()
                && colon <= i + ATTRIBUTE
                && tokens.get(colon).isWord()) {
            colon++;
        }
        if (colon >= tokens.size() || !tokens.get(colon).is(":")) {
            return NOBODY;
        }
        int women = 0;
        int men = 0;
        for (int k = colon + 1; k < tokens.size(); k++) {
            if (names.isWoman(tokens, k)) {
                women++;
                k++;
            } else if (names.isPersonName(sentence, k)) {
                men++;
                k++;
            } else if (tokens.get(k).is("(")) {
                k = closing(tokens, k);
            } else if (!isBetweenNames(tokens, k)) {
                break;
            }
        }
        return new Named(women, men);
    }

    /** {@code Eva Malá (predsedníčka), Igor Nový}: where what is said of one ends, or the sentence. */
    private static int closing(List<Token> tokens, int open) {
        int k = open;
        while (k + 1 < tokens.size() && !tokens.get(k).is(")")) {
            k++;
        }
        return k;
    }

    private boolean isBetweenNames(List<Token> tokens, int k) {
        Token token = tokens.get(k);
        return token.is(",") || token.is(".") || token.is("a") || names.isTitle(tokens, k);
    }

    /** Where the name begins: behind {@code Ing.}, {@code pani} and what reflexive verbs have with them. */
    private int pastTitles(List<Token> tokens, int from) {
        int name = from;
        while (name + 1 < tokens.size()) {
            if (names.isTitle(tokens, name)) {
                name += 2;
            } else if (MRS.contains(tokens.get(name).text) || tokens.get(name).is("sa")) {
                name += tokens.get(name + 1).is(".") ? 2 : 1;
            } else {
                break;
            }
        }
        return name;
    }

    /** {@code Dana Malá sa stala najlepším čitateľom, Dana Malá je predsedom klubu}. */
    private boolean hasBecome(Sentence sentence, int i) {
        List<Token> tokens = sentence.tokens();
        int k = i - 1;
        while (k > 1 && tokens.get(k).word instanceof Word word && !IS.contains(word.form()) && isModifier(word)) {
            k--;
        }
        if (k < 2 || !IS.contains(tokens.get(k).text)) {
            return false;
        }
        k -= tokens.get(k - 1).is("sa") ? 3 : 2;
        return k >= 0 && names.isWoman(tokens, k);
    }

    private static boolean isModifier(Word word) {
        return !word.has('V') && (word.isNounIn('7') || word.has('A') || word.has('P') || word.has('D'));
    }

    /** {@code Helena Malá, referent pre bývanie}. */
    private boolean isBehindName(Sentence sentence, int i, Role role) {
        List<Token> tokens = sentence.tokens();
        int comma = Phrase.before(tokens, i, role).first() - 1;
        return comma >= 2
                && tokens.get(comma).is(",")
                && names.isWoman(tokens, comma - 2)
                && !isCalledBefore(tokens, comma - 2)
                && (i + 1 == tokens.size() || !isNameOfAnother(tokens.get(i + 1)));
    }

    /** {@code asistentka Ing. Helena Malá, referent odboru}: she is called something already, the noun is another. */
    private boolean isCalledBefore(List<Token> tokens, int name) {
        int k = name - 1;
        while (k > 0 && tokens.get(k).is(".") && names.isTitle(tokens, k - 1)) {
            k -= 2;
        }
        return k >= 0
                && tokens.get(k).word instanceof Word called
                && (!called.feminine().isEmpty() || called.hasTag("SSf"));
    }

    /** {@code Jana Malá, referent Nový}, but {@code referent Mestského úradu, referent MsÚ}. */
    private boolean isNameOfAnother(Token token) {
        return names.isGivenName(token)
                || token.word instanceof Word word
                        && word.isCapitalised()
                        && !word.has('A')
                        && !Abbreviations.isAbbreviation(word.form());
    }

    /** {@code Koordinátorom projektu je Dana Malá, Čitateľom mesiaca sa stala pani Dana Malá}. */
    private boolean isSaidOfWoman(Sentence sentence, int i) {
        List<Token> tokens = sentence.tokens();
        if (hasBecome(sentence, i)) {
            return true;
        }
        for (int k = i + 1; k < Math.min(tokens.size(), i + 1 + ATTRIBUTE); k++) {
            if (IS.contains(tokens.get(k).text)) {
                return names.isWoman(tokens, pastTitles(tokens, k + 1));
            }
            if (!tokens.get(k).isWord()) {
                return false;
            }
        }
        return false;
    }
}
