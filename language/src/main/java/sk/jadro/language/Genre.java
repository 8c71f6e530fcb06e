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
        int speech = Math.min(MOST_SPEECH, count(lower, SPEECH));
        boolean structured = parts.sections() > 0 || parts.articles() > 0 || parts.paragraphs() >= PARTS;
        int signs = Math.min(MOST_SIGNS, count(lower, OF_LAW));
        int ofLaw = Math.min(PARTS, parts.sections())
                + (parts.articles() >= PARTS ? 1 : 0)
                + (parts.paragraphs() >= PARTS ? 1 : 0)
                + (law ? 2 : 0)
                + signs
                - speech;
        int agreeing = Math.min(MOST_SIGNS, count(lower, OF_CONTRACT));
        int ofContract = (agreed ? 1 : 0)
                + (isTitle(text, AGREED) ? 1 : 0)
                + Math.min(PARTS, parts.articles())
                + (parts.numbered() > PARTS ? 1 : 0)
                + (lower.contains("ďalej len") ? 1 : 0)
                + Math.min(PARTS, count(lower, PARTIES))
                + agreeing
                - speech;
        boolean between = parts.articles() > 0 || parts.numbered() >= PARTS || parts.labels() >= PARTS;
        boolean sections = parts.sections() >= PARTS && speech == 0;
        boolean isLaw = sections || structured && signs + (law ? 1 : 0) > 0 && ofLaw >= LAW;
        boolean isContract =
                between && parts.articles() + agreeing > 0 && count(lower, PARTIES) > 0 && ofContract >= AGREEMENT;
        if (isLaw && isContract) {
            return ofLaw + (law ? 1 : 0) > ofContract ? BY_LAW : CONTRACT;
        }
        return isLaw ? BY_LAW : isContract || agreed && lower.contains("zmluvné strany") ? CONTRACT : OTHER;
    }

    private static int count(String lower, List<String> signs) {
        return (int) signs.stream().filter(lower::contains).count();
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
