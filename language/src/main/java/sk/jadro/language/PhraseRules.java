package sk.jadro.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Words and phrases of {@code phrases.tsv}: officialese with its simpler word (P1), and words that are not standard
 * Slovak (S7).
 */
final class PhraseRules {
    private static final Message SIMPLER =
            new Message("Úradný výraz: dá sa povedať jednoduchšie.", "Officialese: this can be said more simply.");
    private static final Message NOT_STANDARD =
            new Message("Toto slovo nie je spisovné.", "This is not standard Slovak.");

    /** {@code zaplatenia, nezaplatení}: no dictionary has all that verbs make. */
    private static final Pattern DEED = Pattern.compile(".{2,}(?:[eaä]n|[uaä]t)(?:ie|ia|iu|í|ím)");

    /** So many letters make two words the same but for their endings. */
    private static final int STEM = 7;

    /** Within how many words the same one may not stand again. */
    private static final int AGAIN = 5;

    private static final Set<String> MANY_ARE = Set.of("sú", "boli", "budú");

    /** Within how many words of it what is said of many may stand. */
    private static final int PREDICATE = 8;

    /** So many words and signs a heading has at most. */
    private static final int LONGEST_TITLE = 28;

    /** Verbs that only say that something is done. */
    private static final Set<String> EMPTY = Set.of("*realizovať", "*zrealizovať");

    /** Words that belong to the conjunction behind them, so that no comma divides them: {@code a ak, len ak}. */
    private static final Set<String> WITHOUT_COMMA = Set.of(
            "a", "i", "aj", "ale", "alebo", "či", "ani", "nie", "len", "iba", "najmä", "hlavne", "že", "to", "až");

    private final Rewording rewording;
    private final Map<String, Continuations> byForm = new HashMap<>();
    private final Map<String, Continuations> byLemma = new HashMap<>();

    private record Match(Wording wording, List<Integer> places) {}

    PhraseRules(Morphology morphology) {
        rewording = new Rewording(morphology);
        for (Wording wording : Wording.all()) {
            (wording.startsWithAnyForm() ? byLemma : byForm)
                    .computeIfAbsent(wording.key(), unused -> new Continuations())
                    .add(wording);
        }
    }

    /**
     * Looks for them in a sentence.
     *
     * @param genre of the text: what has to be said so in one of its kind is left alone
     * @param addressing whether the text speaks to its reader
     * @return how many places of officialese it holds, spoken of or not
     */
    int check(Sentence sentence, Genre genre, boolean addressing, Collector collector) {
        List<Token> tokens = sentence.tokens();
        boolean title = isTitle(sentence);
        List<Match> light = new ArrayList<>();
        int burdens = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.word == null || token.quoted || i > 0 && tokens.get(i - 1).isLower("nie")) {
                continue;
            }
            Match match = longest(tokens, i, token.word, collector.options());
            if (match != null) {
                Category category = match.wording().category();
                boolean officialese = category == Category.PLAIN;
                if (category == null
                        || match.wording().rightIn().contains(genre)
                        || isPastOfAnother(match.wording(), token.word)
                        || NeededWordings.isOne(
                                match.wording(), tokens, match.places().getFirst())
                        || officialese && title
                        || i == sentence.firstWord()
                                && token.word.isCapitalised()
                                && match.wording().isOfDay()) {
                    i = Rewording.last(match.places());
                    continue;
                }
                burdens += officialese ? 1 : 0;
                if (match.wording().weight() == Wording.Weight.LIGHT) {
                    light.add(match);
                    i = Rewording.last(match.places());
                } else {
                    i = report(sentence, match, category, addressing, collector);
                }
            }
        }
        if (burdens > 1) {
            light.forEach(match -> report(sentence, match, Category.PLAIN, addressing, collector));
        }
        return burdens;
    }

    /** {@code Zašli sme na úrad}: they went there, and tell nobody to send anything. */
    private static boolean isPastOfAnother(Wording wording, Word word) {
        return wording.startsWithAnyForm()
                && word.anyReading(reading ->
                        reading.tag().startsWith("VL") && !reading.lemma().equals(wording.key()))
                && word.allReadings(reading ->
                        reading.tag().startsWith("VM") || !reading.lemma().equals(wording.key()));
    }

    /** A line without a verb that no stop ends is a heading, or the name of a call: {@code 3. Personálne zabezpečenie}. */
    private static boolean isTitle(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        Token last = tokens.getLast();
        return sentence.startsLine()
                && !sentence.closed()
                && tokens.size() <= LONGEST_TITLE
                && !last.is(",")
                && !last.is(";")
                && sentence.firstWord() >= 0
                && Character.isUpperCase(tokens.get(sentence.firstWord()).text.codePointAt(0))
                && tokens.stream().noneMatch(token -> token.isBullet() || token.is(":") || isVerb(token));
    }

    /** The wording with the most words; of these the first of the table, given forms before given lemmas. */
    private @Nullable Match longest(List<Token> tokens, int i, Word word, Options options) {
        Match longest = longer(null, byForm.get(word.lower()), tokens, i, options);
        for (String lemma : Wording.lemmas(word)) {
            longest = longer(longest, byLemma.get(lemma), tokens, i, options);
        }
        return longest;
    }

    private static @Nullable Match longer(
            @Nullable Match than, @Nullable Continuations wordings, List<Token> tokens, int i, Options options) {
        Match longest = than;
        if (wordings != null) {
            for (List<Wording> candidates : wordings.at(tokens, i)) {
                longest = longer(longest, candidates, tokens, i, options);
            }
        }
        return longest;
    }

    private static @Nullable Match longer(
            @Nullable Match than, List<Wording> wordings, List<Token> tokens, int i, Options options) {
        for (Wording wording : wordings) {
            if (than != null && wording.length() <= than.wording().length()) {
                return than;
            }
            boolean asked = wording.category() == null || options.categories().contains(wording.category());
            List<Integer> places = asked ? wording.match(tokens, i) : List.of();
            if (!places.isEmpty()) {
                return new Match(wording, places);
            }
        }
        return than;
    }

    /** Returns the last token of the place. */
    private int report(Sentence sentence, Match match, Category category, boolean addressing, Collector collector) {
        List<Token> tokens = sentence.tokens();
        Rewording.Proposal proposal = rewording.propose(match.wording(), match.places(), tokens);
        Token first = tokens.get(proposal.first());
        boolean officialese = category == Category.PLAIN;
        boolean inner = match.wording().opensClause()
                && proposal.first() > 0
                && tokens.get(proposal.first() - 1).isWord()
                && !WITHOUT_COMMA.contains(tokens.get(proposal.first() - 1).text);
        int next = proposal.last() + 1;
        boolean goesOn = match.wording().isForClause()
                && next < tokens.size()
                && tokens.get(next).isWord();
        int ahead = goesOn && !inner ? wordBehindClitics(tokens, next) : next;
        boolean unclear = ahead < next;
        String behind = !goesOn || unclear ? "" : ahead == next ? "," : ", " + written(tokens, ahead, next);
        String reflexive = reflexiveBehind(match.wording(), tokens, next);
        int last = !reflexive.isEmpty() ? next : Math.max(proposal.last(), ahead == next ? proposal.last() : ahead);
        collector.add(
                // The comma before a clause stands at the word before it.
                inner ? tokens.get(proposal.first() - 1).end : first.start,
                tokens.get(last).end,
                category,
                officialese ? "P1" : "S7",
                officialese ? Severity.HINT : Severity.WARNING,
                officialese ? SIMPLER : NOT_STANDARD,
                String.join(" ", match.wording().words()),
                () -> unclear
                        ? List.of()
                        : proposal.texts().get().stream()
                                .map(text -> addressing ? text : Bans.ofAnybody(text, tokens, proposal))
                                .filter(text -> isSayable(sentence, match, proposal, text))
                                .map(text -> reflexive.isEmpty()
                                        ? text
                                        : Clitics.placed(text, reflexive, tokens, proposal.first()))
                                .map(text -> ofMany(tokens, proposal.first(), text))
                                .map(text -> (inner ? ", " : "") + writtenLike(first.text, text) + behind)
                                .toList());
        return last;
    }

    /** {@code budú vlastníci upovedomený}: what takes its place agrees, though the word itself does not. */
    private static String ofMany(List<Token> tokens, int first, String text) {
        boolean participle = text.endsWith("ný")
                && text.indexOf(' ') < 0
                && tokens.get(first).word instanceof Word word
                && word.lower().endsWith("ný");
        for (int k = first - 1;
                participle
                        && k >= Math.max(0, first - PREDICATE)
                        && tokens.get(k).isWord();
                k--) {
            if (MANY_ARE.contains(tokens.get(k).text.toLowerCase(Locale.ROOT))) {
                return text.substring(0, text.length() - 1) + "í";
            }
        }
        return text;
    }

    /** Whether a text can take its place in this sentence. */
    private static boolean isSayable(Sentence sentence, Match match, Rewording.Proposal proposal, String text) {
        List<Token> tokens = sentence.tokens();
        return !text.isEmpty()
                && !isSaidBefore(tokens, match.places().getFirst(), text)
                && !isSaidBehind(tokens, proposal, text)
                && !isNoSimplerForDeed(tokens, match.wording(), proposal.last() + 1)
                && !isInTimeOfDeed(tokens, proposal.first(), text)
                && !isBehindNeedlessComma(tokens, proposal.first(), text)
                && !isDayBehindComma(tokens, proposal.first(), text)
                && !isReflexiveOfDoer(tokens, match, proposal.last() + 1, text)
                && !isAmountAtBeginning(sentence, proposal, match.wording(), text);
    }

    /** {@code preto je nutné sa prihlásiť}: the clitic goes before the one word that is left; empty if there is none. */
    private static String reflexiveBehind(Wording wording, List<Token> tokens, int next) {
        boolean moves = wording.words().getFirst().equals("je")
                && next < tokens.size()
                && Clitics.isReflexive(tokens.get(next).text);
        return moves ? tokens.get(next).text : "";
    }

    /** {@code Peniaze vo výške 200 eur dostala}: no sentence begins with an amount in figures, but with a date. */
    private static boolean isAmountAtBeginning(
            Sentence sentence, Rewording.Proposal proposal, Wording wording, String text) {
        return proposal.first() == sentence.firstWord()
                && wording.words().size() > 2
                && Character.isDigit(text.codePointAt(0));
    }

    /** {@code ihneď, resp. po dohode}: "or" that only joins has no comma before it, so that one would have to go. */
    private static boolean isBehindNeedlessComma(List<Token> tokens, int first, String text) {
        return text.equals("alebo") && first > 0 && tokens.get(first - 1).is(",");
    }

    /** {@code zo schôdze, konanej dňa 11. marca}: behind a comma a participle may stand, but no "from". */
    private static boolean isDayBehindComma(List<Token> tokens, int first, String text) {
        return text.startsWith("z ") && first > 0 && tokens.get(first - 1).is(",");
    }

    /** {@code nezaplatenie zálohy v stanovenom termíne}: no adverb goes with a noun. */
    private static boolean isInTimeOfDeed(List<Token> tokens, int first, String text) {
        return text.equals("včas")
                && tokens.subList(Math.max(0, first - 3), first).stream()
                        .anyMatch(token -> token.word instanceof Word noun
                                && !noun.has('A')
                                && DEED.matcher(noun.lower()).matches());
    }

    /** {@code bola realizovaná miestnou firmou}: who does it can't stand behind <i>sa uskutočnila</i>. */
    private static boolean isReflexiveOfDoer(List<Token> tokens, Match match, int next, String text) {
        boolean becomesReflexive = !match.wording().words().contains("sa")
                && match.wording().replacements().stream().anyMatch(other -> other.endsWith(" sa"))
                && List.of(text.split(" ")).contains("sa");
        if (!becomesReflexive) {
            return false;
        }
        int k = next;
        while (k < tokens.size() && tokens.get(k).word instanceof Word word && word.has('A') && !word.has('S')) {
            k++;
        }
        return k < tokens.size()
                && tokens.get(k).word instanceof Word doer
                && !doer.has('E')
                && doer.anyReading(reading -> reading.isNoun() && reading.grammaticalCase() == '7');
    }

    /** {@code uskutočnili sme realizáciu}: <i>uskutočnenie</i> would say the same word again. */
    private static boolean isSaidBefore(List<Token> tokens, int first, String text) {
        // "vstup za účelom kontroly" becomes "na kontrolu", but not behind "na vstup".
        boolean twiceOn = text.startsWith("na ")
                && tokens.subList(Math.max(0, first - 2), first).stream().anyMatch(token -> token.isLower("na"));
        // "uvažuje o premiestnení za účelom prepojenia": what it is for belongs to the deed, not to the thought of it.
        boolean ofDeed = text.startsWith("na ")
                && first > 0
                && (tokens.get(first - 1).text.endsWith("ní")
                        || tokens.get(first - 1).text.endsWith("tí"))
                && Government.governing(tokens, first - 1).indexOf('6') >= 0;
        return twiceOn
                || ofDeed
                || text.length() > STEM
                        && tokens.subList(Math.max(0, first - 3), first).stream()
                                .anyMatch(token ->
                                        token.word != null && token.word.lower().startsWith(text.substring(0, STEM)));
    }

    /** {@code V rámci svojej činnosti sa venovala práci}: <i>pri práci</i> would say the same word again. */
    private static boolean isSaidBehind(List<Token> tokens, Rewording.Proposal proposal, String text) {
        String last = text.substring(text.lastIndexOf(' ') + 1);
        int next = proposal.last() + 1;
        return last.length() > 3
                && tokens.subList(next, Math.min(tokens.size(), next + AGAIN)).stream()
                        .anyMatch(token -> token.isLower(last))
                && tokens.subList(proposal.first(), next).stream().noneMatch(token -> token.isLower(last));
    }

    /** {@code realizujeme doučovanie}: another verb that says as little makes it no simpler; that of the deed would. */
    private static boolean isNoSimplerForDeed(List<Token> tokens, Wording wording, int next) {
        return EMPTY.contains(wording.words().getFirst())
                && wording.words().size() == 1
                && next < tokens.size()
                && tokens.get(next).word instanceof Word deed
                && !deed.has('V')
                && DEED.matcher(deed.lower()).matches();
    }

    /**
     * {@code V prípade otázok nás kontaktujte}: what stood second begins a clause now, so that a word has to go first: the
     * verb, or the one word before it, as in {@code vám termín oznámime}. Its place; the one given where there is no
     * clitic, and -1 where no verb is near.
     */
    private static int wordBehindClitics(List<Token> tokens, int from) {
        int k = from;
        while (k < tokens.size() && Clitics.isClitic(tokens.get(k).text)) {
            k++;
        }
        return k == from || isVerb(tokens, k) || canBegin(tokens, k) && isVerb(tokens, k + 1) ? k : -1;
    }

    private static boolean isVerb(List<Token> tokens, int k) {
        return k < tokens.size() && isVerb(tokens.get(k));
    }

    private static boolean isVerb(Token token) {
        return token.word != null && token.word.has('V') && !token.word.has('S');
    }

    private static boolean canBegin(List<Token> tokens, int k) {
        return k < tokens.size() && tokens.get(k).word instanceof Word word && !word.has('O');
    }

    /** A word and then the clitics that stood before it. */
    private static String written(List<Token> tokens, int word, int clitics) {
        return tokens.get(word).text
                + tokens.subList(clitics, word).stream()
                        .map(token -> " " + token.text)
                        .collect(Collectors.joining());
    }

    private static String writtenLike(String first, String text) {
        boolean shout = first.length() > 1 && first.equals(first.toUpperCase(Locale.ROOT));
        return shout
                ? text.toUpperCase(Locale.ROOT)
                : Character.isUpperCase(first.codePointAt(0)) ? Morphology.capitalised(text) : text;
    }
}
