package sk.jadro.language;

import java.util.List;
import java.util.Set;

/** G4: forms of address that speak to men only, as {@code sami} and {@code Súhlasil som}. */
final class AddressRules {
    private static final Message ADDRESS = new Message(
            "Oslovenie v mužskom rode: čítajú ho aj ženy.", "A masculine form of address: women read it, too.");

    /** Adjectives that forms and invitations say of their reader. */
    private static final Set<String> ADJECTIVES = Set.of(
            "spokojný",
            "povinný",
            "oprávnený",
            "ochotný",
            "prihlásený",
            "pozvaný",
            "vítaný",
            "zaregistrovaný",
            "registrovaný",
            "pripravený",
            "informovaný",
            "oboznámený",
            "poučený",
            "starý",
            "istý",
            "odhlásený",
            "zamestnaný",
            "zvedavý",
            "zaujatý",
            "sklamaný",
            "prekvapený",
            "overený",
            "vybraný",
            "vedomý",
            "zodpovedný",
            "rád",
            "zapísaný");

    private static final Set<String> ADVISING = Set.of(
            "pár", "zopár", "niekoľko", "veľa", "viac", "päť", "šesť", "sedem", "osem", "desať", "dosť", "mnoho");

    /** What one does alone or with others. */
    private static final Set<String> LIVING =
            Set.of("bývať", "žiť", "ostať", "zostať", "ostávať", "zostávať", "vlastniť", "cítiť", "chodiť");

    private static final Set<String> JOINING = Set.of("a", "či", "alebo");

    private static final Set<String> BEING = Set.of("som", "ste", "byť", "budem", "budete", "nebudem", "nebudete");

    private final Morphology morphology;

    AddressRules(Morphology morphology) {
        this.morphology = morphology;
    }

    /**
     * Looks for them in a sentence.
     *
     * @param ofMan whether a man wrote it: what he says of himself is right then
     */
    void check(Sentence sentence, boolean ofMan, Collector collector) {
        List<Token> tokens = sentence.tokens();
        boolean being = speaksOfBeing(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            Word word = token.word;
            if (word == null || !being && !canAddress(word.lower()) || token.quoted || isSlashed(tokens, i)) {
                continue;
            }
            switch (word.lower()) {
                case "sami" -> {
                    if (addresses(tokens, i) && !isAlone(tokens, i)) {
                        add(token, token.text + "/samé", collector);
                    }
                }
                case "sám" -> {
                    if (addresses(tokens, i)) {
                        add(token, token.text + "/sama", collector);
                    }
                }
                case "podpísaný", "dolupodpísaný", "dolepodpísaný" -> {
                    if (!ofMan && isSaidOfMe(tokens, i)) {
                        add(token, token.text + "/-á", collector);
                    }
                }
                default -> {
                    if (being) {
                        adjective(tokens, i, word, ofMan, collector);
                    }
                    if (!ofMan) {
                        past(tokens, i, word, collector);
                    }
                }
            }
        }
    }

    /** {@code sami, sám, podpísaný, súhlasil}: all others end otherwise. */
    private static boolean canAddress(String lower) {
        return switch (lower.charAt(lower.length() - 1)) {
            case 'i', 'm', 'ý', 'l' -> true;
            default -> false;
        };
    }

    private static boolean speaksOfBeing(List<Token> tokens) {
        for (Token token : tokens) {
            if (token.word != null && token.word.has('V') && BEING.contains(token.word.lower())) {
                return true;
            }
        }
        return false;
    }

    /** {@code Podpísaný čestne vyhlasujem}, {@code Ja, dolupodpísaný}: whoever signs, unless the name stands there already. */
    private static boolean isSaidOfMe(List<Token> tokens, int i) {
        boolean named = i + 1 < tokens.size() && tokens.get(i + 1).word instanceof Word next && next.isCapitalised();
        return !named
                && tokens.stream()
                        .anyMatch(token -> token.word instanceof Word word
                                && (token.is("Ja")
                                        || word.anyReading(
                                                reading -> reading.tag().startsWith("VK")
                                                        && reading.tag().startsWith("sa", 3))));
    }

    private static boolean isSlashed(List<Token> tokens, int i) {
        return i + 1 < tokens.size()
                && (tokens.get(i + 1).is("/") || tokens.get(i + 1).is("("))
                && tokens.get(i + 1).start == tokens.get(i).end;
    }

    private static void add(Token token, String replacement, Collector collector) {
        add(token.start, token.end, collector, replacement);
    }

    private static void add(int start, int end, Collector collector, String... replacements) {
        collector.add(start, end, Category.GENDER, "G4", Severity.HINT, ADDRESS, replacements);
    }

    /** {@code ak dom nevlastníte sami, bývate sami}: with nobody else, said so of whoever it is. */
    private static boolean isAlone(List<Token> tokens, int i) {
        for (int k = i - 1; k >= Math.max(0, i - 3) && tokens.get(k).word instanceof Word word; k--) {
            if (word.has('V') && !word.has('S')) {
                if (k == i - 1 && word.hasTag("VKd") && word.lower().endsWith("te")) {
                    // "Čas si rozvrhnete sami": nobody else does it for you.
                    return true;
                }
                boolean alone = i + 1 == tokens.size() || !tokens.get(i + 1).isWord();
                return word.hasLemmaIn(LIVING)
                        || alone && word.hasLemma("byť")
                        || word.lower().startsWith("ne") && word.lower().endsWith("te");
            }
        }
        return false;
    }

    private static boolean addresses(List<Token> tokens, int i) {
        for (int k = Math.max(0, i - 6); k < Math.min(tokens.size(), i + 7); k++) {
            Word word = tokens.get(k).word;
            if (word == null) {
                continue;
            }
            switch (word.lower()) {
                case "vy", "vám", "vás", "ste" -> {
                    return true;
                }
                default -> {
                    for (Reading reading : word.readings()) {
                        String tag = reading.tag();
                        if ((tag.startsWith("VK") || tag.startsWith("VM"))
                                && tag.length() > 4
                                && tag.charAt(3) == 'p'
                                && tag.charAt(4) == 'b') {
                            return true;
                        }
                    }
                }
            }
        }
        return false;
    }

    private static void adjective(List<Token> tokens, int i, Word word, boolean ofMan, Collector collector) {
        boolean singular = isParticiple(word);
        boolean plural = false;
        // "Čo ak som chorý?": who asks says of himself whatever he is.
        boolean asks = tokens.getLast().is("?") && word.lower().endsWith("ý");
        for (Reading reading : word.readings()) {
            if (reading.gender() == 'm'
                    && reading.grammaticalCase() == '1'
                    && (isSaid(reading.lemma())
                            || reading.part() == 'G' && isPassive(word.lower())
                            || asks && reading.part() == 'A' && reading.number() == 's')) {
                singular |= reading.number() == 's';
                // "Ak si nie ste istí": said so of whoever is asked.
                plural |= reading.number() == 'p' && !reading.lemma().endsWith("istý");
            }
        }
        if (!singular && !plural || isOfThing(tokens, i) || isAdvice(tokens, i) || isSaidOfBoth(tokens, i, word)) {
            return;
        }
        String neighbour = neighbour(tokens, i);
        String partner = neighbour.startsWith("nebud") ? neighbour.substring(2) : neighbour;
        boolean ofWriter = partner.equals("som") || partner.equals("budem");
        if (ofMan && ofWriter) {
            return;
        }
        if (partner.equals("ste")
                || partner.equals("som") && singular
                || partner.equals("budete")
                || (partner.equals("budem") || partner.equals("byť")) && singular) {
            both(tokens, i, plural, collector);
        }
    }

    private static void both(List<Token> tokens, int i, boolean plural, Collector collector) {
        Token token = tokens.get(i);
        String said = token.text + (plural ? "/-é" : token.isLower("rád") ? "/rada" : "/-á");
        Token before = i > 0 ? tokens.get(i - 1) : token;
        if (before.isLower("bol")) {
            add(before.start, token.end, collector, before.text + "/-a " + said);
        } else if (tokens.getLast().is("?") && said.endsWith("/-á")) {
            // Who asks is no form: a slash does not belong here.
            String woman = token.text.substring(0, token.text.length() - 1) + "á";
            add(token.start, token.end, collector, token.text + " alebo " + woman, said);
        } else {
            add(token, said, collector);
        }
    }

    /** {@code kontaktovaný}: many participles stand in no dictionary. */
    static boolean isParticiple(Word word) {
        String lower = word.lower();
        return !word.isKnown() && (lower.endsWith("aný") || lower.endsWith("ený") || lower.endsWith("utý"));
    }

    private static boolean isPassive(String lower) {
        return lower.endsWith("ný") || lower.endsWith("tý") || lower.endsWith("ní") || lower.endsWith("tí");
    }

    /** {@code istá alebo istý}: the feminine stands beside it already. */
    private static boolean isSaidOfBoth(List<Token> tokens, int i, Word word) {
        for (int step = -1; step <= 1; step += 2) {
            int other = i + 2 * step;
            if (other >= 0
                    && other < tokens.size()
                    && JOINING.contains(tokens.get(i + step).text)
                    && tokens.get(other).word instanceof Word partner
                    && partner.anyReading(reading -> reading.gender() == 'f' && word.hasLemma(reading.lemma()))) {
                return true;
            }
        }
        return false;
    }

    /** {@code opravený bicykel}: said of a thing. */
    private static boolean isOfThing(List<Token> tokens, int i) {
        return i + 1 < tokens.size()
                && tokens.get(i + 1).word instanceof Word next
                && (next.hasTag("SSis1") || next.hasTag("SSms1") || next.hasTag("SSmp1"));
    }

    /** {@code pár rád, týchto rád}: pieces of advice. */
    private static boolean isAdvice(List<Token> tokens, int i) {
        return i > 0
                && tokens.get(i).isLower("rád")
                && tokens.get(i - 1).word instanceof Word before
                && (ADVISING.contains(before.lower()) || before.lower().endsWith("ch"));
    }

    private static boolean isSaid(String lemma) {
        return ADJECTIVES.contains(lemma) || lemma.startsWith("ne") && ADJECTIVES.contains(lemma.substring(2));
    }

    /** What says the adjective of the reader or writer, right beside it or two words off: {@code ste}, {@code byť}. */
    private static String neighbour(List<Token> tokens, int i) {
        for (int k = i; k >= Math.max(0, i - 3); k--) {
            if (tokens.get(k).is(",")) {
                break;
            }
            if (isBeing(tokens, k)) {
                return tokens.get(k).word instanceof Word word ? word.lower() : "";
            }
        }
        for (int k = i + 1; k < Math.min(tokens.size(), i + 3) && !tokens.get(k).is(","); k++) {
            if (isBeing(tokens, k)) {
                return tokens.get(k).word instanceof Word word ? word.lower() : "";
            }
        }
        return "";
    }

    private static boolean isBeing(List<Token> tokens, int k) {
        Word word = tokens.get(k).word;
        return word != null && BEING.contains(word.lower()) && (!word.lower().equals("byť") || isWanted(tokens, k));
    }

    /** {@code nechcete byť}, {@code neželám si byť}: the verb before speaks of you or me. */
    private static boolean isWanted(List<Token> tokens, int be) {
        for (int k = be - 1; k >= Math.max(0, be - 3); k--) {
            Word word = tokens.get(k).word;
            if (word == null) {
                return false;
            }
            for (Reading reading : word.readings()) {
                String tag = reading.tag();
                if (tag.length() > 4 && (tag.startsWith("VK") || tag.startsWith("VM"))) {
                    return tag.startsWith("pb", 3) || tag.startsWith("sa", 3);
                }
            }
        }
        return false;
    }

    private void past(List<Token> tokens, int i, Word word, Collector collector) {
        if (!word.lower().endsWith("l") || word.has('S')) {
            return;
        }
        Reading masculine = null;
        for (Reading reading : word.readings()) {
            if (reading.tag().startsWith("VL")
                    && reading.tag().length() > 5
                    && reading.tag().charAt(3) == 's'
                    && reading.tag().charAt(5) == 'm') {
                masculine = reading;
            }
        }
        if (masculine == null || i + 1 >= tokens.size() && i == 0) {
            return;
        }
        boolean first = false;
        for (int k = Math.max(0, i - 3); k < Math.min(tokens.size(), i + 3); k++) {
            first |= tokens.get(k).isLower("som");
        }
        if (first) {
            Token token = tokens.get(i);
            String both = TwoEndings.behind(morphology, token.text, masculine);
            if (tokens.getLast().is("?")) {
                // Who asks is no form, either: "Čo ak som stratil alebo stratila preukaz?"
                String woman = both.equals("/-a") ? token.text + "a" : both.substring(1);
                add(token.start, token.end, collector, token.text + " alebo " + woman, token.text + both);
                return;
            }
            add(token, token.text + both, collector);
        }
    }
}
