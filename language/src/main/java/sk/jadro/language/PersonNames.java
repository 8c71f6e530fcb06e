package sk.jadro.language;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The names of people beside a noun: they say that it means just them. */
final class PersonNames {
    /** Of towns and villages in the genitive that no dictionary has: {@code Bystrice, Lehôt, Hriňovej, Považí}. */
    private static final List<String> PLACE_ENDINGS =
            List.of("ice", "iec", "níc", "iny", "ian", "viec", "vej", "kej", "nej");

    private final Set<String> givenNames;
    private final Set<String> titles;
    private final Set<String> ranks;
    private final Memory<Boolean> given = new Memory<>();

    PersonNames(Lexicon lexicon) {
        givenNames = lexicon.list("given-names");
        titles = lexicon.list("titles");
        ranks = lexicon.list("ranks");
    }

    boolean isNamed(Sentence sentence, int i) {
        List<Token> tokens = sentence.tokens();
        for (int k = Math.max(0, i - 7); k < Math.min(tokens.size(), i + 9); k++) {
            Token token = tokens.get(k);
            if (k == i) {
                continue;
            }
            Word word = token.word;
            if (word == null) {
                if (token.is(";")) {
                    if (k > i) {
                        break;
                    }
                }
                continue;
            }
            if (k > i && !word.feminine().isEmpty()) {
                // "Kolegu zaučí vedúca oddelenia Ing. Eva Malá": the name is hers.
                break;
            }
            if (k > i && isNameOfOther(sentence, k, tokens.get(i).word)) {
                break;
            }
            if (isTitle(tokens, k) || isPersonName(sentence, k)) {
                return true;
            }
            if (word.lower().equals("pán")
                    || word.lower().equals("pánom")
                    || word.lower().equals("pána")
                    || word.lower().equals("pánovi")
                    || word.lower().equals("p")
                            && k + 1 < tokens.size()
                            && tokens.get(k + 1).is(".")) {
                return true;
            }
        }
        return i + 1 < tokens.size()
                && (isUnknownCapital(tokens.get(i + 1)) || isSurnameOfThing(tokens, i) || isBehindRank(tokens, i));
    }

    /** {@code docenta Hrušku, kapitánovi Jazvecovi}: behind a rank stands a name, whatever it is elsewhere. */
    private boolean isBehindRank(List<Token> tokens, int i) {
        return tokens.get(i + 1).word instanceof Word name
                && name.isCapitalised()
                && !name.isShouted()
                && !Abbreviations.isAbbreviation(name.form())
                && tokens.get(i).word instanceof Word man
                && !name.has('A')
                && (isRank(man) && canBeHis(man, name) || isSurnameInA(man, name));
    }

    private boolean isRank(Word man) {
        return man.anyRole(
                role -> role.number() == 's' && ranks.contains(role.pair().masculine()));
    }

    /** Not {@code kapitán Slovana}, nor {@code kapitán Polície}: whose he is. */
    private static boolean canBeHis(Word man, Word name) {
        return !isPlace(name)
                && (man.isNounIn('2')
                        || name.readings().isEmpty()
                        || name.anyReading(reading -> reading.declines() && reading.grammaticalCase() != '2'));
    }

    /** {@code architekta Hrušku}: a man's surname; whose he is would be {@code Hrušky}. */
    private static boolean isSurnameInA(Word man, Word name) {
        return man.isNounIn('4')
                && name.names().isEmpty()
                && !name.readings().isEmpty()
                && name.allReadings(reading -> reading.tag().startsWith("SSfs4"));
    }

    /** {@code domovník Kubík}: what is a thing elsewhere, in his case and not in the genitive, is what he is called. */
    private static boolean isSurnameOfThing(List<Token> tokens, int i) {
        return tokens.get(i).word instanceof Word man
                && man.anyRole(role -> role.number() == 's' && role.grammaticalCase() == '1')
                && tokens.get(i + 1).word instanceof Word name
                && name.isCapitalised()
                && !name.isShouted()
                && !Abbreviations.isAbbreviation(name.form())
                && name.isNounIn('1')
                && name.allReadings(
                        reading -> reading.isNoun() && reading.number() == 's' && reading.grammaticalCase() != '2');
    }

    /** {@code navrhne víťaza primátorovi Ing. Malému}: the name is that of another, who stands in another case. */
    private boolean isNameOfOther(Sentence sentence, int k, @Nullable Word noun) {
        List<Token> tokens = sentence.tokens();
        return noun != null
                && k + 1 < tokens.size()
                && (isTitle(tokens, k + 1) || isPersonName(sentence, k + 1))
                && tokens.get(k).word instanceof Word other
                && !other.roles().isEmpty()
                && !isHisOffice(tokens, k, noun)
                && other.roles().stream()
                        .noneMatch(role -> role.number() == 's' && noun.isNounIn(role.grammaticalCase()));
    }

    /** {@code Predsedom komisie je prednosta Ing. Malý}: one man, who is both. */
    private static boolean isHisOffice(List<Token> tokens, int k, Word noun) {
        return noun.isNounIn('7')
                && tokens.get(k - 1).word instanceof Word being
                && being.hasLemma("byť")
                && tokens.get(k).word instanceof Word other
                && other.isNounIn('1');
    }

    /** {@code na architekta Malého}: a surname that declines as an adjective, of which nothing follows. */
    boolean isSurname(List<Token> tokens, int k, Role role) {
        if (k >= tokens.size()
                || !(tokens.get(k).word instanceof Word word)
                || !word.isCapitalised()
                || word.isShouted()) {
            return false;
        }
        String ending = switch (role.grammaticalCase()) {
            case '2', '4' -> "ého";
            case '3' -> "ému";
            case '6' -> "om";
            case '7' -> "ým";
            default -> "ý";
        };
        boolean ofNoun = k + 1 < tokens.size() && tokens.get(k + 1).word instanceof Word next && next.has('S');
        return role.number() == 's' && word.lower().endsWith(ending) && !ofNoun;
    }

    boolean isTitle(List<Token> tokens, int k) {
        Word word = tokens.get(k).word;
        return word != null
                && titles.contains(word.lower())
                && k + 1 < tokens.size()
                && tokens.get(k + 1).is(".");
    }

    /** {@code Igor}, in the nominative. */
    boolean isManName(Word word) {
        return givenNames.contains(word.lower()) && !word.lower().endsWith("a");
    }

    /** {@code Jany, Janou}: what is left without the ending is a woman's name. */
    boolean isWomanName(String lower, String ending) {
        String stem = lower.substring(0, Math.max(0, lower.length() - ending.length()));
        return lower.endsWith(ending) && givenNames.contains(stem + "a");
    }

    /** {@code Jana Malá}, in the nominative: {@code Petra Malého} is a man. */
    boolean isWoman(List<Token> tokens, int k) {
        return k + 1 < tokens.size()
                && tokens.get(k).word instanceof Word given
                && given.isCapitalised()
                && givenNames.contains(given.lower())
                && !isManName(given)
                && tokens.get(k + 1).word instanceof Word surname
                && surname.isCapitalised()
                && surname.lower().endsWith("á");
    }

    /** {@code Peter Malý, Petrom Malým}: a name whose surname is not in the form of a woman's. */
    boolean isMan(Sentence sentence, int k) {
        return isPersonName(sentence, k)
                && sentence.tokens().get(k + 1).word instanceof Word surname
                && Stream.of("á", "ej", "ú", "ou").noneMatch(surname.lower()::endsWith);
    }

    boolean isPersonName(Sentence sentence, int k) {
        List<Token> tokens = sentence.tokens();
        if (!isGivenName(tokens.get(k)) || k + 1 >= tokens.size()) {
            return false;
        }
        Word next = tokens.get(k + 1).word;
        return next != null && next.isCapitalised();
    }

    boolean isGivenName(Token token) {
        Word word = token.word;
        return word != null && word.isCapitalised() && given.get(word.form(), unused -> isGivenName(word));
    }

    private boolean isGivenName(Word word) {
        if (givenNames.contains(word.lower())) {
            return true;
        }
        for (Reading reading : word.names()) {
            if (givenNames.contains(reading.lemma().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        // In the cases: Jánom, Jánovi, Petra, Evou.
        String lower = word.lower();
        for (String ending : List.of("om", "ovi", "a", "ou", "u", "y", "e")) {
            if (lower.endsWith(ending)) {
                String stem = lower.substring(0, lower.length() - ending.length());
                if (givenNames.contains(stem) || givenNames.contains(stem + "a")) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isUnknownCapital(Token token) {
        @Nullable Word word = token.word;
        return word != null
                && word.isCapitalised()
                && !word.isShouted()
                && !Abbreviations.isAbbreviation(word.form())
                && !isPlace(word)
                && (word.readings().isEmpty() || word.names().isEmpty() && word.hasTag("SSm"));
    }

    /** {@code obyvateľ Zvolena}: a thing's name in the genitive says whose, not who. */
    private static boolean isPlace(Word word) {
        boolean place = false;
        for (Reading name : word.names()) {
            if (name.gender() == 'm') {
                return false;
            }
            place |= name.isNoun() && name.grammaticalCase() == '2';
        }
        return place || word.names().isEmpty() && PLACE_ENDINGS.stream().anyMatch(word.lower()::endsWith);
    }

    /** {@code Dvaja naši členovia, pán Malý a pani Nová, ...}: each of those who are counted is named. */
    boolean areNamedBehindComma(Sentence sentence, int i) {
        List<Token> tokens = sentence.tokens();
        int k = i + 2;
        return k < tokens.size()
                && tokens.get(i + 1).is(",")
                && (isTitle(tokens, k)
                        || isPersonName(sentence, k)
                        || tokens.get(k).isLower("pán")
                        || tokens.get(k).isLower("pani"));
    }

    /** Whether a plural is followed by the names of those meant. */
    boolean areNamed(Sentence sentence, int i) {
        List<Token> tokens = sentence.tokens();
        int k = i + 1;
        if (k >= tokens.size()) {
            return false;
        }
        if (isTitle(tokens, k)) {
            return true;
        }
        // "Overovatelia zápisnice: Peter Novák"
        for (int colon = k; colon < Math.min(tokens.size() - 1, k + 4); colon++) {
            if (tokens.get(colon).is(":")) {
                if (isTitle(tokens, colon + 1) || isPersonName(sentence, colon + 1)) {
                    return true;
                }
                break;
            }
        }
        Word word = tokens.get(k).word;
        if (word == null || !word.isCapitalised()) {
            return false;
        }
        if (isPersonName(sentence, k)) {
            return true;
        }
        return isUnknownCapital(tokens.get(k))
                        && k + 2 < tokens.size()
                        && tokens.get(k + 1).isLower("a")
                        && isUnknownCapital(tokens.get(k + 2))
                || isGivenName(tokens.get(k));
    }
}
