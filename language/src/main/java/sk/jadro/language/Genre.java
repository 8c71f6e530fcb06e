package sk.jadro.language;

/** What kind of text it is, where that makes wordings right that are a burden elsewhere. */
enum Genre {
    /** It lays down the law: the law's own words are in place, and its terms speak of anybody. */
    BY_LAW,
    /** It says who owes what to whom: {@code je povinný}. */
    CONTRACT,
    OTHER;

    /** What its title says of a by-law; VZN stands as a word of its own. */
    private static final Signs LAWS = new Signs("nariadeni", "vzn ", "štatút");

    /** What a by-law says, and other texts hardly do: each alone may be quoted. */
    private static final Signs OF_LAW = new Signs(
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

    private static final Signs AGREED = new Signs("zmluv", "dohod");

    private static final Signs FOR_PUBLIC = new Signs("podmienky");

    private static final Signs PARTIES = new Signs(
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
    private static final Signs OF_CONTRACT = new Signs(
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

    private static final Signs HEREINAFTER = new Signs("ďalej len");

    private static final Signs BOTH_PARTIES = new Signs("zmluvné strany");

    /** Who writes so speaks to somebody, or of what somebody has said: neither laws nor contracts do. */
    private static final Signs SPEECH = new Signs(
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
            " podľa nej");

    private static final int PARTS = 2;
    private static final int MOST_SIGNS = 3;
    private static final int MOST_SPEECH = 4;
    private static final int LAW = 4;
    private static final int AGREEMENT = 5;

    /** How far from its beginning a text says what it is. */
    private static final int TITLE = 200;

    /** No sign tells alone: headings, the title, what is said in the manner of laws; and what is said to somebody speaks against it. */
    static Genre of(String text, LegalParts parts) {
        String title = text.substring(0, Math.min(text.length(), TITLE));
        boolean law = LAWS.isIn(title);
        boolean agreed = AGREED.isIn(title);
        if (parts.isEmpty() && !law && !agreed) {
            return OTHER;
        }
        boolean structured = parts.sections() > 0 || parts.articles() > 0 || parts.paragraphs() >= PARTS;
        boolean between = parts.articles() > 0 || parts.numbered() >= PARTS || parts.labels() >= PARTS;
        int named = between ? PARTIES.count(text, PARTS) : 0;
        if (!structured && named == 0 && !agreed) {
            return OTHER;
        }
        int speech = Math.min(MOST_SPEECH, SPEECH.count(text, MOST_SPEECH) + (text.indexOf('?') >= 0 ? 1 : 0));
        int signs = structured ? OF_LAW.count(text, MOST_SIGNS) : 0;
        int ofLaw = Math.min(PARTS, parts.sections())
                + (parts.articles() >= PARTS ? 1 : 0)
                + (parts.paragraphs() >= PARTS ? 1 : 0)
                + (law ? 2 : 0)
                + signs
                - speech;
        int agreeing = named > 0 ? OF_CONTRACT.count(text, MOST_SIGNS) : 0;
        int ofContract = (agreed ? 1 : 0)
                + (isTitle(text, AGREED) ? 1 : 0)
                + Math.min(PARTS, parts.articles())
                + (parts.numbered() > PARTS ? 1 : 0)
                + (HEREINAFTER.isIn(text) ? 1 : 0)
                + named
                + agreeing
                - speech;
        boolean sections = parts.sections() >= PARTS && speech == 0;
        boolean isLaw = sections || structured && signs + (law ? 1 : 0) > 0 && ofLaw >= LAW;
        boolean isContract = named > 0 && parts.articles() + agreeing > 0 && ofContract >= AGREEMENT;
        if (isLaw && isContract) {
            return ofLaw + (law ? 1 : 0) > ofContract ? BY_LAW : CONTRACT;
        }
        return isLaw ? BY_LAW : isContract || agreed && BOTH_PARTIES.isIn(text) ? CONTRACT : OTHER;
    }

    /** {@code Podmienky používania bicyklov}: a firm or a town speaks to anybody who comes, whatever the manner. */
    static boolean isForPublic(String text) {
        return isTitle(text, FOR_PUBLIC)
                && !isTitle(text, AGREED)
                && !LAWS.isIn(text.substring(0, Math.min(text.length(), TITLE)));
    }

    /** Whether the first lines name it, and are no sentence. */
    private static boolean isTitle(String text, Signs names) {
        return text.lines()
                .filter(line -> !line.isBlank())
                .limit(2)
                .map(String::strip)
                .anyMatch(line -> !line.endsWith(".") && names.isIn(line));
    }
}
