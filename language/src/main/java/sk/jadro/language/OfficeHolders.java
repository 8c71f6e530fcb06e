package sk.jadro.language;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Offices that one person holds, and whose holder a text names as a man: {@code Predseda komisie: Ing. Tomáš Malý},
 * {@code zastúpená konateľom Davidom Malým}. From there on the noun is he, in every case.
 */
final class OfficeHolders {
    /** The most words between a noun and the name. */
    private static final int ATTRIBUTE = 4;

    private final PersonNames names;
    private final Set<String> offices;
    private final Set<String> vacancies;
    private final Set<String> held = new HashSet<>();

    OfficeHolders(Lexicon lexicon, PersonNames names) {
        this.names = names;
        offices = lexicon.list("held-by-one");
        vacancies = lexicon.list("vacancies");
    }

    /** Takes note where a noun stands beside the name of the man who holds the office. */
    void read(Sentence sentence, int i, Word noun) {
        String office = noun.roles().getFirst().pair().masculine();
        if (offices.contains(office) && (isBefore(sentence, i) || isBehind(sentence, i))) {
            held.add(office);
        }
    }

    /** Whether the one who holds it is meant, and nobody is looked for: forms that could be a plural, too, are his. */
    boolean isMeant(List<Token> tokens, List<Role> roles) {
        return held.contains(roles.getFirst().pair().masculine())
                && roles.stream().anyMatch(role -> role.number() == 's')
                && tokens.stream().noneMatch(token -> token.word instanceof Word word && word.hasLemmaIn(vacancies));
    }

    /** {@code predseda komisie: Ing. Tomáš Malý}, {@code riaditeľom materskej školy Petrom Malým}. */
    private boolean isBefore(Sentence sentence, int i) {
        List<Token> tokens = sentence.tokens();
        int k = i + 1;
        while (k < tokens.size() && k <= i + ATTRIBUTE && isAttribute(sentence, k)) {
            k++;
        }
        if (k < tokens.size() && tokens.get(k).is(":")) {
            k++;
        }
        while (k + 1 < tokens.size() && names.isTitle(tokens, k)) {
            k += 2;
        }
        return k < tokens.size() && names.isMan(sentence, k);
    }

    private boolean isAttribute(Sentence sentence, int k) {
        return Recasing.isInCase(sentence.tokens().get(k), '2')
                && !names.isTitle(sentence.tokens(), k)
                && !names.isPersonName(sentence, k);
    }

    /** {@code Tomáš Malý, predseda komisie}, {@code Tomáš Malý (predseda)}. */
    private boolean isBehind(Sentence sentence, int i) {
        List<Token> tokens = sentence.tokens();
        return i > 2
                && (tokens.get(i - 1).is(",")
                        || tokens.get(i - 1).is("(")
                        || tokens.get(i - 1).is("–")
                        || tokens.get(i - 1).is("-"))
                && names.isMan(sentence, i - 3);
    }
}
