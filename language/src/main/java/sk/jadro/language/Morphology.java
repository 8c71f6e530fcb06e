package sk.jadro.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import morfologik.fsa.FSA;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import org.jspecify.annotations.Nullable;

/**
 * The forms of Slovak words: from the morphological dictionary (a runtime dependency that can be replaced by another
 * of the same form), and for the words of the pairs that it lacks from {@link Declension}.
 */
final class Morphology {
    private static final String FORMS = "slovak";
    private static final String SYNTHESIS = "slovak_synth";

    /** What it is read from. */
    static final List<String> FILES = Stream.of(FORMS, SYNTHESIS)
            .flatMap(name -> MorphologyFile.paths(name))
            .toList();

    /** How many words are kept analysed; a town's texts have fewer different ones. */
    private static final int CACHED_WORDS = 20_000;

    /** Parts of compounds that a word may begin with and be missing in the dictionary for that reason. */
    private static final List<String> PREFIXES =
            List.of("spolu", "vice", "ex", "super", "eko", "mikro", "video", "online", "auto", "bio", "nízko", "proti");

    private final Dictionary forms;
    private final Dictionary synthesis;
    private final Lexicon lexicon;
    private final Map<String, List<Reading>> supplement = new HashMap<>();
    private final ConcurrentLinkedQueue<DictionaryLookup> formLookups = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<DictionaryLookup> synthesisLookups = new ConcurrentLinkedQueue<>();
    private final ConcurrentHashMap<String, Word> words = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<String, Optional<String>> synthesised = new ConcurrentHashMap<>();

    Morphology(Lexicon lexicon) {
        this.lexicon = lexicon;
        forms = MorphologyFile.read(FORMS);
        synthesis = MorphologyFile.read(SYNTHESIS);
        for (Pair pair : lexicon.pairs()) {
            supply(pair.masculine(), 'm');
            supply(pair.feminine(), 'f');
        }
    }

    /** Adds the forms of a noun that the dictionary lacks. */
    private void supply(String lemma, char gender) {
        boolean adjectival = Declension.isAdjectival(lemma, gender);
        boolean known = false;
        for (Reading reading : look(lemma)) {
            known |= reading.isNoun()
                    && reading.gender() == gender
                    && reading.lemma().equals(lemma);
        }
        if (known && (!adjectival || gender == 'f')) {
            return;
        }
        for (char number : new char[] {'s', 'p'}) {
            for (char kase : new char[] {'1', '2', '3', '4', '6', '7'}) {
                String tag = (adjectival ? "SA" : "SS") + gender + number + kase;
                Reading reading = new Reading(lemma, tag);
                Declension.form(lemma, gender, number, kase)
                        .ifPresent(form -> supplement
                                .computeIfAbsent(form, unused -> new ArrayList<>())
                                .add(reading));
            }
        }
    }

    /** What is known of a form as it stands in a text. */
    Word word(String form) {
        Word known = words.get(form);
        if (known != null) {
            return known;
        }
        Word word = analyse(form);
        if (form.length() < 60) {
            if (words.size() >= CACHED_WORDS) {
                words.clear();
            }
            words.put(form, word);
        }
        return word;
    }

    private Word analyse(String form) {
        String lower = form.toLowerCase(Locale.ROOT);
        if (lower.length() > 60) {
            return new Word(form, lower, List.of(), List.of(), List.of(), List.of(), lexicon);
        }
        List<Reading> readings = look(lower);
        List<Reading> names = List.of();
        if (Character.isUpperCase(form.codePointAt(0))) {
            names = look(capitalised(lower));
            if (names.isEmpty() && !form.equals(lower) && !form.equals(capitalised(lower))) {
                names = look(form);
            }
        }
        List<Role> roles = roles(readings, names, "");
        if (readings.isEmpty() && names.isEmpty()) {
            roles = compoundRoles(lower);
            if (roles.isEmpty() && !form.equals(lower)) {
                roles = Inhabitants.roles(capitalised(lower));
            }
        }
        Set<String> partners = new LinkedHashSet<>();
        for (Reading reading : readings.isEmpty() ? names : readings) {
            if (reading.gender() == 'f') {
                partners.addAll(lexicon.masculine(reading.lemma()));
            }
        }
        if (readings.isEmpty() && names.isEmpty()) {
            Compound compound = compound(lower);
            if (compound != null) {
                for (Reading reading : compound.readings()) {
                    for (String masculine : lexicon.masculine(reading.lemma())) {
                        partners.add(compound.prefix() + masculine);
                    }
                }
            }
        }
        if (readings.isEmpty() && names.isEmpty() && !form.equals(lower)) {
            Inhabitants.addMasculine(capitalised(lower), partners);
        }
        return new Word(form, lower, readings, names, roles, List.copyOf(partners), lexicon);
    }

    private record Compound(String prefix, List<Reading> readings) {}

    private @Nullable Compound compound(String lower) {
        int hyphen = lower.lastIndexOf('-');
        if (hyphen > 0 && hyphen + 3 < lower.length()) {
            List<Reading> rest = look(lower.substring(hyphen + 1));
            return rest.isEmpty() ? null : new Compound(lower.substring(0, hyphen + 1), rest);
        }
        for (String prefix : PREFIXES) {
            if (lower.startsWith(prefix) && lower.length() - prefix.length() >= 4) {
                List<Reading> rest = look(lower.substring(prefix.length()));
                if (!rest.isEmpty()) {
                    return new Compound(prefix, rest);
                }
            }
        }
        return null;
    }

    private List<Role> compoundRoles(String lower) {
        Compound compound = compound(lower);
        // "spolu-vlastníkmi", but not "auto-chodec"
        boolean strange = compound != null
                && compound.prefix().endsWith("-")
                && (compound.prefix().equals("auto-")
                        || !PREFIXES.contains(
                                compound.prefix().substring(0, compound.prefix().length() - 1)));
        return compound == null || strange ? List.of() : roles(compound.readings(), List.of(), compound.prefix());
    }

    /** The readings of a compound whose last part is known, as {@code spolu-vlastníkmi}. */
    List<Reading> compoundReadings(String lower) {
        Compound compound = compound(lower);
        if (compound == null) {
            return List.of();
        }
        return compound.readings().stream()
                .map(reading -> new Reading(compound.prefix() + reading.lemma(), reading.tag()))
                .toList();
    }

    private List<Role> roles(List<Reading> readings, List<Reading> names, String prefix) {
        List<Role> roles = new ArrayList<>();
        boolean thing = false;
        for (Reading reading : readings) {
            addRole(reading, prefix, roles);
            thing |= reading.isNoun()
                    && (reading.gender() == 'f' || reading.gender() == 'n')
                    && reading.number() == 's'
                    && !reading.lemma().endsWith("um")
                    && !reading.lemma().equals("hostia")
                    && lexicon.masculine(reading.lemma()).isEmpty();
        }
        for (Reading reading : names) {
            if (Character.isUpperCase(reading.lemma().charAt(0))) {
                addRole(reading, prefix, roles);
            }
        }
        // What is just as well a science or a woman (politika, grafika) is left alone in that form.
        if (thing) {
            roles.removeIf(role -> role.number() == 's' && !role.adjectival());
        }
        return List.copyOf(roles);
    }

    private void addRole(Reading reading, String prefix, List<Role> roles) {
        boolean noun = reading.isNoun();
        boolean adjective = reading.part() == 'A' || reading.part() == 'G';
        if (reading.gender() != 'm' || !(noun || adjective) || reading.grammaticalCase() == '5') {
            return;
        }
        Pair pair = lexicon.pair(reading.lemma());
        if (pair == null) {
            return;
        }
        boolean adjectival = Declension.isAdjectival(pair.masculine(), 'm');
        if (adjective && !adjectival) {
            return;
        }
        for (Role role : roles) {
            if (role.pair().equals(pair)
                    && role.number() == reading.number()
                    && role.grammaticalCase() == reading.grammaticalCase()
                    && role.degree() == reading.degree()) {
                return;
            }
        }
        roles.add(new Role(pair, reading.number(), reading.grammaticalCase(), prefix, adjectival, reading.degree()));
    }

    /** The readings of a form, lower case or capitalised as the dictionary has it. */
    List<Reading> look(String form) {
        if (form.length() > 60) {
            return List.of();
        }
        DictionaryLookup lookup = formLookups.poll();
        if (lookup == null) {
            lookup = new DictionaryLookup(forms);
        }
        List<Reading> readings = new ArrayList<>();
        try {
            for (WordData data : lookup.lookup(form)) {
                CharSequence lemma = data.getStem();
                CharSequence tag = data.getTag();
                if (lemma != null && tag != null) {
                    readings.add(new Reading(lemma.toString(), tag.toString()));
                }
            }
        } finally {
            formLookups.add(lookup);
        }
        List<Reading> more = supplement.get(form);
        if (more != null) {
            readings.addAll(more);
        }
        return readings.isEmpty() ? List.of() : List.copyOf(readings);
    }

    /** Whether the dictionary has this very form; cheaper than to read it. */
    boolean hasForm(String form) {
        return !look(form).isEmpty();
    }

    /** The forms of the pairs that the dictionary lacks. */
    Set<String> suppliedForms() {
        return supplement.keySet();
    }

    /** The automaton of all forms, to walk it: a form is followed by {@link #separator}. */
    FSA automaton() {
        return forms.fsa;
    }

    byte separator() {
        return forms.metadata.getSeparator();
    }

    /** The form of a lemma that has this tag; none if there is no such form. */
    Optional<String> synthesise(String lemma, String tag) {
        String key = lemma + "|" + tag;
        Optional<String> known = synthesised.get(key);
        if (known != null) {
            return known;
        }
        Optional<String> form = Optional.empty();
        DictionaryLookup lookup = synthesisLookups.poll();
        if (lookup == null) {
            lookup = new DictionaryLookup(synthesis);
        }
        try {
            for (WordData data : lookup.lookup(key)) {
                CharSequence stem = data.getStem();
                if (stem != null) {
                    form = Optional.of(stem.toString());
                    break;
                }
            }
        } finally {
            synthesisLookups.add(lookup);
        }
        if (synthesised.size() >= CACHED_WORDS) {
            synthesised.clear();
        }
        synthesised.put(key, form);
        return form;
    }

    /** A noun in a number and case, by the dictionary or the pattern of its ending. */
    Optional<String> noun(String lemma, char gender, char number, char grammaticalCase) {
        if (Declension.isAdjectival(lemma, gender)) {
            return Declension.form(lemma, gender, number, grammaticalCase);
        }
        return synthesise(lemma, "SS" + gender + number + grammaticalCase)
                .or(() -> Declension.form(lemma, gender, number, grammaticalCase));
    }

    /** The feminine of a noun's pair in the same number, case and degree; none if it is not known. */
    Optional<String> feminine(Role role) {
        return role.isCompared()
                ? synthesise(role.pair().masculine(), "AAf" + role.number() + role.grammaticalCase() + role.degree())
                : noun(role.pair().feminine(), 'f', role.number(), role.grammaticalCase());
    }

    static String capitalised(String lower) {
        if (lower.isEmpty()) {
            return lower;
        }
        int first = lower.offsetByCodePoints(0, 1);
        return lower.substring(0, first).toUpperCase(Locale.ROOT) + lower.substring(first);
    }

    /** A form with the capital of its lemma, if that has one: {@code Bystričanky}. */
    static String capitalisedLike(String form, String lemma) {
        return Character.isUpperCase(lemma.codePointAt(0)) ? capitalised(form) : form;
    }
}
