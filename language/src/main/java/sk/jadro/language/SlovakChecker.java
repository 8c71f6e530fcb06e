package sk.jadro.language;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The Slovak checker: puts the rules together. */
final class SlovakChecker implements LanguageChecker {
    private final Lexicon lexicon;
    private final Morphology morphology;
    private final GenderRules gender;
    private final WomenSought womenSought;
    private final SlashRules slashes;
    private final AddressRules address;
    private final Signature signature;
    private final SpellingRules spelling;
    private final DividedWords divided;
    private final GrammarRules grammar;
    private final CommaRules commas;
    private final FalseCommaRules falseCommas;
    private final AgreementRules agreement;
    private final NumberAgreement number;
    private final CountedAgreement counted;
    private final CountedNouns countedNouns;
    private final SingularAgreement singular;
    private final JoinedAgreement joined;
    private final PredicateAgreement predicates;
    private final PoliteAgreement polite;
    private final PhraseCase cases;
    private final NounPhraseSlips slips;
    private final ManyBehindVerb manyBehind;
    private final SoundAlikes soundAlikes;
    private final SharedSubject shared;
    private final ManyForOne manyForOne;
    private final CallingTo callingTo;
    private final StreetCase streets;
    private final PhraseRules phrases;
    private final TypographyRules typography;
    private final PlainRules plain;
    private final Lemmatiser lemmatiser;
    private final Expansion expansion;
    private final Version version =
            new Version(Stream.concat(SpellingDictionary.FILES.stream(), Morphology.FILES.stream())
                    .toList());

    SlovakChecker() {
        SpellingDictionary dictionary = SpellingDictionary.loading();
        lexicon = new Lexicon();
        morphology = new Morphology(lexicon);
        gender = new GenderRules(morphology, lexicon);
        womenSought = new WomenSought(morphology, lexicon);
        slashes = new SlashRules(morphology);
        address = new AddressRules(morphology);
        signature = new Signature(new PersonNames(lexicon));
        Corrections corrections = new Corrections(morphology, lexicon, dictionary);
        spelling = new SpellingRules(morphology, lexicon, dictionary, corrections);
        divided = new DividedWords(morphology, dictionary, corrections);
        grammar = new GrammarRules(lexicon);
        commas = new CommaRules(lexicon);
        falseCommas = new FalseCommaRules();
        agreement = new AgreementRules(morphology);
        number = new NumberAgreement(morphology, lexicon);
        counted = new CountedAgreement(morphology, lexicon);
        countedNouns = new CountedNouns(morphology);
        singular = new SingularAgreement(morphology);
        joined = new JoinedAgreement(morphology);
        predicates = new PredicateAgreement(morphology);
        polite = new PoliteAgreement(morphology);
        cases = new PhraseCase(morphology);
        slips = new NounPhraseSlips(morphology, lexicon);
        manyBehind = new ManyBehindVerb(morphology);
        soundAlikes = new SoundAlikes(morphology);
        shared = new SharedSubject(morphology);
        manyForOne = new ManyForOne(morphology);
        callingTo = new CallingTo(morphology);
        streets = new StreetCase(morphology);
        phrases = new PhraseRules(morphology);
        typography = new TypographyRules(lexicon);
        plain = new PlainRules();
        lemmatiser = new Lemmatiser(morphology);
        expansion = new Expansion(morphology, lexicon);
    }

    @Override
    public List<Finding> check(String text, Options options) {
        Collector collector = new Collector(text, options);
        boolean genders = options.categories().contains(Category.GENDER);
        boolean ofMan = genders && text.contains("som") && signature.isOfMan(text, morphology, lexicon);
        LegalParts parts = LegalParts.of(text);
        Genre genre = Genre.of(text, parts);
        Parties parties = gender.parties(text, ofMan, genre, parts);
        Abbreviations abbreviations = new Abbreviations(lexicon, expansion, options);
        SpellingRules.Unknown unknown = spelling.unknown(options);
        boolean plains = options.categories().contains(Category.PLAIN);
        boolean addressing = plains && Addressee.isReader(text);
        for (int from = 0; from < text.length(); ) {
            int to = Reader.endOfPart(text, from);
            Document part = Reader.read(text, from, to, morphology, lexicon);
            if (genders) {
                parties.read(part);
            }
            check(part, parties, ofMan, genre, addressing, collector);
            if (plains) {
                abbreviations.read(part);
            }
            if (options.categories().contains(Category.SPELLING)) {
                unknown.read(part, collector);
                SentenceCapitals.check(part, collector);
            }
            from = to;
        }
        abbreviations.report(collector);
        unknown.report(collector);
        return collector.findings();
    }

    private void check(
            Document part, Parties parties, boolean ofMan, Genre genre, boolean addressing, Collector collector) {
        Set<Category> categories = collector.options().categories();
        boolean genders = categories.contains(Category.GENDER);
        boolean spellings = categories.contains(Category.SPELLING);
        boolean plains = categories.contains(Category.PLAIN);
        for (Sentence sentence : part.sentences()) {
            if (genders) {
                genders(sentence, parties, ofMan, collector);
            }
            int burdens = spellings || plains ? phrases.check(sentence, genre, addressing, collector) : 0;
            if (spellings) {
                spellings(sentence, collector);
            }
            if (plains) {
                plain.check(sentence, genre, burdens, collector);
            }
        }
        if (plains) {
            plain.check(part, collector);
        }
        if (categories.contains(Category.TYPOGRAPHY)) {
            typography.check(part, collector);
        }
    }

    private void genders(Sentence sentence, Parties parties, boolean ofMan, Collector collector) {
        gender.check(sentence, parties, collector);
        womenSought.check(sentence, collector);
        slashes.check(sentence, collector);
        address.check(sentence, ofMan, collector);
        MaritalStatus.check(sentence, collector);
    }

    private void spellings(Sentence sentence, Collector collector) {
        divided.check(sentence, collector);
        grammar.check(sentence, collector);
        NumberEndings.check(sentence, collector);
        commas.check(sentence, collector);
        AnnouncedClauses.check(sentence, collector);
        ClosingCommas.check(sentence, collector);
        RelativeClauses.check(sentence, collector);
        PutInCommas.check(sentence, collector);
        falseCommas.check(sentence, collector);
        NeedlessCommas.check(sentence, collector);
        WordCommas.check(sentence, collector);
        FalseCommasOfPairs.check(sentence, collector);
        agreement.check(sentence, collector);
        number.check(sentence, collector);
        counted.check(sentence, collector);
        countedNouns.check(sentence, collector);
        singular.check(sentence, collector);
        WhichAgreement.check(sentence, collector);
        WhichOfOne.check(sentence, collector);
        SomeAgreement.check(sentence, collector);
        polite.check(sentence, collector);
        joined.check(sentence, collector);
        predicates.check(sentence, collector);
        cases.check(sentence, collector);
        slips.check(sentence, collector);
        manyBehind.check(sentence, collector);
        soundAlikes.check(sentence, collector);
        shared.check(sentence, collector);
        manyForOne.check(sentence, collector);
        callingTo.check(sentence, collector);
        streets.check(sentence, collector);
        SmallLetters.check(sentence, collector);
    }

    @Override
    public Readability readability(String text) {
        return Readability.of(Reader.read(text, morphology, lexicon));
    }

    @Override
    public List<LemmaToken> lemmas(String text) {
        return lemmatiser.lemmas(text);
    }

    @Override
    public String version() {
        return version.name();
    }
}
