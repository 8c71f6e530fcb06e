package sk.jadro.language;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The parts in a text that are played by a body or by a named person, so that the noun is nobody else from there on:
 * {@code spoločnosť Lom, a. s. (ďalej len „predávajúci“)}, {@code Prevádzkovateľom plavárne je mestský podnik}.
 */
final class Parties {
    /** How far before "ďalej len" the one may stand who gets the name. */
    private static final int DEFINITION = 60;

    private static final int NEAR = 7;

    private static final Set<String> JOINING = Set.of("a", "alebo", "či");

    /** What those who sign a contract do, or sign. */
    private static final Set<String> AGREEING =
            Set.of("zmluva", "dohoda", "dohodnúť", "zaväzovať", "zaviazať", "vyhlasovať", "prehlasovať", "podpísať");

    /** Within how many words behind them. */
    private static final int SIGNING = 4;

    private final Set<String> institutions;
    private final PersonNames names;
    private final boolean ofMan;
    private final boolean toWoman;
    private final boolean lifeOfMan;
    private final boolean ownVoice;
    private final boolean oneInText;
    private final boolean ofContract;
    private final boolean inLaw;
    private final Set<String> terms;
    private final LegalParts parts;
    private final Set<String> peopleInLaw;
    private final Set<String> anybody;
    private final Set<String> theirs;
    private final Set<String> applicants;
    private final GivenPeople given;
    private final BodyRoles bodyRoles;
    private final OfficeHolders holders;
    private final ToldOfOne told;
    private final MatchReport match;
    private final Surnames surnames = new Surnames();
    private final Set<String> played = new HashSet<>();
    /** The nouns that stand for given people just where they are. */
    private final Set<Token> known = new HashSet<>();
    /** Of whom a text has told as of one who was there: {@code Vedúci odboru podal vyjadrenie. Vedúci ich odstráni do júla}. */
    private final Set<String> met = new HashSet<>();
    /** Of whom a text has given a small number: they are given people where they are spoken of as present. */
    private final Set<String> counted = new HashSet<>();

    /** For a text, whether a man has signed it, whether one woman is written to, and of which kind it is: terms of law speak of anybody. */
    Parties(
            Lexicon lexicon,
            PersonNames names,
            GivenPeople given,
            MatchReport match,
            boolean ofMan,
            boolean toWoman,
            Genre genre,
            LegalParts parts,
            boolean forPublic,
            boolean lifeOfMan,
            boolean ownVoice,
            boolean oneInText) {
        this.ownVoice = ownVoice;
        this.oneInText = oneInText;
        this.lifeOfMan = lifeOfMan;
        this.parts = parts;
        this.ofMan = ofMan;
        this.toWoman = toWoman;
        ofContract = genre == Genre.CONTRACT && !forPublic;
        terms = switch (genre) {
            case BY_LAW -> lexicon.list("law-terms");
            case CONTRACT -> lexicon.list("contract-parties");
            case OTHER -> Set.of();
        };
        inLaw = genre != Genre.OTHER && !forPublic;
        peopleInLaw = lexicon.list(ofContract ? "people-in-contracts" : "people-in-law");
        anybody = lexicon.list("anybody");
        institutions = lexicon.list("institutions");
        applicants = lexicon.list("applicants");
        this.given = given;
        this.match = match;
        bodyRoles = new BodyRoles(lexicon);
        holders = new OfficeHolders(lexicon, names);
        told = new ToldOfOne(lexicon);
        theirs = lexicon.list("theirs");
        this.names = names;
    }

    /** Whether "you" is one woman: {@code Vážená pani Malá}. */
    boolean isWomanAddressed() {
        return toWoman;
    }

    /** Whether the text tells the life of one man, so that what one is or does, he is and did. */
    boolean isLifeOfMan() {
        return lifeOfMan;
    }

    /** Whether a singular can be one whom the text knows. */
    boolean canBeOneInText() {
        return oneInText;
    }

    /** Whether one person speaks for themselves, and of somebody they know. */
    boolean isKnownToWriter(List<Token> tokens, int first, int noun, Role role) {
        return ownVoice && OwnVoice.areKnown(tokens, first, noun, role);
    }

    /** Reads a part of the text, before it is checked. */
    void read(Document part) {
        known.clear();
        List<Sentence> sentences = part.sentences();
        bodyRoles.read(sentences);
        surnames.read(sentences);
        for (int s = 0; s < sentences.size(); s++) {
            List<Token> tokens = sentences.get(s).tokens();
            for (int i = 0; i < tokens.size(); i++) {
                Word word = tokens.get(i).word;
                if (word == null || word.roles().isEmpty()) {
                    continue;
                }
                holders.read(sentences.get(s), i, word);
                if (isToldOf(tokens, i, word)) {
                    met.add(word.roles().getFirst().pair().masculine());
                }
                if (isDefined(sentences, s, i)
                        || isSaidOfBody(tokens, i, word)
                        || areBodies(tokens, i, word)
                        || isLabel(sentences, s, i)) {
                    word.roles().forEach(role -> played.add(role.pair().masculine()));
                }
                if (given.areCounted(tokens, i)) {
                    word.roles().forEach(role -> counted.add(role.pair().masculine()));
                }
                if (isCountedBefore(tokens, i, word)
                        || given.areMeant(sentences, s, i, word)
                        || match.isOfMen(tokens, i, word)
                        || surnames.isMeant(word)
                        || bodyRoles.mayBeBody(s, i, word)) {
                    known.add(tokens.get(i));
                }
            }
        }
    }

    private boolean isToldOf(List<Token> tokens, int i, Word word) {
        return word.allRoles(role -> role.number() == 's')
                && told.isMeant(tokens, i, i, word.roles().getFirst())
                && !Phrase.before(tokens, i, word.roles().getFirst()).isEmphatic(tokens);
    }

    /** Whether the text has told of one, so that he is meant. */
    boolean isMet(List<Token> tokens, Role role) {
        return met.contains(role.pair().masculine()) && !told.saysAnybody(tokens);
    }

    /** {@code 2 hostia ... Prítomní hostia}. */
    private boolean isCountedBefore(List<Token> tokens, int i, Word word) {
        return i > 0
                && counted.contains(word.roles().getFirst().pair().masculine())
                && tokens.get(i - 1).word instanceof Word here
                && here.hasLemma("prítomný");
    }

    /** Whether the noun that stands just here is said of given people or of bodies. */
    boolean areKnown(Token noun, Role role) {
        return known.contains(noun)
                || applicants.contains(role.pair().masculine())
                        && applicants.stream().anyMatch(played::contains);
    }

    /** {@code Účastníci zmluvy, Účastníci sa dohodli}: the two who sign, most often bodies. */
    private boolean areSigning(List<Token> tokens, int i, Role role) {
        if (!ofContract || !role.pair().masculine().equals("účastník")) {
            return false;
        }
        return tokens.subList(i + 1, Math.min(tokens.size(), i + SIGNING)).stream()
                .anyMatch(token -> token.word instanceof Word word && word.hasLemmaIn(AGREEING));
    }

    /** Whether a by-law or a contract says so, in one of its parts, of anybody who has rights and duties there. */
    boolean isTermOfLaw(List<Token> tokens, int i, Role role) {
        String lemma = role.pair().masculine();
        return areSigning(tokens, i, role)
                || inLaw
                        && parts.contains(tokens.get(i).start)
                        && !areEntrusted(tokens, i, role)
                        && !(!areEntitled(tokens, i)
                                && peopleInLaw.contains(lemma)
                                && (role.number() == 'p' || anybody.contains(lemma)));
    }

    /** {@code sú oprávnení príslušníci polície}: whom a law gives a right is a term of it. */
    private static boolean areEntitled(List<Token> tokens, int i) {
        return i > 0 && tokens.get(i - 1).word instanceof Word word && word.hasLemma("oprávnený");
    }

    /** {@code poverení zamestnanci}: people whom an office will choose, and no term of any law. */
    private static boolean areEntrusted(List<Token> tokens, int i, Role role) {
        return role.number() == 'p'
                && i > 0
                && tokens.get(i - 1).word instanceof Word word
                && word.hasLemma("poverený");
    }

    /** Whether a noun that can be a singular is one that the text has said to be a body or a named person. */
    boolean isPlayed(List<Token> tokens, int i, List<Role> roles) {
        Role likeliest = roles.getFirst();
        if (areEntrusted(tokens, i, likeliest)) {
            return false;
        }
        if (terms.contains(likeliest.pair().masculine()) || holders.isMeant(tokens, roles)) {
            return true;
        }
        return played.contains(likeliest.pair().masculine())
                && (likeliest.number() == 's'
                        || likeliest.adjectival() && roles.stream().anyMatch(role -> role.number() == 's'));
    }

    /** {@code zodpovedá za to, že jeho pracovníci ...}: of a party to a contract, whose words are signed. */
    boolean isOfParty(List<Token> tokens, int first) {
        int k = first;
        while (k > 1
                && (JOINING.contains(tokens.get(k - 1).text)
                        || tokens.get(k - 1).is(",") && isPerson(tokens.get(k - 2)))) {
            // "jeho zamestnanci alebo návštevníci", "svojimi členmi, dobrovoľníkmi a návštevníkmi"
            k -= 2;
        }
        return ofContract
                && (theirs.contains(tokens.get(first).text)
                        || k > 0 && theirs.contains(tokens.get(k - 1).text)
                        || isCountOf(tokens, first));
    }

    private static boolean isPerson(Token token) {
        return token.word != null && !token.word.roles().isEmpty();
    }

    /** {@code Počet návštevníkov nesmie byť vyšší}: a measure that the parties agree on. */
    private static boolean isCountOf(List<Token> tokens, int first) {
        return first > 0 && tokens.get(first - 1).word instanceof Word count && count.hasLemma("počet");
    }

    /** {@code Predávajúci je vlastníkom pozemku}: said of one that is known; or of the man who writes. */
    boolean isSaidOfKnown(List<Token> tokens, int i, Role role) {
        if (role.number() != 's' || role.grammaticalCase() != '7' && role.grammaticalCase() != '1') {
            return false;
        }
        boolean being = false;
        boolean known = false;
        if (!ofMan && played.isEmpty()) {
            return false;
        }
        for (int k = Math.max(0, i - NEAR); k < Math.min(tokens.size(), i + NEAR); k++) {
            Word word = tokens.get(k).word;
            if (k == i || word == null) {
                continue;
            }
            being |= Government.isToBe(word) || word.lower().equals("ako");
            known |= ofMan && (word.lower().equals("som") || word.anyReading(Parties::isOfFirstPerson));
            for (Role other : word.roles()) {
                known |= other.grammaticalCase() == '1'
                        && played.contains(other.pair().masculine());
            }
        }
        return being && known;
    }

    /** {@code Píšem vám ako obyvateľ}. */
    private static boolean isOfFirstPerson(Reading verb) {
        return verb.tag().startsWith("VK") && verb.tag().startsWith("sa", 3);
    }

    /** {@code mesto Zvolen (ďalej len „nájomca“)}, also where the address stood on lines of its own. */
    private boolean isDefined(List<Sentence> sentences, int s, int i) {
        List<Token> tokens = sentences.get(s).tokens();
        int named = i;
        while (named >= 0 && i - named < 5 && !tokens.get(named).isLower("ďalej")) {
            named--;
        }
        if (named < 0 || i - named >= 5) {
            return false;
        }
        boolean known = false;
        int left = DEFINITION;
        for (int back = s; back >= Math.max(0, s - 8) && left > 0; back--) {
            Sentence sentence = sentences.get(back);
            int from = back == s ? named - 1 : sentence.tokens().size() - 1;
            for (int k = from; k >= 0 && left > 0; k--, left--) {
                Token token = sentence.tokens().get(k);
                if (token.isLower("ďalej") || isAnybody(token)) {
                    return false;
                }
                known |= isInstitution(token)
                        || names.isPersonName(sentence, k)
                        || Bodies.isCompany(sentence.tokens(), k);
            }
            if (known || !sentence.startsLine()) {
                return known;
            }
        }
        return known;
    }

    /** {@code Občan, ktorý ...}, {@code fyzická osoba}: not one that is known. */
    private static boolean isAnybody(Token token) {
        return token.isLower("osoba")
                || token.isLower("každý")
                || token.word instanceof Word word && word.anyRole(role -> role.grammaticalCase() == '1');
    }

    /** {@code Predávajúci: Mesto Zvolen}, the name behind the colon or on the next line. */
    private boolean isLabel(List<Sentence> sentences, int s, int i) {
        Sentence sentence = sentences.get(s);
        List<Token> tokens = sentence.tokens();
        if (i != sentence.firstWord()
                || i + 1 >= tokens.size()
                || !tokens.get(i + 1).is(":")) {
            return false;
        }
        Sentence where = i + 2 < tokens.size() ? sentence : s + 1 < sentences.size() ? sentences.get(s + 1) : sentence;
        int from = where == sentence ? i + 2 : 0;
        for (int k = from; k < Math.min(where.tokens().size(), from + 5); k++) {
            Token token = where.tokens().get(k);
            if (isBody(token) || names.isPersonName(where, k) || Bodies.isCompany(where.tokens(), k)) {
                return true;
            }
        }
        return false;
    }

    /** {@code Prevádzkovateľom kúpaliska je mesto}. */
    private boolean isSaidOfBody(List<Token> tokens, int i, Word word) {
        if (!word.anyRole(role -> role.number() == 's' && role.grammaticalCase() == '7')) {
            return false;
        }
        boolean is = false;
        for (int k = i + 1; k < Math.min(tokens.size(), i + 9); k++) {
            Word other = tokens.get(k).word;
            if (other == null) {
                return false;
            }
            is |= other.has('V') && other.hasLemma("byť");
            if (is && (isBody(tokens.get(k)) || isLegalPerson(tokens, k))) {
                return true;
            }
        }
        return false;
    }

    /** {@code Žiadateľmi sú združenia a školy}, but not where people may be among them. */
    private boolean areBodies(List<Token> tokens, int i, Word word) {
        if (!word.anyRole(role -> role.number() == 'p'
                && role.grammaticalCase() == '7'
                && applicants.contains(role.pair().masculine()))) {
            return false;
        }
        List<Token> behind = tokens.subList(i + 1, tokens.size());
        return behind.stream().anyMatch(this::isBody) && behind.stream().noneMatch(Parties::isAnybody);
    }

    /** {@code právnická osoba}: what a law so calls, though a man or a woman may be one, too. */
    private static boolean isLegalPerson(List<Token> tokens, int k) {
        return k > 0 && tokens.get(k).isLower("osoba") && tokens.get(k - 1).isLower("právnická");
    }

    private boolean isBody(Token token) {
        return isInstitution(token) && token.word instanceof Word word && word.isNounIn('1');
    }

    private boolean isInstitution(Token token) {
        if (token.word == null) {
            return false;
        }
        for (Reading reading : token.word.readings()) {
            if (reading.isNoun() && institutions.contains(reading.lemma())) {
                return true;
            }
        }
        return false;
    }
}
