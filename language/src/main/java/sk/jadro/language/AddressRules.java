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
            "zapísaný");

    void check(Sentence sentence, Collector collector) {
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            Word word = token.word;
            if (word == null || token.quoted || isSlashed(tokens, i)) {
                continue;
            }
            switch (word.lower()) {
                case "sami" -> {
                    if (addresses(tokens, i)) {
                        add(token, token.text + "/samé", collector);
                    }
                }
                case "sám" -> {
                    if (addresses(tokens, i)) {
                        add(token, token.text + "/sama", collector);
                    }
                }
                default -> {
                    adjective(tokens, i, word, collector);
                    past(tokens, i, word, collector);
                }
            }
        }
    }

    private static boolean isSlashed(List<Token> tokens, int i) {
        return i + 1 < tokens.size()
                && (tokens.get(i + 1).is("/") || tokens.get(i + 1).is("("))
                && tokens.get(i + 1).start == tokens.get(i).end;
    }

    private static void add(Token token, String replacement, Collector collector) {
        collector.add(token.start, token.end, Category.GENDER, "G4", Severity.HINT, ADDRESS, replacement);
    }

    private static boolean addresses(List<Token> tokens, int i) {
        for (int k = Math.max(0, i - 6); k < Math.min(tokens.size(), i + 7); k++) {
            Word word = tokens.get(k).word;
            if (word == null) {
                continue;
            }
            switch (word.lower()) {
                case "vy", "vám", "vás", "ste", "si" -> {
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

    private static void adjective(List<Token> tokens, int i, Word word, Collector collector) {
        boolean singular = false;
        boolean plural = false;
        for (Reading reading : word.readings()) {
            if (reading.gender() == 'm' && reading.grammaticalCase() == '1' && isSaid(reading.lemma())) {
                singular |= reading.number() == 's';
                plural |= reading.number() == 'p';
            }
        }
        if (!singular && !plural) {
            return;
        }
        String partner = neighbour(tokens, i);
        if (partner.equals("ste") || partner.equals("som") && singular) {
            Token token = tokens.get(i);
            add(token, token.text + (plural ? "/-é" : "/-á"), collector);
        }
    }

    private static boolean isSaid(String lemma) {
        return ADJECTIVES.contains(lemma) || lemma.startsWith("ne") && ADJECTIVES.contains(lemma.substring(2));
    }

    /** {@code som} or {@code ste} right beside a word, or two words off. */
    private static String neighbour(List<Token> tokens, int i) {
        for (int k = Math.max(0, i - 3); k < Math.min(tokens.size(), i + 3); k++) {
            Word word = tokens.get(k).word;
            if (word != null && (word.lower().equals("ste") || word.lower().equals("som"))) {
                return word.lower();
            }
        }
        return "";
    }

    private static void past(List<Token> tokens, int i, Word word, Collector collector) {
        if (!word.lower().endsWith("l") || word.has('S')) {
            return;
        }
        boolean masculine = false;
        for (Reading reading : word.readings()) {
            masculine |= reading.tag().startsWith("VL")
                    && reading.tag().length() > 5
                    && reading.tag().charAt(3) == 's'
                    && reading.tag().charAt(5) == 'm';
        }
        if (!masculine || i + 1 >= tokens.size() && i == 0) {
            return;
        }
        boolean first = false;
        for (int k = Math.max(0, i - 3); k < Math.min(tokens.size(), i + 3); k++) {
            first |= tokens.get(k).isLower("som");
        }
        if (first) {
            Token token = tokens.get(i);
            add(token, token.text + "/-a", collector);
        }
    }
}
