package sk.jadro.language;

import java.util.List;

/** Which form a word stands in, and the tags that another word has in the same. */
final class ModelForms {
    private ModelForms() {}

    /** The readings of a lemma that its place speaks for; all of them where it does not. */
    static List<Reading> likeliest(Word word, String lemma, List<Token> tokens, int place) {
        List<Reading> readings = word.readings().stream()
                .filter(reading -> reading.lemma().equals(lemma) && reading.grammaticalCase() != '5')
                .toList();
        List<Reading> agreeing = readings.stream()
                .filter(reading -> agreesWithNext(reading, tokens, place))
                .toList();
        if (!agreeing.isEmpty()) {
            return agreeing;
        }
        String cases = readings.stream().anyMatch(Reading::isNoun) ? cases(tokens, place) : "";
        List<Reading> fitting = readings.stream()
                .filter(reading -> cases.indexOf(reading.grammaticalCase()) >= 0)
                .toList();
        return fitting.isEmpty() ? readings : fitting;
    }

    /** {@code predmetné uznesenie}: of the forms that look the same, the noun behind tells which it is. */
    private static boolean agreesWithNext(Reading reading, List<Token> tokens, int place) {
        Word next = place + 1 < tokens.size() ? tokens.get(place + 1).word : null;
        return next != null
                && reading.part() == 'A'
                && next.anyReading(noun -> noun.isNoun()
                        && noun.gender() == reading.gender()
                        && noun.number() == reading.number()
                        && noun.grammaticalCase() == reading.grammaticalCase());
    }

    /** The cases that the place of a noun speaks for; empty if it does not. */
    private static String cases(List<Token> tokens, int noun) {
        String governing = Government.governing(tokens, noun);
        if (!governing.isEmpty()) {
            return governing;
        }
        int k = noun - 1;
        while (k >= 0 && tokens.get(k).word instanceof Word word && word.has('A') && !word.has('S')) {
            k--;
        }
        Word before = k < 0 ? null : tokens.get(k).word;
        if (before == null) {
            return "1";
        }
        return before.has('S') ? "2" : before.has('V') ? "4" : "";
    }

    /** The tags that another word of the same part of speech would have in this one's place. */
    static List<String> tagsLike(Reading reading) {
        String tag = reading.tag();
        String rest = tag.substring(Math.min(2, tag.length()));
        return switch (reading.part()) {
            case 'V' ->
                aspects(tag)
                        .chars()
                        .mapToObj(aspect -> tag.substring(0, 2) + (char) aspect + tag.substring(3))
                        .toList();
            case 'A', 'G' -> List.of("AA" + rest, "Gt" + rest, "AF" + rest, "PF" + rest.substring(0, 3));
            default -> List.of(tag);
        };
    }

    /** What is said of now is not done yet: {@code realizuje} is <i>uskutočňuje</i>, not <i>uskutoční</i>. */
    private static String aspects(String tag) {
        boolean present = tag.startsWith("VK") || tag.startsWith("VH");
        return switch (tag.charAt(2)) {
            case 'j' -> present ? "ej" : "dej";
            case 'd' -> present ? "dj" : "dje";
            default -> "ej";
        };
    }
}
