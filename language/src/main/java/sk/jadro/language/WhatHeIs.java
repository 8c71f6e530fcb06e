package sk.jadro.language;

import java.util.List;
import java.util.Set;

/** Whether a singular says what a man is of whom the sentence tells: his name, his family or a pronoun stand beside it. */
final class WhatHeIs {
    /** How far behind what somebody is called his name stands. */
    private static final int CALLED = 8;

    /** Within how many words of his name a row of what he is may go on. */
    private static final int ROW = 12;

    /** {@code Šimo, kedysi sám vodič}: what may stand before that which somebody is, too. */
    private static final Set<String> ONCE = Set.of("sám", "tiež", "kedysi", "dnes", "inak", "vtedy", "dlhoročný");

    /** {@code Dnes je z neho kníhkupec}: what somebody has become. */
    private static final Set<String> OF_HIM = Set.of("neho", "mňa", "teba");

    /** Within how many words of it stands of whom something has become. */
    private static final int BECOME = 4;

    private final PersonNames names;
    private final Set<String> offices;
    private final Set<String> kin;
    private final Set<String> family;

    WhatHeIs(Lexicon lexicon, PersonNames names) {
        this.names = names;
        offices = lexicon.list("offices");
        kin = lexicon.list("kin");
        family = lexicon.list("family");
    }

    boolean isTold(Sentence sentence, int first, int noun, Role role) {
        List<Token> tokens = sentence.tokens();
        char kase = role.grammaticalCase();
        return isOfFamily(role)
                || isPretended(tokens, noun)
                || isNamedFurtherOn(sentence, noun)
                || isSaidOfMan(tokens, first)
                || kase == '1' && (isApposed(sentence, first) || hasBecome(tokens, noun))
                || kase == '7' && isCalledAfter(sentence, first, noun);
    }

    /** {@code Falošný vnuk, Zavolajte vnukovi}: of one family, which knows whether it is he or she. */
    private boolean isOfFamily(Role role) {
        return family.contains(role.pair().masculine());
    }

    /** {@code nechal „elektrikára“ na chodbe}: one who says that he is, and has been met; no name that a contract gives. */
    private static boolean isPretended(List<Token> tokens, int noun) {
        return noun > 1
                && noun + 1 < tokens.size()
                && "„\"»".contains(tokens.get(noun - 1).text)
                && "“”\"«".contains(tokens.get(noun + 1).text)
                && tokens.subList(0, noun - 1).stream().noneMatch(token -> token.isLower("ďalej"));
    }

    /** {@code Dnes je z neho kníhkupec, stal sa zo mňa chodec}: him of whom the text has told. */
    private static boolean hasBecome(List<Token> tokens, int noun) {
        for (int k = Math.max(1, noun - BECOME); k < Math.min(tokens.size(), noun + BECOME + 1); k++) {
            if (OF_HIM.contains(tokens.get(k).text)
                    && (tokens.get(k - 1).isLower("z") || tokens.get(k - 1).isLower("zo"))) {
                return tokens.stream()
                        .anyMatch(token -> token.word instanceof Word verb
                                && (verb.hasLemma("byť") || verb.hasLemma("stať") || verb.hasLemma("vyrásť")));
            }
        }
        return false;
    }

    /** {@code Môj otec tam robil plavčíka}, {@code Primátor nie je kúzelník}: a man is the subject before it. */
    private boolean isSaidOfMan(List<Token> tokens, int first) {
        boolean doing = false;
        for (int k = first - 1; k >= 0 && tokens.get(k).isWord(); k--) {
            Word word = tokens.get(k).word;
            if (word == null) {
                continue;
            }
            if (doing && word.hasTag("SSms1")) {
                return word.lemmas().stream().anyMatch(lemma -> kin.contains(lemma) || offices.contains(lemma));
            }
            doing |= word.has('V') && !word.has('S') || word.lower().equals("nieje");
        }
        return false;
    }

    /** {@code Náčelník Šimo, sám zanietený cyklista, radí ...}: what he is, too, stands behind the name of a man. */
    private boolean isApposed(Sentence sentence, int first) {
        List<Token> tokens = sentence.tokens();
        int comma = first - 1;
        boolean himself = comma > 0 && tokens.get(comma).isLower("sám");
        while (comma > 0 && tokens.get(comma).word instanceof Word word && ONCE.contains(word.lower())) {
            comma--;
        }
        if (isInRowBehindName(sentence, first)) {
            return true;
        }
        if (comma < 2 || !tokens.get(comma).is(",")) {
            return false;
        }
        return himself
                || names.isMan(sentence, comma - 2)
                || tokens.get(comma - 1).word instanceof Word name
                        && name.isCapitalised()
                        && !name.isShouted()
                        && tokens.get(comma - 2).word instanceof Word called
                        && called.anyRole(role -> role.number() == 's' && role.grammaticalCase() == '1')
                        && names.isNamed(sentence, comma - 2);
    }

    /** {@code opustil nás Jozef Malý, učiteľ hudby, organista a zakladateľ zboru}: the comma behind his name opens the row. */
    private boolean isInRowBehindName(Sentence sentence, int first) {
        List<Token> tokens = sentence.tokens();
        if (first < 1
                || !tokens.get(first - 1).is(",") && !tokens.get(first - 1).is("a")) {
            return false;
        }
        for (int k = first - 2; k > 2 && k >= first - ROW; k--) {
            if (tokens.get(k).is(",") && names.isMan(sentence, k - 2)) {
                return tokens.get(k + 1).word instanceof Word next && !next.has('E') && !next.hasLemma("ktorý");
            }
            if (tokens.get(k).word instanceof Word word
                    ? word.has('V') && !word.has('S')
                    : !tokens.get(k).is(",")) {
                return false;
            }
        }
        return false;
    }

    /** {@code herec a rozprávkár Ľubo Malý}: one who is two things. */
    private boolean isNamedFurtherOn(Sentence sentence, int noun) {
        List<Token> tokens = sentence.tokens();
        return noun + 3 < tokens.size()
                && tokens.get(noun + 1).is("a")
                && tokens.get(noun + 2).word instanceof Word other
                && other.hasTag("SSms1")
                && !other.isCapitalised()
                && names.isMan(sentence, noun + 3);
    }

    /** {@code Mentorom súboru je bývalý herec Oto Malý, Šepkárom bude primátor}: the one who is so called follows. */
    boolean isCalledAfter(Sentence sentence, int first, int noun) {
        List<Token> tokens = sentence.tokens();
        if (first > 0
                && tokens.get(first - 1).isWord()
                && !Government.governing(tokens, noun).isEmpty()) {
            return false;
        }
        boolean being = false;
        for (int k = noun + 1;
                k < tokens.size() && k <= noun + CALLED && tokens.get(k).isWord();
                k++) {
            Word word = tokens.get(k).word;
            if (being
                    && (names.isMan(sentence, k)
                            || names.isTitle(tokens, k) && k + 2 < tokens.size() && names.isMan(sentence, k + 2)
                            || word != null && word.hasTag("SSms1") && word.hasLemmaIn(offices))) {
                return true;
            }
            being |= word != null && Government.isToBe(word);
        }
        return false;
    }
}
