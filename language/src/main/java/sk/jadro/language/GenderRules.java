package sk.jadro.language;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** G1 to G3: nouns in the generic masculine, with the pair or a neutral word in the same case and number. */
final class GenderRules {
    static final Message PLURAL = new Message(
            "Podstatné meno v mužskom rode pomenúva aj ženy. Pomenujte oba rody alebo použite neutrálne slovo.",
            "A masculine noun that stands for women, too. Name both or use a neutral word.");
    private static final Message SINGULAR = new Message(
            "Môže to byť aj žena. Pomenujte oba rody alebo použite neutrálne slovo.",
            "This may be a woman as well. Name both or use a neutral word.");
    private static final Message ADJECTIVAL = new Message(
            "Spodstatnené prídavné meno v mužskom rode pomenúva aj ženy. Pomenujte oba rody alebo napíšte „osoby“.",
            "An adjective used as a masculine noun stands for women, too. Name both or write “persons”.");

    /** So many words and signs a heading of a few nouns has. */
    private static final int HEADING = 9;

    private final Morphology morphology;
    private final Lexicon lexicon;
    private final CaseChooser cases;
    private final Bystanders bystanders;
    private final CertainMan certainMan;
    private final OneInText oneInText;
    private final Bodies bodies;
    private final PersonNames names;
    private final NamedWomen namedWomen;
    private final GivenPeople given;
    private final SaidBeforeColon saidBeforeColon;
    private final NeutralWords neutralWords;
    private final PairRows rows;
    private final Set<String> anybody;
    private final Set<String> saluting;
    private final Set<String> onlyAsSubject;

    GenderRules(Morphology morphology, Lexicon lexicon) {
        this.morphology = morphology;
        this.lexicon = lexicon;
        cases = new CaseChooser(lexicon);
        neutralWords = new NeutralWords(morphology, lexicon);
        rows = new PairRows(lexicon);
        anybody = lexicon.list("anybody");
        saluting = lexicon.list("saluting");
        onlyAsSubject = lexicon.list("only-as-subject");
        names = new PersonNames(lexicon);
        given = new GivenPeople(lexicon, names);
        saidBeforeColon = new SaidBeforeColon(morphology, names);
        namedWomen = new NamedWomen(morphology, lexicon, names);
        bystanders = new Bystanders(lexicon, names);
        bodies = new Bodies(lexicon);
        certainMan = new CertainMan(lexicon, names, bodies);
        oneInText = new OneInText(lexicon);
    }

    /** Who plays which part, to be told by reading a text before it is checked. */
    Parties parties(String text, boolean ofMan, Genre genre, LegalParts parts) {
        return new Parties(
                lexicon,
                names,
                given,
                new MatchReport(text, lexicon),
                ofMan,
                Addressee.isWoman(text),
                genre,
                parts,
                Genre.isForPublic(text),
                LifeOfMan.isToldIn(text),
                genre == Genre.OTHER && OwnVoice.speaksIn(text),
                genre == Genre.OTHER && !Genre.isForPublic(text) && OneInText.canBeKnownIn(text));
    }

    void check(Sentence sentence, Parties parties, Collector collector) {
        List<Token> tokens = sentence.tokens();
        saidBeforeColon.check(sentence, collector);
        List<PairPlace> places = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Word word = tokens.get(i).word;
            if (word == null || word.roles().isEmpty() || tokens.get(i).quoted) {
                continue;
            }
            if (collector.options().ignoredWords().contains(word.lower())) {
                continue;
            }
            boolean leftAlone = bystanders.leaveAlone(sentence, i);
            // "Architekt Hana Malá": not a list of names, where a woman is called so.
            boolean named = (!leftAlone || names.isWoman(tokens, i + 1))
                    && namedWomen.check(sentence, i, word, parties.isWomanAddressed(), collector);
            PairPlace place = leftAlone || named ? null : place(sentence, i, word, parties, collector.options());
            if (place != null && !isIgnored(tokens.get(i), collector.options())) {
                places.add(place);
            }
        }
        rows.report(tokens, places, collector);
    }

    /** Others of its row are not. */
    private static boolean isIgnored(Token noun, Options options) {
        Range range = new Range(noun.start, noun.end);
        return options.ignoredPlaces().stream().anyMatch(place -> place.overlaps(range));
    }

    private @Nullable PairPlace place(Sentence sentence, int i, Word word, Parties parties, Options options) {
        List<Token> tokens = sentence.tokens();
        List<Role> roles = cases.order(sentence, i, word);
        if (roles.isEmpty() || isOnlyAdjective(tokens, i, roles.getFirst()) || Homographs.isAnother(tokens, i, word)) {
            return null;
        }
        Role likeliest = roles.getFirst();
        boolean plural = likeliest.number() == 'p';
        Phrase phrase = Phrase.before(tokens, i, likeliest);
        boolean equal = likeliest.adjectival() && plural && isFeminineToo(likeliest);
        if (equal
                || isKnown(sentence, i, roles, parties, phrase)
                || feminines(likeliest).isEmpty()) {
            return null;
        }
        int first = phrase.changes(morphology, likeliest) && !phrase.isPredicate() ? phrase.first() : i;
        SaidOfPair said = SaidOfPair.behind(morphology, tokens, i, likeliest, phrase.first());
        boolean anybodyWho = isAnybodyWho(tokens, first, i, likeliest, said);
        String rule = likeliest.adjectival() ? "G3" : plural ? "G1" : "G2";
        Message message = likeliest.adjectival() ? ADJECTIVAL : plural ? PLURAL : SINGULAR;
        boolean sayable = !RelativePredicate.isOfWho(tokens, phrase.first(), likeliest)
                && (!phrase.countsFew(likeliest) || isListed(tokens, i))
                && !bystanders.areCountedBehind(tokens, i);
        return new PairPlace(
                said.isDutyAround(first) ? first - 1 : first,
                i,
                anybodyWho ? i + 2 : said.last(),
                roles,
                sayable && said.isNothing() && !phrase.countsMen(),
                severity(tokens, phrase, plural),
                rule,
                message,
                () -> ways(tokens, first, i, roles, options, said, sayable, anybodyWho, phrase.isOfEach()),
                role -> proposals(tokens, first, i, List.of(role), options));
    }

    /** Whether it is known who is meant, so that nobody is missing. */
    private boolean isKnown(Sentence sentence, int i, List<Role> roles, Parties parties, Phrase phrase) {
        List<Token> tokens = sentence.tokens();
        Role likeliest = roles.getFirst();
        boolean plural = likeliest.number() == 'p';
        return parties.isTermOfLaw(tokens, i, likeliest)
                || parties.isPlayed(tokens, i, roles) && !phrase.isEmphatic(tokens)
                || parties.areKnown(tokens.get(i), likeliest)
                || parties.isSaidOfKnown(tokens, i, likeliest)
                || !plural && parties.isMet(tokens, likeliest) && !phrase.isEmphatic(tokens)
                || !plural && isOneInText(sentence, parties, phrase, likeliest)
                || parties.isKnownToWriter(tokens, phrase.first(), i, likeliest)
                || !plural && Bodies.isFirmBeside(tokens, i)
                || !plural && bodies.isSaidOfBodyBefore(tokens, phrase.first(), likeliest)
                || (!plural || canBeSingular(roles) && (likeliest.adjectival() || likeliest.grammaticalCase() == '3'))
                        && parties.isLifeOfMan()
                        && !phrase.isEmphatic(tokens)
                || !plural && certainMan.isMeant(sentence, i, likeliest)
                || likeliest.adjectival() && canBeSingular(roles) && names.isNamed(sentence, i)
                || plural && certainMan.areMet(tokens, phrase.first())
                || plural && names.areNamed(sentence, i)
                || plural && phrase.countsMen() && names.areNamedBehindComma(sentence, i)
                || plural && certainMan.isCalledAfter(sentence, phrase.first(), i, roles)
                || bodies.areCalled(tokens, i, likeliest)
                || parties.isOfParty(tokens, phrase.first())
                || RelativePredicate.isOfThing(tokens, phrase.first(), roles);
    }

    /** Whether the text knows him, though it doesn't name him. */
    private boolean isOneInText(Sentence sentence, Parties parties, Phrase phrase, Role role) {
        return parties.canBeOneInText()
                && !phrase.isEmphatic(sentence.tokens())
                && oneInText.isMeant(sentence, phrase.first(), role);
    }

    private static Severity severity(List<Token> tokens, Phrase phrase, boolean plural) {
        if (phrase.countsMen()) {
            return Severity.INFO;
        }
        return plural || phrase.isEmphatic(tokens) ? Severity.WARNING : Severity.HINT;
    }

    /** How the place could be written, with what is said of the noun; none where a pair can't be said. */
    private List<String> ways(
            List<Token> tokens,
            int first,
            int i,
            List<Role> roles,
            Options options,
            SaidOfPair said,
            boolean sayable,
            boolean anybodyWho,
            boolean ofEach) {
        List<String> pairs = sayable ? proposals(tokens, first, i, roles, options) : List.of();
        if (said.isDutyAround(first)) {
            return sayable ? said.ofDuty(pairs, first - 1) : List.of();
        }
        List<String> ways = sayable ? said.after(pairs, ofEach) : List.of();
        return anybodyWho
                ? Stream.concat(Stream.of(tokens.get(first).text + ", kto"), ways.stream())
                        .toList()
                : ways;
    }

    /** What could name people by itself, but is said of another word here. */
    private boolean isOnlyAdjective(List<Token> tokens, int i, Role role) {
        String masculine = role.pair().masculine();
        return AdjectivalNouns.isNoPerson(tokens, i, role)
                || onlyAsSubject.contains(masculine) && !AdjectivalNouns.isSubject(tokens, i, role)
                || masculine.endsWith("ý") && bystanders.isPredicate(tokens, i);
    }

    /** {@code Každý občan, ktorý nájde psa}: everyone who does. */
    private boolean isAnybodyWho(List<Token> tokens, int first, int i, Role role, SaidOfPair said) {
        boolean which = i + 2 < tokens.size()
                && tokens.get(i + 1).is(",")
                && tokens.get(i + 2).is("ktorý");
        return (said.isWhich() || which && role.number() == 's')
                && first == i - 1
                && tokens.get(first).word instanceof Word each
                && each.hasLemma("každý")
                && anybody.contains(role.pair().masculine());
    }

    private static boolean canBeSingular(List<Role> roles) {
        for (Role role : roles) {
            if (role.number() == 's') {
                return true;
            }
        }
        return false;
    }

    /** {@code cestujúcich}: the feminine has the same form, in this case or in one that looks the same. */
    private static boolean isFeminineToo(Role role) {
        return role.grammaticalCase() != '1';
    }

    /** The feminine in the same number and case; empty if it is not known. */
    private List<String> feminines(Role role) {
        return morphology.feminine(role).map(List::of).orElse(List.of());
    }

    private List<String> proposals(List<Token> tokens, int first, int i, List<Role> roles, Options options) {
        String masculine = PairText.slice(tokens, first, i);
        Set<String> pairs = new LinkedHashSet<>();
        Set<String> persons = new LinkedHashSet<>();
        int ways = roles.getFirst().adjectival() ? 1 : Math.min(2, roles.size());
        for (Role role : roles.subList(0, ways)) {
            for (String noun : feminines(role)) {
                addPairs(tokens, first, i, role, noun, masculine, options, pairs);
            }
        }
        persons.addAll(neutralWords.of(tokens, first, i, roles.getFirst()));
        List<String> proposals = new ArrayList<>(options.style() == Style.NEUTRAL ? persons : pairs);
        Optional<String> people = neutralWords.ofAdjective(tokens, first, i, roles.getFirst());
        if (people.isPresent() && NeutralWords.isBeforeAnother(tokens, i)
                || roles.getFirst().adjectival() && NeutralWords.isAll(tokens, first, i)) {
            return List.of();
        }
        people.ifPresent(text -> {
            proposals.removeIf(text::equals);
            persons.removeIf(text::equals);
            proposals.addFirst(text);
        });
        int room = Math.max(1, 3 - Math.min(persons.size(), 1));
        if (options.style() != Style.NEUTRAL && proposals.size() > room) {
            proposals.subList(room, proposals.size()).clear();
        }
        proposals.addAll(options.style() == Style.NEUTRAL ? pairs : persons);
        return proposals;
    }

    private void addPairs(
            List<Token> tokens,
            int first,
            int i,
            Role role,
            String noun,
            String masculine,
            Options options,
            Set<String> into) {
        boolean shout = isShouted(tokens.get(i));
        String wholeNoun =
                role.prefix() + Morphology.capitalisedLike(noun, role.pair().feminine());
        Phrase phrase = Phrase.before(tokens, i, role);
        String bare = shout ? wholeNoun.toUpperCase(Locale.ROOT) : wholeNoun;
        boolean capital = Character.isUpperCase(masculine.codePointAt(0));
        boolean counted = first < i && (phrase.countsMen() || phrase.countsInAccusative(role));
        // Of those who are listed behind their number there are both: "štyria poslanci (Igor Malý, Eva Nová ...)".
        boolean listed = isListed(tokens, i);
        String chosen = counted && !listed ? " alebo " : connector(tokens, first, i, role, phrase, options.style());
        String connector = shout ? chosen.toUpperCase(Locale.ROOT) : chosen;
        if (first < i && phrase.changes(morphology, role) && !(counted && listed)) {
            Optional<String> modifiers = phrase.feminine(tokens, morphology, role);
            if (modifiers.isPresent()) {
                String whole = modifiers.get() + " " + bare;
                if (shout) {
                    whole = whole.toUpperCase(Locale.ROOT);
                }
                String between = connector.equals("/") ? " / " : connector;
                into.add(PairText.join(masculine, whole, between, capital, shout, options.feminineFirst()));
            }
        }
        if (counted && !listed) {
            return;
        }
        if (first < i && options.feminineFirst()) {
            // The modifiers agree with the noun that stands first.
            String before = phrase.changes(morphology, role)
                    ? phrase.feminine(tokens, morphology, role).orElse(PairText.slice(tokens, first, i - 1))
                    : PairText.slice(tokens, first, i - 1);
            String head = shout ? before.toUpperCase(Locale.ROOT) : capital ? Morphology.capitalised(before) : before;
            into.add(head + " " + bare + connector + tokens.get(i).text);
        } else {
            into.add(PairText.join(masculine, bare, connector, capital && first == i, shout, options.feminineFirst()));
        }
    }

    /** What joins the two; of those whom a number counts, "and" would double the people. */
    private String connector(List<Token> tokens, int first, int i, Role role, Phrase phrase, Style style) {
        if (style == Style.PAIRS && isSalutation(tokens, first, i, role)) {
            return ", ";
        }
        if (style == Style.PAIRS && phrase.isOfEach() && role.grammaticalCase() != '1') {
            // "O výsledku budeme každého uchádzača informovať": no choice.
            return " a ";
        }
        // "vyhľadajte lekára alebo volajte": another word for the choice than the one that goes on.
        boolean goesOn = i + 2 < tokens.size()
                && tokens.get(i + 1).isLower("alebo")
                && tokens.get(i + 2).word instanceof Word next
                && next.has('V')
                && !next.has('S');
        // "nie si opatrovateľ ani sestra": what is denied goes on as it has begun.
        boolean denied = i + 1 < tokens.size() && tokens.get(i + 1).isLower("ani");
        String or = denied ? " ani " : goesOn ? " či " : " alebo ";
        return style == Style.SLASH ? "/" : role.number() == 'p' ? and(tokens, i, role) : or;
    }

    /** {@code susedia aj susedky a pokoj}: another word for the pair than the one that joins it to something else. */
    private static String and(List<Token> tokens, int i, Role role) {
        boolean heading = role.grammaticalCase() == '1'
                && tokens.size() <= HEADING
                && tokens.stream()
                        .noneMatch(token -> token.word instanceof Word word && word.has('V') && !word.has('S'));
        boolean joined = i + 2 < tokens.size()
                && tokens.get(i + 1).isLower("a")
                && tokens.get(i + 2).word instanceof Word next
                && next.roles().isEmpty();
        return heading && joined ? " aj " : " a ";
    }

    private static boolean isListed(List<Token> tokens, int i) {
        return i + 1 < tokens.size() && tokens.get(i + 1).is("(");
    }

    /** {@code Vážený vodič,}: both are called, nobody says "or". */
    private boolean isSalutation(List<Token> tokens, int first, int i, Role role) {
        return first == 0
                && i > 0
                && role.number() == 's'
                && role.grammaticalCase() == '1'
                && tokens.getFirst().word instanceof Word dear
                && dear.hasLemmaIn(saluting)
                && i + 1 < tokens.size()
                && (tokens.get(i + 1).is(",") || tokens.get(i + 1).is("!"));
    }

    private static boolean isShouted(Token token) {
        return token.word != null && token.word.isShouted();
    }
}
