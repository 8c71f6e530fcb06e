package sk.jadro.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** S10: {@code na ulici Hlboká → na ulici Hlbokej}: an adjective is what the street is called in its case, too. */
final class StreetCase {
    private static final Message CASE = new Message(
            "Prídavné meno v názve ulice stojí v jej páde.", "An adjective that names a street stands in its case.");

    private static final Set<String> STREETS = Set.of("ulici", "ulice", "ulicou", "ulicu");

    private final Morphology morphology;

    StreetCase(Morphology morphology) {
        this.morphology = morphology;
    }

    void check(Sentence sentence, Collector collector) {
        List<Token> tokens = sentence.tokens();
        for (int i = 1; i + 1 < tokens.size(); i++) {
            Token name = tokens.get(i + 1);
            if (STREETS.contains(tokens.get(i).text)
                    && name.word instanceof Word adjective
                    && adjective.isCapitalised()
                    && !adjective.isShouted()
                    && !name.quoted
                    && adjective.hasTag("AAfs1")
                    && !adjective.has('S')
                    && adjective.names().stream().noneMatch(Reading::isNoun)
                    && isAlone(tokens, i + 2)) {
                char kase = kase(tokens, i);
                adjective.readings().stream()
                        .filter(reading -> reading.tag().startsWith("AAfs1"))
                        .findFirst()
                        .flatMap(reading -> kase == ' '
                                ? Optional.empty()
                                : morphology.synthesise(reading.lemma(), "AAfs" + kase + "x"))
                        .map(Morphology::capitalised)
                        .ifPresent(right -> collector.add(
                                name.start, name.end, Category.SPELLING, "S10", Severity.WARNING, CASE, right));
            }
        }
    }

    /** Not one of several, nor the first word of a longer name. */
    private static boolean isAlone(List<Token> tokens, int k) {
        return k == tokens.size()
                || !(tokens.get(k).word instanceof Word next)
                || !next.isCapitalised() && !next.has('S');
    }

    private static char kase(List<Token> tokens, int street) {
        String governing = Government.governing(tokens, street);
        return switch (tokens.get(street).text) {
            case "ulici" -> governing.indexOf('6') >= 0 ? '6' : governing.indexOf('3') >= 0 ? '3' : ' ';
            case "ulicou" -> '7';
            case "ulicu" -> '4';
            default -> governing.equals("2") ? '2' : ' ';
        };
    }
}
