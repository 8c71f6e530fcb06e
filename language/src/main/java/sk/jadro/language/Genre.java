package sk.jadro.language;

import java.util.List;
import java.util.Locale;

/** What kind of text it is, where that makes wordings right that are a burden elsewhere. */
enum Genre {
    /** It lays down the law: the law's own words are in place, and its terms speak of anybody. */
    BY_LAW,
    /** It says who owes what to whom: {@code je povinný}. */
    CONTRACT,
    OTHER;

    /** What its title says of a by-law; VZN stands as a word of its own. */
    private static final List<String> LAWS = List.of("nariadeni", "vzn ", "štatút");

    /** What a by-law says, and other texts hardly do: each alone may be quoted. */
    private static final List<String> OF_LAW = List.of(
            "týmto nariadením",
            "tohto nariadenia",
            "toto nariadenie",
            "tomto nariadení",
            "tohto vzn",
            "toto vzn",
            "týmto vzn",
            "ustanovuje",
            "sa uznieslo",
            "uznáša na",
            "nadobúda účinnosť",
            "zrušuje sa",
            "sa zrušuje",
            "úvodné ustanoveni",
            "záverečné ustanoveni",
            "všeobecné ustanoveni",
            "podľa odseku",
            "predmet úpravy",
            "rozumie",
            "priestupku sa dop",
            "dopustí",
            "uložiť pokutu",
            "je povinn",
            "sú povinn",
            "je zakázané",
            "zakazuje sa",
            "v znení neskorších");

    private static final List<String> AGREED = List.of("zmluv", "dohod");

    private static final List<String> PARTIES = List.of(
            "nájomca",
            "prenajímateľ",
            "objednávateľ",
            "zhotoviteľ",
            "kupujúci",
            "predávajúci",
            "požičiavateľ",
            "poskytovateľ",
            "darca",
            "obdarovaný",
            "prijímateľ",
            "príkazca",
            "príkazník",
            "veriteľ",
            "dlžník");

    /** What a contract says. */
    private static final List<String> OF_CONTRACT = List.of(
            "zmluvné strany",
            "zmluvných strán",
            "zmluvnej strany",
            "predmet zmluvy",
            "predmet nájmu",
            "predmet a účel",
            "táto zmluva",
            "tejto zmluvy",
            "túto zmluvu",
            "zmluva sa uzatvára",
            "uzatvorená",
            "uzavretá",
            "na dobu určitú",
            "na dobu neurčitú",
            "zaväzuje",
            "rovnopis",
            "vyhotoven",
            "výpovedná",
            "je oprávnen",
            "je povinn",
            "občianskeho zákonníka",
            "zastúpen");

    /** Who writes so speaks to somebody, or of what somebody has said: neither laws nor contracts do. */
    private static final List<String> SPEECH = List.of(
            " vás",
            " vám",
            " vaš",
            " ste ",
            " sme ",
            " nám ",
            " naš",
            " prosíme",
            " povedal",
            " uviedla",
            " uviedol",
            " vysvetľuje",
            " podľa neho",
            " podľa nej",
            "?");

    private static final int PARTS = 2;
    private static final int MOST_SIGNS = 3;
    private static final int MOST_SPEECH = 4;
    private static final int LAW = 4;
    private static final int AGREEMENT = 5;

    /** How far from its beginning a text says what it is. */
    private static final int TITLE = 200;

    /** No sign tells alone: headings, the title, what is said in the manner of laws; and what is said to somebody speaks against it. */
    static Genre of(String text, LegalParts parts) {
        String title = text.substring(0, Math.min(text.length(), TITLE)).toLowerCase(Locale.ROOT);
        boolean law = LAWS.stream().anyMatch(title::contains);
        boolean agreed = AGREED.stream().anyMatch(title::contains);
        if (parts.isEmpty() && !law && !agreed) {
            return OTHER;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        boolean structured = parts.sections() > 0 || parts.articles() > 0 || parts.paragraphs() >= PARTS;
        boolean between = parts.articles() > 0 || parts.numbered() >= PARTS || parts.labels() >= PARTS;
        int named = between ? count(lower, PARTIES, PARTS) : 0;
        if (!structured && named == 0 && !agreed) {
            return OTHER;
        }
        int speech = count(lower, SPEECH, MOST_SPEECH);
        int signs = structured ? count(lower, OF_LAW, MOST_SIGNS) : 0;
        int ofLaw = Math.min(PARTS, parts.sections())
                + (parts.articles() >= PARTS ? 1 : 0)
                + (parts.paragraphs() >= PARTS ? 1 : 0)
                + (law ? 2 : 0)
                + signs
                - speech;
        int agreeing = named > 0 ? count(lower, OF_CONTRACT, MOST_SIGNS) : 0;
        int ofContract = (agreed ? 1 : 0)
                + (isTitle(text, AGREED) ? 1 : 0)
                + Math.min(PARTS, parts.articles())
                + (parts.numbered() > PARTS ? 1 : 0)
                + (lower.contains("ďalej len") ? 1 : 0)
                + named
                + agreeing
                - speech;
        boolean sections = parts.sections() >= PARTS && speech == 0;
        boolean isLaw = sections || structured && signs + (law ? 1 : 0) > 0 && ofLaw >= LAW;
        boolean isContract = named > 0 && parts.articles() + agreeing > 0 && ofContract >= AGREEMENT;
        if (isLaw && isContract) {
            return ofLaw + (law ? 1 : 0) > ofContract ? BY_LAW : CONTRACT;
        }
        return isLaw ? BY_LAW : isContract || agreed && lower.contains("zmluvné strany") ? CONTRACT : OTHER;
    }

    /** How many of the signs a text has, as far as it matters: each that is looked for in vain takes a whole reading. */
    private static int count(String lower, List<String> signs, int most) {
        return (int) signs.stream().filter(lower::contains).limit(most).count();
    }

    /** Whether the first lines name it, and are no sentence. */
    private static boolean isTitle(String text, List<String> names) {
        return text.lines()
                .filter(line -> !line.isBlank())
                .limit(2)
                .map(line -> line.strip().toLowerCase(Locale.ROOT))
                .anyMatch(line -> !line.endsWith(".") && names.stream().anyMatch(line::contains));
    }
}
