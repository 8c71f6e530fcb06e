package sk.jadro.language;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that anybody can make of others, so that no dictionary has all of them. */
final class MadeWords {
    /** {@code spomaľovací} and its forms, of {@code spomaľovať}; {@code skákací}. */
    private static final Pattern SOFT = Pattern.compile("(.{3,}a)c(í|ia|ie|ieho|iemu|iu|ej|om|ím|ou|ích|ími)");

    /** {@code vodenie, kosenia, hlasovaní}: the noun of what a verb does. */
    private static final Pattern DOING = Pattern.compile("(.{2,})([ea])n(?:ie|ia|iu|í|ím|iam|iach|iami)");

    /** {@code tieniaci} and its forms, of {@code tienia}. */
    private static final Pattern DOING_NOW =
            Pattern.compile("(.{2,}(?:ia|a|ú|u))c(?:i|a|e|eho|emu|u|ej|om|im|ou|ich|imi)");

    /** {@code muštovať} and its forms. */
    private static final Pattern OF_THING =
            Pattern.compile("(.{4,})(?:ova(?:ť|l|la|lo|li)|uj(?:e|em|eš|eme|ete|ú|me|te))");

    /** {@code sčítač, triedička} and their forms: who or what does so. */
    private static final Pattern DOER =
            Pattern.compile("(.{2,}a)(?:č(?:|a|ovi|om|e|i|ov|och|mi|u)|čk(?:a|y|e|u|ou|ám|ách|ami)|čiek)");

    /** {@code pilčík, lavičkár, kvetinárka} and their forms. */
    private static final Pattern OF_STEM = Pattern.compile(
            "(.{3,})(?:(?:ík|ník|ár)(?:|a|ovi|u|om|y|ov|och|mi|i)|(?:n?ičk|nič|árk)(?:a|y|e|u|ou|ám|ách|ami))");

    /** {@code papiernik, vežiarnik}: behind a long syllable the ending is short. */
    private static final Pattern BEHIND_LONG =
            Pattern.compile("(.{2,}(?:[áéíóúýôŕĺ]|i[aeu])[^aäeiouyáéíóúýôŕĺ]+)nik(?:|a|ovi|om|och|mi|ov|y)");

    /** {@code čelovka} and its forms, of {@code čelový}: one word in place of two. */
    private static final Pattern OF_ADJECTIVE = Pattern.compile("(.{3,}ov)(?:k(?:a|y|e|u|ou|ám|ách|ami)|iek)");

    /** {@code vážnica, sypnica} and their forms: where one does so. */
    private static final Pattern HOUSE = Pattern.compile("(.{3,})nic(?:a|e|i|u|ou|iam|iach|ami)");

    /** {@code ohryzu}: what is done, by the verb's stem alone; other prefixes become long in it, {@code zápisu}. */
    private static final Pattern BARE_DEED = Pattern.compile("((?:o|ob|od|pre|pod|roz|ná|prí|vý|zá).{3,})(?:u|om)");

    /** What a stem has behind it in the word that it is of. */
    private static final List<String> STEM_ENDINGS = List.of("", "a", "o", "ka", "ok", "ec", "iť", "ať", "ný");

    private static final String SHORT_VOWELS = "aeiouy";
    private static final String LONG_VOWELS = "áéíóúý";

    /** What {@code z-} stands before; before others it is {@code s-}. */
    private static final String VOICED = "bdďghjlmnrvzž";

    private static final List<String> VERB_PREFIXES =
            List.of("ob", "od", "do", "po", "pre", "pri", "roz", "vy", "za", "na", "pod", "nad");

    private static final List<String> NOUN_PREFIXES = List.of(
            "cyklo", "de", "re", "znovu", "novo", "staro", "tele", "agro", "multi", "inter", "mikro", "makro", "mini",
            "maxi", "elektro", "foto", "info", "web", "geo", "hydro", "termo", "euro", "nano", "kyber", "anti", "celo",
            "medzi", "mimo", "naj", "nízko", "vysoko", "viac", "jedno", "dvoj", "troj", "štvor", "samo", "polo");

    private final Morphology morphology;

    MadeWords(Morphology morphology) {
        this.morphology = morphology;
    }

    /** {@code obvolať, dopredstavovať, znovuotvorenie, deaktivácia}: no dictionary has all of them. */
    boolean isPrefixed(String lower, Predicate<String> ofToday) {
        for (String prefix : NOUN_PREFIXES) {
            if (lower.startsWith(prefix) && lower.length() - prefix.length() >= 5) {
                String rest = lower.substring(prefix.length());
                if (!morphology.look(rest).isEmpty() || ofToday.test(rest)) {
                    return true;
                }
            }
        }
        if (isVerbWithZ(lower)) {
            return true;
        }
        for (String prefix : VERB_PREFIXES) {
            if (lower.startsWith(prefix) && lower.length() - prefix.length() >= 4) {
                for (Reading reading : morphology.look(lower.substring(prefix.length()))) {
                    if (reading.part() == 'V' && !reading.lemma().startsWith("ne")) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** {@code zdokladovať}. */
    private boolean isVerbWithZ(String lower) {
        return lower.length() > 6
                && lower.charAt(0) == 'z'
                && VOICED.indexOf(lower.charAt(1)) >= 0
                && morphology.look(lower.substring(1)).stream()
                        .anyMatch(reading ->
                                reading.part() == 'V' && !reading.lemma().startsWith("ne"));
    }

    /** {@code sčítač, ohryzu}: nouns that are made of a known verb in a regular way. */
    boolean isDerived(String lower) {
        Matcher doer = DOER.matcher(lower);
        if (doer.matches() && isVerb(doer.group(1) + "ť")) {
            return true;
        }
        Matcher house = HOUSE.matcher(lower);
        if (house.matches() && (isVerb(house.group(1) + "iť") || isVerb(house.group(1) + "ať"))) {
            return true;
        }
        Matcher one = OF_ADJECTIVE.matcher(lower);
        if (one.matches() && isAdjective(one.group(1) + "ý")) {
            return true;
        }
        if (isOfNoun(Declension.hardAdjective(lower))) {
            return true;
        }
        Matcher deed = BARE_DEED.matcher(lower);
        return deed.matches() && (isVerb(deed.group(1) + "ať") || isVerb(deed.group(1) + "ovať"));
    }

    /** {@code pilčík, lavičkár}: of a known stem; one with a wrong accent may look so, {@code zahradník}. */
    boolean isOfStem(String lower) {
        Matcher behindLong = BEHIND_LONG.matcher(lower);
        Matcher stem = behindLong.matches() ? behindLong : OF_STEM.matcher(lower);
        return stem.matches() && (isStemOrLonger(stem.group(1)) || isStemOrLonger(withoutTail(stem.group(1))));
    }

    /** {@code pilč → pil}: of {@code -čík}. */
    private static String withoutTail(String stem) {
        return stem.endsWith("č") && stem.length() > 3 ? stem.substring(0, stem.length() - 1) : stem;
    }

    private boolean isStemOrLonger(String stem) {
        return isStem(stem) || isStem(lengthened(stem));
    }

    private boolean isStem(String stem) {
        return STEM_ENDINGS.stream()
                .anyMatch(ending -> morphology.look(stem + ending).stream()
                        .anyMatch(reading -> reading.lemma().equals(stem + ending)));
    }

    /** {@code pil → píl}: before such endings the stem's last vowel is short. */
    private static String lengthened(String stem) {
        for (int k = stem.length() - 1; k >= 0; k--) {
            int which = SHORT_VOWELS.indexOf(stem.charAt(k));
            if (which >= 0) {
                return stem.substring(0, k) + LONG_VOWELS.charAt(which) + stem.substring(k + 1);
            }
        }
        return stem;
    }

    /** {@code spomaľovací, prihliadané, ovdovelý, parkovného, vodení}: what every verb can make. */
    boolean isMadeOfVerb(String lower) {
        String lemma = Declension.hardAdjective(lower);
        return lemma.endsWith("ený") && isVerbInI(lemma.substring(0, lemma.length() - 3))
                || isDoingNow(lower)
                || lemma.endsWith("elý") && isVerb(lemma.substring(0, lemma.length() - 3) + "ieť")
                || lemma.endsWith("aný") && isVerb(lemma.substring(0, lemma.length() - 2) + "ť")
                || isSoft(lower)
                || lemma.endsWith("ovný") && isVerb(lemma.substring(0, lemma.length() - 2) + "ať")
                || isVerbOfThing(lower)
                || isDoing(lower);
    }

    /** The verb's stem of what looks like {@code spomaľovacie}, and the ending behind it; empty for others. */
    static List<String> stemAndEnding(String lower) {
        Matcher soft = SOFT.matcher(lower);
        return soft.matches() ? List.of(soft.group(1), "c" + soft.group(2)) : List.of();
    }

    /** {@code spomaľovacích}: what does what a verb says. */
    private boolean isSoft(String lower) {
        List<String> parts = stemAndEnding(lower);
        return !parts.isEmpty() && isVerbOrGoesOn(parts.getFirst());
    }

    /** {@code spomaľova-ť}, of {@code spomaliť}: what is done once, going on. */
    private boolean isVerbOrGoesOn(String stem) {
        if (isVerb(stem + "ť")) {
            return true;
        }
        if (!stem.endsWith("ova") || stem.length() < 6) {
            return false;
        }
        String root = stem.substring(0, stem.length() - 3);
        int soft = "ľďňť".indexOf(root.charAt(root.length() - 1));
        boolean hard = "ldnt".indexOf(root.charAt(root.length() - 1)) >= 0;
        return !hard && isVerb(root + "iť")
                || soft >= 0 && isVerb(root.substring(0, root.length() - 1) + "ldnt".charAt(soft) + "iť");
    }

    /** {@code navýšený}. */
    private boolean isVerbInI(String stem) {
        return stem.length() > 2 && (isVerb(stem + "iť") || isVerb(stem + "ieť"));
    }

    /** {@code tieniace, premietajúcich}: what does so. */
    private boolean isDoingNow(String lower) {
        Matcher now = DOING_NOW.matcher(lower);
        return now.matches()
                && morphology.look(now.group(1)).stream()
                        .anyMatch(reading ->
                                reading.tag().startsWith("VK") && reading.tag().startsWith("pc", 3));
    }

    /** {@code muštovať, muštujeme}: what is done with a thing, {@code mušt}. */
    private boolean isVerbOfThing(String lower) {
        Matcher verb = OF_THING.matcher(lower);
        return verb.matches()
                && morphology.look(verb.group(1)).stream()
                        .anyMatch(reading -> reading.tag().equals("SSis1"));
    }

    private boolean isDoing(String lower) {
        Matcher doing = DOING.matcher(lower);
        return doing.matches()
                && (doing.group(2).equals("a")
                        ? isVerb(doing.group(1) + "ať")
                        : isVerb(doing.group(1) + "iť") || isVerb(doing.group(1) + "ieť"));
    }

    /** {@code položkový}. */
    private boolean isOfNoun(String lemma) {
        if (!lemma.endsWith("ový") || lemma.length() < 7) {
            return false;
        }
        String stem = lemma.substring(0, lemma.length() - 3);
        return List.of("", "a", "o").stream()
                .anyMatch(ending -> morphology.look(stem + ending).stream()
                        .anyMatch(reading -> reading.isNoun() && reading.lemma().equals(stem + ending)));
    }

    private boolean isAdjective(String lemma) {
        return morphology.look(lemma).stream().anyMatch(reading -> reading.part() == 'A');
    }

    private boolean isVerb(String infinitive) {
        return morphology.look(infinitive).stream()
                .anyMatch(reading -> reading.tag().startsWith("VI"));
    }
}
