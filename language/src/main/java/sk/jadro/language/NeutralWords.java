package sk.jadro.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Words of no gender in place of a masculine noun, in its case: {@code občanov: verejnosti}. */
final class NeutralWords {
    private static final Set<String> JOINING = Set.of("a", "aj", "i", "či", "alebo");

    private final Morphology morphology;
    private final Lexicon lexicon;
    private final Set<String> asPeople;
    private final Set<String> asPersons;

    NeutralWords(Morphology morphology, Lexicon lexicon) {
        this.morphology = morphology;
        this.lexicon = lexicon;
        asPeople = lexicon.list("as-people");
        asPersons = lexicon.list("as-persons");
    }

    /** {@code mladí ľudia, vybrané osoby}: better than a doubled adjective; not in the headings of minutes. */
    Optional<String> ofAdjective(List<Token> tokens, int first, int i, Role role) {
        boolean many = role.number() == 'p' && role.grammaticalCase() == '1' && !role.isCompared();
        boolean people = asPeople.contains(role.pair().masculine());
        boolean persons = asPersons.contains(role.pair().masculine());
        if (!many
                || !people && !persons
                || i + 1 < tokens.size() && tokens.get(i + 1).is(":")
                || isAll(tokens, first, i)) {
            return Optional.empty();
        }
        boolean shout = tokens.get(i).word instanceof Word word && word.isShouted();
        if (people || first < i || isJoined(tokens, i - 1, i - 2) || isSaidOfThem(tokens, i)) {
            return Optional.of(PairText.slice(tokens, first, i) + (shout ? " ĽUDIA" : " ľudia"));
        }
        boolean capital = Character.isUpperCase(tokens.get(i).text.codePointAt(0));
        return morphology
                .feminine(role)
                .map(feminine -> (capital ? Morphology.capitalised(feminine) : feminine) + " osoby")
                .map(text -> shout ? text.toUpperCase(Locale.ROOT) : text);
    }

    /** {@code všetci prítomní}: neither people nor a doubled adjective sounds right behind it. */
    static boolean isAll(List<Token> tokens, int first, int i) {
        return first < i && tokens.get(first).word instanceof Word all && all.hasLemma("všetok");
    }

    /** {@code mladí a starí}: what is put in place of the first has to fit the second. */
    static boolean isBeforeAnother(List<Token> tokens, int i) {
        return isJoined(tokens, i + 1, i + 2);
    }

    private static boolean isJoined(List<Token> tokens, int joint, int other) {
        return Math.min(joint, other) >= 0
                && Math.max(joint, other) < tokens.size()
                && JOINING.contains(tokens.get(joint).text)
                && isOfMany(tokens.get(other));
    }

    /** {@code Vybraní, ktorí neboli upozornení}: it goes on in the masculine, in which people are. */
    private static boolean isSaidOfThem(List<Token> tokens, int i) {
        return tokens.subList(i + 1, tokens.size()).stream()
                .anyMatch(token -> token.is("ktorí") || token.is("sami") || isOfMany(token));
    }

    private static boolean isOfMany(Token token) {
        return token.word instanceof Word word && (word.hasTag("AAmp1") || word.hasTag("Gtmp1"));
    }

    /** What could stand in place of the noun and its modifiers; empty if nothing is known. */
    List<String> of(List<Token> tokens, int first, int i, Role role) {
        List<String> words = new ArrayList<>();
        boolean capital = Character.isUpperCase(tokens.get(first).text.codePointAt(0));
        boolean shout = tokens.get(i).word instanceof Word noun && noun.isShouted();
        if (first < i && !role.adjectival()) {
            return words;
        }
        for (Lexicon.Neutral neutral : lexicon.neutrals(role.pair().masculine())) {
            if (neutral.onlyFor() != role.number() && neutral.onlyFor() != '*') {
                continue;
            }
            inflected(neutral, role)
                    .map(form -> shout ? form.toUpperCase(Locale.ROOT) : capital ? Morphology.capitalised(form) : form)
                    .ifPresent(words::add);
        }
        if (role.adjectival() && first == i) {
            String adjective = morphology.feminine(role).orElse("");
            morphology
                    .noun("osoba", 'f', role.number(), role.grammaticalCase())
                    .ifPresent(person ->
                            words.add((capital ? Morphology.capitalised(adjective) : adjective) + " " + person));
        }
        return words;
    }

    /** The words of a neutral name in a case: the last but a fixed tail is its noun, those before agree with it. */
    private Optional<String> inflected(Lexicon.Neutral neutral, Role role) {
        char number = neutral.number();
        String[] parts = neutral.words().split(" \\| ", 2);
        String[] words = parts[0].split(" ");
        String noun = words[words.length - 1];
        char gender = genderOf(noun);
        StringBuilder phrase = new StringBuilder();
        for (int k = 0; k < words.length - 1; k++) {
            Optional<String> adjective =
                    morphology.synthesise(words[k], "AA" + gender + number + role.grammaticalCase() + "x");
            if (adjective.isEmpty()) {
                return Optional.empty();
            }
            phrase.append(adjective.get()).append(' ');
        }
        Optional<String> inflected = morphology.synthesise(noun, "SS" + gender + number + role.grammaticalCase());
        return inflected.map(
                form -> phrase + form + (parts.length > 1 ? (parts[1].startsWith(",") ? "" : " ") + parts[1] : ""));
    }

    private char genderOf(String noun) {
        for (Reading reading : morphology.look(noun)) {
            if (reading.tag().startsWith("SS") && reading.lemma().equals(noun)) {
                return reading.gender();
            }
        }
        return 'f';
    }
}
