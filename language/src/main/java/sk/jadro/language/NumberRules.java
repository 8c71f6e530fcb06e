package sk.jadro.language;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** T6 and T7: dates, ranges, thousands, money and units. */
final class NumberRules {
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(\\.\\d{3})+(,\\d+)?");
    private static final Pattern THOUSANDS_WITH_COMMA = Pattern.compile("[1-9]\\d{0,2}(,\\d{3})+");
    private static final Pattern WITH_UNIT = Pattern.compile(
            "\\d+(eur|Eur|EUR|Kč|km|kg|ks|min|hod|ha|cm|mm|m2|m3|l|dB|kW|kWh|MB|GB|ml|dl|hl)|\\d+,\\d+(dB|kW|kWh|m|t|l|g|ha|cm|mm|km|kg|m2|m3)");
    private static final Pattern FULL_DATE =
            Pattern.compile("(0?[1-9]|[12]\\d|3[01])\\.(0?[1-9]|1[0-2])\\.((19|20)\\d\\d)");
    private static final Pattern SHORT_DATE = Pattern.compile("([1-9]|[12]\\d|3[01])\\.([1-9]|1[0-2])");
    static final Pattern DAY = Pattern.compile("0?[1-9]|[12]\\d|3[01]");
    private static final Pattern MANY_DIGITS = Pattern.compile("[1-9]\\d{4,8}");
    private static final Pattern CLOCK = Pattern.compile("\\d{1,2}[.:]\\d\\d");
    private static final Pattern CENTS = Pattern.compile("\\d{1,4}\\.\\d\\d");
    private static final Pattern TIMES = Pattern.compile("\\d{1,2}x");
    /** The longest line that is looked past for the next entry. */
    private static final int ENTRY = 150;

    private static final Set<String> UNITS = Set.of("kg", "t", "l", "m", "km", "m²", "ha", "kWh", "ks");
    private static final Set<String> ABOUT = Set.of("už", "asi", "takmer", "vyše", "približne", "spolu", "zhruba");

    /** What a number of the form 4.2. stands after that is no date: a point of a contract, a chapter. */
    private static final Set<String> POINTS = Set.of(
            "bod",
            "článok",
            "odsek",
            "kapitola",
            "príloha",
            "časť",
            "tabuľka",
            "obrázok",
            "verzia",
            "graf",
            "oddiel",
            "bodový",
            "písmeno",
            "opatrenie",
            "cieľ",
            "úloha",
            "aktivita",
            "podbod");

    private static final Set<String> SHORT_POINTS =
            Set.of("č", "čl", "ods", "písm", "str", "tab", "obr", "príl", "kap");

    private static final Message DATE =
            new Message("V dátume je za bodkou medzera.", "A space follows the stop in a date.");
    private static final Message THOUSANDS =
            new Message("Tisíce sa oddeľujú medzerou.", "Thousands are divided by a space.");
    private static final Message UNIT =
            new Message("Medzi číslom a značkou je medzera.", "A space stands between a number and its unit.");
    private static final Message DECIMAL =
            new Message("Desatinné miesta oddeľuje čiarka.", "A comma divides the decimal places.");
    private static final Message PARAGRAPH = new Message("Za znakom § je medzera.", "A space follows the sign §.");
    private static final Message TIMES_OVER =
            new Message("Koľkokrát sa píše so slovom, nie s písmenom x.", "“Times” is a word here, and no letter x.");
    static final Message WHOLE = new Message("Pri celej sume sa „,-“ nepíše.", "A whole sum goes without “,-”.");

    void check(List<Token> tokens, int i, boolean lineStart, Collector collector) {
        if (lineStart ? isDateOfEntry(tokens, i) : !isPoint(tokens, i)) {
            date(tokens, i, collector);
        }
        if (i > 0 && tokens.get(i - 1).is("§") && tokens.get(i - 1).end == tokens.get(i).start) {
            add(tokens.get(i - 1), tokens.get(i), "T7", PARAGRAPH, collector, "§\u00a0" + tokens.get(i).text);
        }
        TimeRules.check(tokens, i, collector);
        number(tokens, i, collector);
    }

    /** {@code 2.2. Na Železničnej ...} and {@code 5. 2. Krátko po polnoci ...} on the next line: entries of a chronicle. */
    private static boolean isDateOfEntry(List<Token> tokens, int i) {
        int k = i + 1;
        while (k < tokens.size() && k < i + ENTRY && tokens.get(k).kind != Token.Kind.LINE_BREAK) {
            k++;
        }
        while (k < tokens.size() && tokens.get(k).kind == Token.Kind.LINE_BREAK) {
            k++;
        }
        return SHORT_DATE.matcher(tokens.get(i).text).matches()
                && k + 4 < tokens.size()
                && DAY.matcher(tokens.get(k).text).matches()
                && tokens.get(k + 1).is(".")
                && tokens.get(k + 2).kind == Token.Kind.NUMBER
                && tokens.get(k + 2).start > tokens.get(k + 1).end
                && DAY.matcher(tokens.get(k + 2).text).matches()
                && tokens.get(k + 3).is(".");
    }

    /** {@code 8.00, 20.00}: two times of a day. */
    static boolean isClock(Token one, Token other) {
        return CLOCK.matcher(one.text).matches() && CLOCK.matcher(other.text).matches();
    }

    static void add(Token first, Token last, String rule, Message message, Collector collector, String right) {
        TypographyRules.add(first.start, last.end, rule, message, collector, right);
    }

    /** {@code bod 4.2, článok 3.1}: no day and month. */
    static boolean isPoint(List<Token> tokens, int i) {
        Token before = tokens.get(i - 1);
        if (before.is(".") && i > 1) {
            return tokens.get(i - 2).isWord() && SHORT_POINTS.contains(tokens.get(i - 2).text);
        }
        return before.word != null && before.word.hasLemmaIn(POINTS);
    }

    static boolean isDate(Token token) {
        return FULL_DATE.matcher(token.text).matches();
    }

    /** {@code 30.4, 1.12}, with a full stop behind it elsewhere. */
    static boolean isShortDate(Token token) {
        return SHORT_DATE.matcher(token.text).matches();
    }

    private static void number(List<Token> tokens, int i, Collector collector) {
        Token token = tokens.get(i);
        String number = token.text;
        if (i + 1 < tokens.size() && reportedWithNext(tokens, i, collector)) {
            return;
        }
        if (WITH_UNIT.matcher(number).matches() && !(i > 1 && tokens.get(i - 2).is("č"))) {
            String digits = number.replaceAll("\\p{L}.*", "");
            String unitOnly =
                    number.substring(digits.length()).replace("m2", "m²").replace("m3", "m³");
            add(token, token, "T7", UNIT, collector, digits + "\u00a0" + unitOnly);
        }
    }

    /** Whether something is wrong with a number and what stands behind it. */
    private static boolean reportedWithNext(List<Token> tokens, int i, Collector collector) {
        Token token = tokens.get(i);
        String number = token.text;
        Token next = tokens.get(i + 1);
        boolean glued = next.start == token.end;
        String unit = withUnit(tokens, i);
        if (isDegree(tokens, i)) {
            add(token, tokens.get(i + 2), "T7", UNIT, collector, number + "\u00a0°" + tokens.get(i + 2).text);
        } else if (unit != null) {
            add(token, next, "T7", UNIT, collector, unit);
        } else if (glued && next.is(",") && isDash(tokens, i + 2) && tokens.get(i + 2).start == next.end) {
            whole(tokens, i, collector);
        } else if (!glued && TIMES.matcher(number).matches() && next.isWord()) {
            add(token, token, "T7", TIMES_OVER, collector, number.replace("x", "-krát"));
        } else {
            return isSumReported(tokens, i, collector);
        }
        return true;
    }

    /** {@code 10.50 €, 1.500 ľudí, 25000 eur, 100€}. */
    private static boolean isSumReported(List<Token> tokens, int i, Collector collector) {
        Token token = tokens.get(i);
        String number = token.text;
        Token next = tokens.get(i + 1);
        boolean glued = next.start == token.end;
        if ((next.is("€") || next.isLower("eur")) && CENTS.matcher(number).matches()) {
            String sum = number.replace('.', ',');
            add(token, glued ? next : token, "T7", DECIMAL, collector, glued ? sum + "\u00a0" + next.text : sum);
        } else if (GROUPED.matcher(number).matches() && isOfMany(tokens, i)) {
            add(token, token, "T7", THOUSANDS, collector, number.replace('.', '\u00a0'));
        } else if (!glued && isMoney(next) && MANY_DIGITS.matcher(number).matches()) {
            add(token, token, "T7", THOUSANDS, collector, grouped(number));
        } else if (glued && next.is("€") && Character.isDigit(number.charAt(number.length() - 1))) {
            // "38,200€": no sum has a thousandth.
            String plain = THOUSANDS_WITH_COMMA.matcher(number).matches() ? number.replace(",", "") : number;
            String digits = MANY_DIGITS.matcher(plain).matches() ? grouped(plain) : plain;
            add(token, next, "T7", UNIT, collector, digits + "\u00a0" + next.text);
        } else {
            return false;
        }
        return true;
    }

    private static boolean isOfMany(List<Token> tokens, int i) {
        Token next = tokens.get(i + 1);
        return isMoney(next) || isCountedIn(next) || areSuch(tokens, i + 1) || next.is(".") && isAlready(tokens, i - 1);
    }

    /** {@code 5°C}. */
    private static boolean isDegree(List<Token> tokens, int i) {
        return i + 2 < tokens.size()
                && tokens.get(i + 1).is("°")
                && tokens.get(i + 1).start == tokens.get(i).end
                && tokens.get(i + 2).is("C");
    }

    /** {@code 20%}, {@code 54 m2}: what belongs to the number from here on, with its repair; null if it is right. */
    private static @Nullable String withUnit(List<Token> tokens, int i) {
        String number = tokens.get(i).text;
        Token next = i + 1 < tokens.size() ? tokens.get(i + 1) : null;
        boolean glued = next != null && next.start == tokens.get(i).end;
        boolean digits = Character.isDigit(number.charAt(number.length() - 1));
        if (next == null || !digits) {
            return null;
        }
        if (glued && next.is("%")) {
            // "20%-ná" is another slip.
            boolean hyphen = i + 2 < tokens.size() && tokens.get(i + 2).is("-") && tokens.get(i + 2).start == next.end;
            return hyphen ? null : number + "\u00a0%";
        }
        return !glued && next.is("m2") ? number + "\u00a0m²" : null;
    }

    /** {@code 500,-} and {@code 500,- eur}, {@code 500,-€}. */
    private static void whole(List<Token> tokens, int i, Collector collector) {
        Token dash = tokens.get(i + 2);
        Token money = i + 3 < tokens.size() ? tokens.get(i + 3) : dash;
        boolean glued = money.start == dash.end && isMoney(money);
        String sum = grouped(tokens.get(i).text.replace(".", ""));
        add(
                tokens.get(i),
                glued ? money : dash,
                "T7",
                WHOLE,
                collector,
                glued ? sum + "\u00a0" + money.text.toLowerCase(Locale.ROOT) : sum);
    }

    /** A number as it is to be written where it is quoted: {@code 24. 6. 2025}. */
    static String written(String number) {
        return FULL_DATE.matcher(number).matches() ? number.replace(".", ".\u00a0") : number;
    }

    private static boolean isDash(List<Token> tokens, int i) {
        return i < tokens.size()
                && (tokens.get(i).is("-")
                        || tokens.get(i).is("–")
                        || tokens.get(i).is("—"));
    }

    private static String grouped(String digits) {
        return digits.replaceAll("(?<=\\d)(?=(\\d{3})+$)", "\u00a0");
    }

    /** {@code 1.500 kg, 1.200 ľudí}: a unit, or many of something. */
    private static boolean isCountedIn(Token token) {
        return UNITS.contains(token.text)
                || token.word instanceof Word word
                        && !word.isCapitalised()
                        && word.anyReading(
                                reading -> reading.isNoun() && reading.tag().startsWith("p2", 3));
    }

    /** {@code 3.812 registrovaných čitateľov}: one modifier before what is counted. */
    private static boolean areSuch(List<Token> tokens, int k) {
        return k + 1 < tokens.size()
                && tokens.get(k).word instanceof Word such
                && such.anyReading(reading -> reading.declines()
                        && !reading.isNoun()
                        && reading.number() == 'p'
                        && reading.grammaticalCase() == '2')
                && isCountedIn(tokens.get(k + 1));
    }

    /** {@code Podpisov je už 1.236.}: so many there are. */
    private static boolean isAlready(List<Token> tokens, int k) {
        return k >= 0 && ABOUT.contains(tokens.get(k).text);
    }

    private static boolean isMoney(Token token) {
        return token.is("€")
                || token.isLower("eura")
                || token.isLower("eur")
                || token.is("Eur")
                || token.isLower("obyvateľov")
                || token.isLower("korún");
    }

    /** {@code 5.marca} and {@code 31.3.2021}: a space after each stop. */
    private static void date(List<Token> tokens, int i, Collector collector) {
        Token token = tokens.get(i);
        if (NumberRanges.isRangeOfDates(tokens, i + 1)
                || NumberRanges.isRangeOfDates(tokens, i - 1)
                || DayRange.isIn(tokens, i)) {
            return;
        }
        if (FULL_DATE.matcher(token.text).matches()) {
            add(token, token, "T6", DATE, collector, token.text.replace(".", ". "));
        } else if (SHORT_DATE.matcher(token.text).matches()
                && i + 1 < tokens.size()
                && tokens.get(i + 1).is(".")
                && tokens.get(i + 1).start == token.end) {
            add(token, token, "T6", DATE, collector, token.text.replace(".", ". "));
        } else if (DAY.matcher(token.text).matches()
                && i + 2 < tokens.size()
                && tokens.get(i + 1).is(".")
                && tokens.get(i + 1).start == token.end
                && tokens.get(i + 2).start == tokens.get(i + 1).end
                && isCounted(tokens.get(i + 2))) {
            boolean counts = GrammarRules.COUNTED.contains(tokens.get(i + 2).text);
            add(
                    token,
                    tokens.get(i + 2),
                    "T6",
                    counts ? UNIT : DATE,
                    collector,
                    token.text + (counts ? " " : ". ") + tokens.get(i + 2).text);
        }
    }

    /** {@code 5.marca}, {@code 3.ročník}: a whole word, and no address. */
    private static boolean isCounted(Token token) {
        return Months.isMonth(token)
                || token.word != null
                        && token.text.length() > 2
                        && token.text.equals(token.word.lower())
                        && token.word.has('S');
    }

    /** {@code od marca - do októbra}: the words say it already. */
    static boolean isFrom(List<Token> tokens, int dash) {
        for (int k = dash - 1; k >= Math.max(0, dash - 5) && tokens.get(k).kind != Token.Kind.LINE_BREAK; k--) {
            if (tokens.get(k).isLower("od")) {
                return true;
            }
        }
        return false;
    }
}
