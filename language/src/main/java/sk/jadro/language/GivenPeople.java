package sk.jadro.language;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Whether a noun stands for a few given people or for bodies, of whom a pair would say more than is known. */
final class GivenPeople {
    private static final int NEAR = 14;
    private static final int ATTRIBUTE = 3;

    /** Within how many words behind a body that has so many members they are listed. */
    private static final int MEMBERS = 20;

    private static final Set<String> FEW_OF_THEM =
            Set.of("dvaja", "dvoch", "dvom", "dvoma", "traja", "troch", "trom", "tromi", "štyria", "štyroch", "štyrom");

    private final PersonNames names;
    private final Set<String> institutions;
    private final Set<String> companies;
    private final Set<String> contractParties;
    private final Set<String> players;
    private final Set<String> matches;
    private final Set<String> few;
    private final Set<String> needs;
    private final Set<String> fewWomen;
    private final Set<String> owners;
    private final Set<String> suchAs;
    private final Set<String> courtesy;
    private final Set<String> clubs;
    private final Set<String> sponsors;
    private final Set<String> ages;
    private final Set<String> ageGroups;

    GivenPeople(Lexicon lexicon, PersonNames names) {
        this.names = names;
        institutions = lexicon.list("institutions");
        companies = lexicon.list("companies");
        contractParties = lexicon.list("contract-parties");
        players = lexicon.list("players");
        matches = lexicon.list("matches");
        few = lexicon.list("few");
        needs = lexicon.list("needs");
        fewWomen = lexicon.list("few-women");
        owners = lexicon.list("owners-of-one");
        suchAs = lexicon.list("such-as");
        courtesy = lexicon.list("courtesy");
        clubs = lexicon.list("clubs");
        sponsors = lexicon.list("sponsors");
        ages = lexicon.list("ages");
        ageGroups = lexicon.list("age-groups");
    }

    boolean areMeant(List<Sentence> sentences, int s, int i, Word word) {
        Sentence sentence = sentences.get(s);
        List<Token> tokens = sentence.tokens();
        List<Token> before = s == 0 ? List.of() : sentences.get(s - 1).tokens();
        return isKnownFew(tokens, i)
                || areListed(sentence, i, word)
                || areExplained(tokens, i, word)
                || isApposed(tokens, i, word)
                || areCountedBesideWomen(tokens, i)
                || areToldApart(tokens, i, word)
                || areTheirsOfFew(before, tokens, i, word)
                || areMembersCounted(tokens, i, word)
                || isTeamOfMen(before, tokens, i, word)
                || isOfMensTeam(tokens, i)
                || isSignature(sentences, s, i, word)
                || areSponsorsNamed(before, tokens, word)
                || isPartyOfFirms(before, sentence, i, word);
    }

    /** {@code dvaja noví inštruktori, 2 hostia}: a small number that is exact. */
    boolean areCounted(List<Token> tokens, int i) {
        int k = i - 1;
        while (k > 0 && tokens.get(k).word instanceof Word word && word.has('A') && !few.contains(word.lower())) {
            k--;
        }
        Token number = k < 0 ? null : tokens.get(k);
        return number != null
                && few.contains(number.word == null ? number.text.toLowerCase(Locale.ROOT) : number.word.lower())
                && tokens.get(i).word instanceof Word noun
                && noun.anyRole(role -> role.number() == 'p' && role.grammaticalCase() == '1');
    }

    /** {@code pomáhajú dvaja inštruktori}: the author knows them, unless they are yet to come or their names follow. */
    private boolean isKnownFew(List<Token> tokens, int i) {
        return areCounted(tokens, i)
                && !(i + 1 < tokens.size() && tokens.get(i + 1).is("("))
                && tokens.subList(0, endOfClause(tokens, i)).stream()
                        .noneMatch(token -> token.word instanceof Word word
                                && (word.hasTag("VB")
                                        || word.hasTag("VKd") && !word.has('S')
                                        || word.lower().equals("by")
                                        || word.hasLemmaIn(needs)));
    }

    /** What others, who are named behind them, have or must is not theirs: {@code dvaja šoféri aj riaditeľka, ktorá má ...}. */
    private static int endOfClause(List<Token> tokens, int i) {
        int k = i + 1;
        while (k < tokens.size()
                && !(tokens.get(k - 1).is(",")
                        && k > i + 2
                        && tokens.get(k).text.startsWith("ktor"))) {
            k++;
        }
        return k;
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
                    || token.word != null && courtesy.contains(token.word.lower())) {
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
        if (such >= tokens.size() || !suchAs.contains(tokens.get(such).text)) {
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
    private boolean areCountedBesideWomen(List<Token> tokens, int i) {
        if (i == 0 || !few.contains(tokens.get(i - 1).text)) {
            return false;
        }
        for (int k = i + 1; k + 1 < Math.min(tokens.size(), i + NEAR); k++) {
            Word woman = tokens.get(k + 1).word;
            if (fewWomen.contains(tokens.get(k).text)
                    && woman != null
                    && !woman.feminine().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** {@code mzdy dvoch pedagogických asistentov a špeciálnej pedagogičky}: the woman among them has been named apart. */
    private static boolean areToldApart(List<Token> tokens, int i, Word word) {
        int number = i - 1;
        while (number > 0 && tokens.get(number).word instanceof Word before && before.has('A') && !before.has('N')) {
            number--;
        }
        int woman = i + 2;
        while (woman < tokens.size()
                && tokens.get(woman).word instanceof Word before
                && before.has('A')
                && !before.has('S')) {
            woman++;
        }
        return number >= 0
                && FEW_OF_THEM.contains(tokens.get(number).text)
                && word.anyRole(role -> role.number() == 'p')
                && woman < tokens.size()
                && tokens.get(i + 1).isLower("a")
                && tokens.get(woman).word instanceof Word her
                && her.roles().isEmpty()
                && !her.feminine().isEmpty()
                && her.anyReading(reading -> reading.isNoun() && reading.number() == 's');
    }

    /** {@code Stáli tam tri autá. Ich majiteľom ...}: there are no more owners than cars. */
    private boolean areTheirsOfFew(List<Token> before, List<Token> tokens, int i, Word word) {
        return i > 0
                && tokens.get(i - 1).isLower("ich")
                && owners.contains(word.roles().getFirst().pair().masculine())
                && (areFew(tokens, i - 1) || i < 3 && areFew(before, before.size()));
    }

    private boolean areFew(List<Token> tokens, int end) {
        return tokens.subList(Math.max(0, end - NEAR), end).stream()
                .anyMatch(token -> token.word == null ? few.contains(token.text) : few.contains(token.word.lower()));
    }

    /** {@code päťčlenná komisia, v ktorej sú poslanci a zástupkyňa mladých}: it is known who they are. */
    private static boolean areMembersCounted(List<Token> tokens, int i, Word word) {
        for (int k = i - 1; k >= Math.max(0, i - MEMBERS) && word.isNounIn('1'); k--) {
            if (tokens.get(k).word instanceof Word counted
                    && counted.lower().contains("člen")
                    && counted.has('A')
                    && !counted.lower().startsWith("člen")) {
                return tokens.stream()
                        .anyMatch(token ->
                                token.word != null && !token.word.feminine().isEmpty());
            }
        }
        return false;
    }

    /** {@code futbalisti FK Dolina}, {@code starší žiaci remizovali}: a team has a counterpart of its own. */
    private boolean isTeamOfMen(List<Token> before, List<Token> tokens, int i, Word word) {
        String lemma = word.roles().getFirst().pair().masculine();
        boolean ofClub = players.contains(lemma) && i + 1 < tokens.size() && clubs.contains(tokens.get(i + 1).text);
        boolean ofAge = ageGroups.contains(lemma)
                && i > 0
                && tokens.get(i - 1).word instanceof Word age
                && ages.contains(age.lower())
                && tokens.stream().anyMatch(token -> token.word != null && isOfMatch(token.word));
        return ofClub || ofAge || players.contains(lemma) && (saysMen(before) || saysMen(tokens));
    }

    /** {@code Muži hrajú tretiu ligu. Futbalisti ...}: which of the two teams it is. */
    private static boolean saysMen(List<Token> tokens) {
        return tokens.stream()
                        .anyMatch(
                                token -> token.word instanceof Word word && word.hasLemma("muž") && word.hasTag("SSmp"))
                && tokens.stream().noneMatch(token -> token.word instanceof Word word && word.hasLemma("žena"));
    }

    /** {@code hráči mužstva, členom mužského družstva, speváci chlapčenského zboru}. */
    private static boolean isOfMensTeam(List<Token> tokens, int i) {
        if (i + 1 < tokens.size() && tokens.get(i + 1).isLower("mužstva")) {
            return true;
        }
        return i + 2 < tokens.size()
                && tokens.get(i + 1).word instanceof Word mens
                && (mens.hasLemma("mužský") || mens.hasLemma("chlapčenský"))
                && Recasing.isInCase(tokens.get(i + 1), '2')
                && Recasing.isInCase(tokens.get(i + 2), '2');
    }

    private boolean isOfMatch(Word word) {
        return word.hasLemmaIn(matches);
    }

    /** {@code Podporilo nás mesto a firma Lom. Bez sponzorov ...}: those who paid have been named, and are bodies. */
    private boolean areSponsorsNamed(List<Token> before, List<Token> tokens, Word word) {
        return sponsors.contains(word.roles().getFirst().pair().masculine())
                && Stream.of(before, tokens)
                        .flatMap(List::stream)
                        .anyMatch(token -> token.word != null
                                && token.word.isNounIn('1')
                                && (isLemmaOf(token, institutions) || isLemmaOf(token, companies)));
    }

    /** {@code vedúci oddelenia} on the line under {@code Ing. Igor Malý}. */
    private boolean isSignature(List<Sentence> sentences, int s, int i, Word word) {
        if (s == 0 || i > 2 || !word.anyRole(role -> role.number() == 's')) {
            return false;
        }
        Sentence above = sentences.get(s - 1);
        boolean lines = isLine(above) && isLine(sentences.get(s));
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
                && word.anyRole(role -> role.number() == 's'
                        && contractParties.contains(role.pair().masculine()))
                && before.stream().anyMatch(token -> isLemmaOf(token, companies));
    }

    /** A body in a case in which the noun can stand, too. */
    private boolean isBodyLike(Token token, Word noun) {
        return (isLemmaOf(token, institutions) || isLemmaOf(token, companies))
                && token.word instanceof Word body
                && noun.anyRole(role -> body.isNounIn(role.grammaticalCase()));
    }

    private static boolean isVerb(Word word) {
        return word.has('V') && !word.has('S') && !word.has('A');
    }

    private static boolean isLemmaOf(Token token, Set<String> lemmas) {
        return token.word != null
                && token.word.anyReading(reading -> reading.isNoun() && lemmas.contains(reading.lemma()));
    }
}
