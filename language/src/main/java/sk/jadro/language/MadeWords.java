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

    /** {@code spomaľovací, prihliadané, parkovného, vodení}: what every verb can make. */
    boolean isMadeOfVerb(String lower) {
        String lemma = Declension.hardAdjective(lower);
        return lemma.endsWith("ený") && isVerbInI(lemma.substring(0, lemma.length() - 3))
                || isDoingNow(lower)
                || lemma.endsWith("aný") && isVerb(lemma.substring(0, lemma.length() - 2) + "ť")
                || SOFT.matcher(lower).matches() && isVerb(SOFT.matcher(lower).replaceFirst("$1") + "ť")
                || lemma.endsWith("ovný") && isVerb(lemma.substring(0, lemma.length() - 2) + "ať")
                || isVerbOfThing(lower)
                || isDoing(lower);
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

    private boolean isVerb(String infinitive) {
        return morphology.look(infinitive).stream()
                .anyMatch(reading -> reading.tag().startsWith("VI"));
    }
}
