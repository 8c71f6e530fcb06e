package sk.jadro.language;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Whether a noun stands for a few given people or for bodies, of whom a pair would say more than is known. */
final class GivenPeople {
    private static final int NEAR = 14;
    private static final int ATTRIBUTE = 3;
    private static final Set<String> FEW =
            Set.of("2", "3", "4", "dva", "dve", "dvaja", "tri", "traja", "štyri", "štyria");
    private static final Set<String> FEW_WOMEN = Set.of("jedna", "dve", "tri", "štyri");

    /** Of whom each thing has one. */
    private static final Set<String> OWNERS = Set.of(
            "majiteľ", "vlastník", "držiteľ", "vodič", "predkladateľ", "žiadateľ", "autor", "nájomca", "užívateľ");

    /** What examples follow. */
    private static final Set<String> SUCH_AS = Set.of("napríklad", "najmä", "hlavne", "vrátane", "ako");

    private static final Set<String> COURTESY = Set.of("pani", "pán", "pánovi", "pánom", "pána", "slečna");

    /** What names of sports clubs begin with. */
    private static final Set<String> CLUBS =
            Set.of("FK", "FC", "MFK", "OFK", "TJ", "ŠK", "OŠK", "HK", "HC", "MHK", "BK", "VK", "HáK", "Slovan");

    private static final Set<String> SPONSORS = Set.of("sponzor", "donor", "podporovateľ");

    private static final Set<String> AGES = Set.of("starší", "mladší");
    private static final Set<String> AGE_GROUPS = Set.of("žiak", "dorastenec");

    private final PersonNames names;
    private final Set<String> institutions;
    private final Set<String> companies;
    private final Set<String> contractParties;
    private final Set<String> players;
    private final Set<String> matches;

    GivenPeople(Lexicon lexicon, PersonNames names) {
        this.names = names;
        institutions = lexicon.list("institutions");
        companies = lexicon.list("companies");
        contractParties = lexicon.list("contract-parties");
        players = lexicon.list("players");
        matches = lexicon.list("matches");
    }

    boolean areMeant(List<Sentence> sentences, int s, int i, Word word) {
        Sentence sentence = sentences.get(s);
        List<Token> tokens = sentence.tokens();
        List<Token> before = s == 0 ? List.of() : sentences.get(s - 1).tokens();
        return areListed(sentence, i, word)
                || areExplained(tokens, i, word)
                || isApposed(tokens, i, word)
                || areCountedBesideWomen(tokens, i)
                || areTheirsOfFew(before, tokens, i, word)
                || areMembersCounted(tokens, i, word)
                || isTeamOfMen(tokens, i, word)
                || isSignature(sentences, s, i, word)
                || areSponsorsNamed(before, tokens, word)
                || isPartyOfFirms(before, sentence, i, word);
    }

    /** {@code sponzorom: pekárni U Jozefa, firme Lom a pani Malej}. */
    private boolean areListed(Sentence sentence, int i, Word word) {
        List<Token> tokens = sentence.tokens();
        if (i + 1 >= tokens.size()
                || !tokens.get(i + 1).is(":")
                || word.roles().getFirst().adjectival()) {
            return false;
        }
        for (int k = i + 2; k < Math.min(tokens.size(), i + NEAR); k++) {
            Token token = tokens.get(k);
            if (isBodyLike(token, word)
                    || names.isPersonName(sentence, k)
                    || token.word != null && COURTESY.contains(token.word.lower())) {
                return true;
            }
            if (token.word == null ? !token.is(",") : isVerb(token.word)) {
                // "Dôchodcovia: 2 eurá, lístky predáva mesto".
                return false;
            }
        }
        return false;
    }

    /** {@code užívatelia, napríklad hokejbalový klub}. */
    private boolean areExplained(List<Token> tokens, int i, Word word) {
        int such = i + 1 < tokens.size() && tokens.get(i + 1).is(",") ? i + 2 : i + 1;
        if (such >= tokens.size() || !SUCH_AS.contains(tokens.get(such).text)) {
            return false;
        }
        int k = such + 1;
        while (k < tokens.size() && tokens.get(k).word instanceof Word before && !before.has('S') && !before.has('E')) {
            k++;
        }
        return k < tokens.size() && isBodyLike(tokens.get(k), word);
    }

    /** {@code sponzor plesu, spoločnosť Lom, daruje ceny}; in {@code občan, firma alebo škola} each is another. */
    private boolean isApposed(List<Token> tokens, int i, Word word) {
        int k = i + 1;
        while (k < tokens.size() && k <= i + ATTRIBUTE && Recasing.isInCase(tokens.get(k), '2')) {
            k++;
        }
        if (k >= tokens.size()
                || !(tokens.get(k).is(",")
                        || tokens.get(k).is("–")
                        || tokens.get(k).is("-"))) {
            return false;
        }
        int body = k + 1;
        while (body + 1 < tokens.size()
                && body < k + ATTRIBUTE
                && tokens.get(body).word instanceof Word adjective
                && !adjective.has('S')
                && !adjective.has('E')) {
            body++;
        }
        return body + 1 < tokens.size() && isBodyLike(tokens.get(body), word) && isName(tokens.get(body + 1));
    }

    private static boolean isName(Token token) {
        return token.is("„") || token.is("\"") || token.word != null && token.word.isCapitalised();
    }

    /** {@code traja poslanci a dve pracovníčky}: who counts the women, too, has counted men before. */
    private static boolean areCountedBesideWomen(List<Token> tokens, int i) {
        if (i == 0 || !FEW.contains(tokens.get(i - 1).text)) {
            return false;
        }
        for (int k = i + 1; k + 1 < Math.min(tokens.size(), i + NEAR); k++) {
            Word woman = tokens.get(k + 1).word;
            if (FEW_WOMEN.contains(tokens.get(k).text)
                    && woman != null
                    && !woman.feminine().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** {@code Stáli tam tri autá. Ich majiteľom ...}: there are no more owners than cars. */
    private static boolean areTheirsOfFew(List<Token> before, List<Token> tokens, int i, Word word) {
        return i > 0
                && tokens.get(i - 1).isLower("ich")
                && OWNERS.contains(word.roles().getFirst().pair().masculine())
                && (areFew(tokens, i - 1) || i < 3 && areFew(before, before.size()));
    }

    private static boolean areFew(List<Token> tokens, int end) {
        return tokens.subList(Math.max(0, end - NEAR), end).stream()
                .anyMatch(token -> token.word == null ? FEW.contains(token.text) : FEW.contains(token.word.lower()));
    }

    /** {@code päťčlenná komisia, v ktorej sú poslanci a architekti}. */
    private static boolean areMembersCounted(List<Token> tokens, int i, Word word) {
        for (int k = i - 1; k >= Math.max(0, i - NEAR) && word.isNounIn('1'); k--) {
            if (tokens.get(k).word instanceof Word counted
                    && counted.lower().contains("člen")
                    && counted.has('A')
                    && !counted.lower().startsWith("člen")) {
                return true;
            }
        }
        return false;
    }

    /** {@code futbalisti FK Dolina}, {@code starší žiaci remizovali}: a team has a counterpart of its own. */
    private boolean isTeamOfMen(List<Token> tokens, int i, Word word) {
        String lemma = word.roles().getFirst().pair().masculine();
        boolean ofClub = players.contains(lemma) && i + 1 < tokens.size() && CLUBS.contains(tokens.get(i + 1).text);
        boolean ofAge = AGE_GROUPS.contains(lemma)
                && i > 0
                && AGES.contains(tokens.get(i - 1).text.toLowerCase(Locale.ROOT))
                && tokens.stream().anyMatch(token -> token.word != null && isOfMatch(token.word));
        return ofClub || ofAge;
    }

    private boolean isOfMatch(Word word) {
        return matches.stream().anyMatch(word::hasLemma);
    }

    /** {@code Podporilo nás mesto a firma Lom. Bez sponzorov ...}: those who paid have been named, and are bodies. */
    private boolean areSponsorsNamed(List<Token> before, List<Token> tokens, Word word) {
        return SPONSORS.contains(word.roles().getFirst().pair().masculine())
                && Stream.of(before, tokens)
                        .flatMap(List::stream)
                        .anyMatch(token -> token.word != null
                                && token.word.isNounIn('1')
                                && (isLemmaOf(token, institutions) || isLemmaOf(token, companies)));
    }

    /** {@code vedúci oddelenia} on the line under {@code Ing. Igor Malý}. */
    private boolean isSignature(List<Sentence> sentences, int s, int i, Word word) {
        if (s == 0 || i > 2 || word.roles().stream().noneMatch(role -> role.number() == 's')) {
            return false;
        }
        Sentence above = sentences.get(s - 1);
        boolean lines = isLine(sentences.get(s)) && isLine(above);
        for (int k = 0; lines && k < above.tokens().size(); k++) {
            if (names.isPersonName(above, k)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLine(Sentence sentence) {
        return sentence.startsLine() && !sentence.closed() && sentence.words() <= 8;
    }

    /** {@code Záujem majú kluby A a B. Nájomca ...}: one of them. */
    private boolean isPartyOfFirms(List<Token> before, Sentence sentence, int i, Word word) {
        return i == sentence.firstWord()
                && word.roles().stream()
                        .anyMatch(role -> role.number() == 's'
                                && contractParties.contains(role.pair().masculine()))
                && before.stream().anyMatch(token -> isLemmaOf(token, companies));
    }

    /** A body in a case in which the noun can stand, too. */
    private boolean isBodyLike(Token token, Word noun) {
        return (isLemmaOf(token, institutions) || isLemmaOf(token, companies))
                && token.word instanceof Word body
                && noun.roles().stream().anyMatch(role -> body.isNounIn(role.grammaticalCase()));
    }

    private static boolean isVerb(Word word) {
        return word.has('V') && !word.has('S') && !word.has('A');
    }

    private static boolean isLemmaOf(Token token, Set<String> lemmas) {
        return token.word != null
                && token.word.readings().stream()
                        .anyMatch(reading -> reading.isNoun() && lemmas.contains(reading.lemma()));
    }
}
