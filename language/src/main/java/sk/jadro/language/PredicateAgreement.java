package sk.jadro.language;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** S10: what is said of many in the form of one: {@code sú vítaný}, {@code viacerí prítomný}, {@code pribudne štyri}. */
final class PredicateAgreement {
    private static final Message MANY =
            new Message("O viacerých sa hovorí v množnom čísle.", "Of more than one this is said in the plural.");

    private static final Set<String> BEING =
            Set.of("sú", "budú", "boli", "nebudú", "neboli", "zostanú", "zostali", "ostanú", "ostali", "bývajú");

    /** They stand before men, or before men and women, only. */
    private static final Set<String> SEVERAL = Set.of(
            "všetci", "viacerí", "mnohí", "niektorí", "ostatní", "niekoľkí", "obaja", "dvaja", "traja", "štyria");

    private static final Set<String> FEW = Set.of("dva", "dve", "dvaja", "tri", "traja", "štyri", "štyria");

    /** What things do that somebody counts. */
    static final Set<String> COUNTED_DEEDS = Set.of(
            "pribudnúť",
            "pribúdať",
            "vzniknúť",
            "zostať",
            "ostať",
            "chýbať",
            "vyrásť",
            "zaniknúť",
            "ubudnúť",
            "prísť",
            "zasadnúť",
            "vystúpiť",
            "súťažiť");

    /** How -ý becomes -í behind a consonant. */
    private static final List<String[]> SOFTENED =
            List.of(new String[] {"ch", "s"}, new String[] {"k", "c"}, new String[] {"h", "z"});

    private final Morphology morphology;

    PredicateAgreement(Morphology morphology) {
        this.morphology = morphology;
    }

    void check(Sentence sentence, Collector collector) {
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.word == null || token.quoted) {
                continue;
            }
            String lower = token.word.lower();
            if (BEING.contains(lower)) {
                predicate(tokens, i, collector);
            } else if (SEVERAL.contains(lower) && isOfOneMan(tokens, i + 1)) {
                report(tokens.get(i + 1), 'm', collector);
            } else if (FEW.contains(lower) && i > 0) {
                counted(tokens, i, collector);
            }
        }
    }

    /** {@code Noví členovia sú vítaný}: the subject stands before the verb. */
    private void predicate(List<Token> tokens, int being, Collector collector) {
        if (being + 2 < tokens.size() && areNamed(tokens, being + 1)) {
            report(tokens.get(being + 1), 'm', collector);
            return;
        }
        int said = being + 1;
        while (said < being + 5
                && said < tokens.size()
                && !isOfOneMan(tokens, said)
                && tokens.get(said).word instanceof Word word
                && (!word.has('V') || word.hasTag("VI"))) {
            said++;
        }
        if (!isOfOneMan(tokens, said)) {
            return;
        }
        for (int k = being + 1; k < said; k++) {
            if (tokens.get(k).word instanceof Word who && who.hasTag("SSmp1")) {
                // "O výsledku budú uchádzači informovaný"
                report(tokens.get(said), 'm', collector);
                return;
            }
        }
        int subject = subjectBefore(tokens, being);
        if (subject >= 0 && isMany(tokens.get(subject)) && tokens.get(subject).word instanceof Word noun) {
            report(tokens.get(said), noun.hasTag("SSmp1") ? 'm' : 'f', collector);
        }
    }

    /** Where the noun stands that the verb speaks of: past adverbs, its attributes in the genitive and what belongs to them. */
    private static int subjectBefore(List<Token> tokens, int being) {
        int subject = being - 1;
        while (subject >= 0
                && tokens.get(subject).word instanceof Word word
                && (Clitics.isClitic(word.lower()) || word.has('D') && !word.has('S'))) {
            subject--;
        }
        while (subject > 0 && !isMany(tokens.get(subject)) && Recasing.isInCase(tokens.get(subject), '2')) {
            subject--;
        }
        // "Odberatelia donáškovej služby": what could be many as well is an attribute of what stands before it.
        int head = subject;
        while (head > 0
                && isMany(tokens.get(subject))
                && Recasing.isInCase(tokens.get(head), '2')
                && !(tokens.get(head).word instanceof Word of && of.has('E'))) {
            head--;
        }
        if (head >= 0 && head < subject && isMany(tokens.get(head)) && Recasing.isInCase(tokens.get(subject), '2')) {
            subject = head;
        }
        return subject;
    }

    /** {@code Overovateľmi boli zvolený Ema Malá a Ján Nový}: who they are stands behind. */
    private static boolean areNamed(List<Token> tokens, int said) {
        return tokens.get(said).word instanceof Word word
                && word.lower().endsWith("ý")
                && (word.hasTag("Gtms1") || AddressRules.isParticiple(word))
                && tokens.get(said + 1).word instanceof Word name
                && name.isCapitalised()
                && !name.isShouted()
                && tokens.subList(said + 2, tokens.size()).stream().anyMatch(token -> token.is("a"));
    }

    private static boolean isMany(Token token) {
        return token.word != null
                && token.word.anyReading(
                        reading -> reading.isNoun() && reading.number() == 'p' && reading.grammaticalCase() == '1');
    }

    /** {@code vítaný}, but not before what it is said of itself: {@code sú veľký problém}. */
    static boolean isOfOneMan(List<Token> tokens, int k) {
        if (k >= tokens.size()
                || !(tokens.get(k).word instanceof Word word)
                || !word.lower().endsWith("ý")) {
            return false;
        }
        boolean adjective =
                word.hasTag("AAms1") || word.hasTag("Gtms1") || word.hasTag("SAms1") || AddressRules.isParticiple(word);
        Word next = k + 1 < tokens.size() ? tokens.get(k + 1).word : null;
        boolean ofNext = next != null
                && (next.anyReading(reading -> reading.number() == 's'
                                && (reading.grammaticalCase() == '1' || reading.grammaticalCase() == '4')
                                && (reading.gender() == 'm' || reading.gender() == 'i'))
                        || !next.isKnown());
        return adjective && !word.isCapitalised() && !word.hasTag("SS") && !ofNext;
    }

    private void report(Token token, char gender, Collector collector) {
        many(token, gender)
                .ifPresent(right ->
                        collector.add(token.start, token.end, Category.SPELLING, "S10", Severity.WARNING, MANY, right));
    }

    private Optional<String> many(Token token, char gender) {
        String stem = token.text.substring(0, token.text.length() - 1);
        if (gender != 'm') {
            return Optional.of(stem + "é");
        }
        if (token.word != null) {
            for (Reading reading : token.word.readings()) {
                if (reading.tag().startsWith("AAms1") || reading.tag().startsWith("Gtms1")) {
                    Optional<String> form = morphology.synthesise(
                            reading.lemma(),
                            reading.tag().substring(0, 3) + "p1" + reading.tag().substring(5));
                    if (form.isPresent()) {
                        return form;
                    }
                }
            }
        }
        for (String[] hard : SOFTENED) {
            if (stem.endsWith(hard[0])) {
                return Optional.of(stem.substring(0, stem.length() - hard[0].length()) + hard[1] + "í");
            }
        }
        return Optional.of(stem.toLowerCase(Locale.ROOT) + "í");
    }

    /** {@code pribudne štyri autobusy}: two, three and four are many; from five on it would be one. */
    private void counted(List<Token> tokens, int few, Collector collector) {
        Token token = tokens.get(few - 1);
        boolean some = tokens.subList(few + 1, Math.min(tokens.size(), few + 4)).stream()
                .anyMatch(PredicateAgreement::isMany);
        if (!some || token.word == null || token.word.readings().isEmpty()) {
            return;
        }
        for (Reading reading : token.word.readings()) {
            String tag = reading.tag();
            boolean ofOne = tag.startsWith("VK") && tag.startsWith("sc", 3)
                    || tag.startsWith("VL") && tag.length() > 5 && tag.charAt(3) == 's' && tag.charAt(5) == 'n';
            if (!ofOne || !COUNTED_DEEDS.contains(reading.lemma())) {
                return;
            }
        }
        token.word.readings().stream()
                .flatMap(reading -> plural(reading).stream())
                .findFirst()
                .ifPresent(right -> collector.add(
                        token.start,
                        token.end,
                        Category.SPELLING,
                        "S10",
                        Severity.WARNING,
                        MANY,
                        token.word.isCapitalised() ? Morphology.capitalised(right) : right));
    }

    private Optional<String> plural(Reading verb) {
        String tag = verb.tag().substring(0, 3) + 'p' + verb.tag().substring(4);
        return morphology
                .synthesise(verb.lemma(), tag)
                .or(() -> tag.startsWith("VL")
                        ? morphology.synthesise(verb.lemma(), tag.substring(0, 5) + 'm' + tag.substring(6))
                        : Optional.empty());
    }
}
