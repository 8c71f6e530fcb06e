package sk.jadro.events;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sk.jadro.base.text.Invalid;
import sk.jadro.base.text.Slug;
import sk.jadro.base.text.TypedTime;

/**
 * Understands a line of a programme:
 *
 * <pre>
 * 17:00 Privítanie
 * 17:10–17:40 Prednáška: ako sa mesto rozhoduje (Eva Kráľová)
 * 17.40, 15 min, Káva a čaj
 * 17:55 do 18:30 Ako ďalej (vedú študentky gymnázia) [diskusia]
 * 18:30 Rozlúčka (10 min)
 * </pre>
 *
 * <p>A time comes first; then, if the line says so, when it ends or how long it lasts; then what will be; in brackets at
 * the end, in any order, who leads it, its length and its kind. Blanks of whatever width are one.
 */
final class LineReader {
    private static final String TIME = "([0-9]+:[0-9]+|[0-9]{1,2}\\.[0-9]{2})";
    private static final String O_CLOCK = "(?: ?(?:hod\\.?|h))?";
    private static final String DASH = "[-‒–—−]";
    private static final String BULLET = "(?:[-*•–] )?";
    private static final String BEHIND = "(?:[,:;]| ?" + DASH + ")?";

    private static final Pattern TIMED = Pattern.compile(BULLET + TIME + O_CLOCK
            + "(?:(?: ?" + DASH + " ?| do | to )" + TIME + O_CLOCK + "|" + DASH + "([0-9]{1,2})" + O_CLOCK + ")?"
            + "(?:" + BEHIND + " (.*)|[,:;]?)");

    /** What begins as a time does, but goes on as none. */
    private static final Pattern LOOKS_TIMED = Pattern.compile(BULLET + "([0-9]+:[0-9][^ ]*)(?: .*)?");

    private static final String LENGTH =
            "([0-9]+ ?h(?:od\\.?)?(?: [0-9]+ ?min\\.?)?|[0-9]+ ?min(?:\\.|úty|úta|út|utes?)?)";

    private static final Pattern LENGTH_FIRST = Pattern.compile("(?i)" + LENGTH + "(?:" + BEHIND + " (.*)|[,:;]?)");
    private static final Pattern LENGTH_ALONE = Pattern.compile("(?i)" + LENGTH);
    private static final Pattern HOURS_AND_MINUTES =
            Pattern.compile("(?i)(?:([0-9]+) ?h(?:od)?\\.?)?(?: ?([0-9]+) ?min.*)?");

    private static final Pattern BRACKETS_LAST = Pattern.compile("(.*[^ ]) ?\\(([^()]+)\\)\\.?");
    private static final Pattern TAG_LAST = Pattern.compile("(.*[^ ]) ?\\[([^\\[\\]]+)\\]");
    private static final Pattern TAG_FIRST = Pattern.compile("\\[([^\\[\\]]+)\\] ?([^ ].*)");
    private static final Pattern TAG_ALONE = Pattern.compile("\\[([^\\[\\]]+)\\]");

    /** Who leads it is said by a verb, or is called by a name. */
    private static final Pattern LED =
            Pattern.compile("(?i)(?:vedie|vedú|viedol|viedla|viedli|moderuje|moderujú|led by|moderated by):? (.+)");

    private static final Pattern NAME =
            Pattern.compile("(?:(?:prof|doc|dr)\\. ?)?(?:\\p{Lu}\\. ?)*\\p{Lu}[’']?\\p{L}*\\p{Ll}.*");

    /** A weekday, alone or before a date. */
    private static final Pattern DAY = Pattern.compile("(\\p{L}+)(?:[,:]? [0-9][^:]*)?:?");

    private static final List<List<String>> DAYS = List.of(
            List.of("pondelok", "utorok", "streda", "stvrtok", "piatok", "sobota", "nedela"),
            List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"));

    private static final int MINUTES_OF_A_DAY = 24 * 60;

    /** A time or length that is longer is cut where it is said. */
    private static final int LONGEST_SAID = 20;

    private String title;
    private String lead = "";
    private @Nullable Duration lasts;
    private @Nullable PointKind kind;

    private LineReader(String title, @Nullable Duration lasts) {
        this.title = title;
        this.lasts = lasts;
    }

    /**
     * @param line without blanks around it, nor two in a row
     * @param overnight whether a point may end on the day after the one that it begins on
     */
    static ProgrammeLine read(int number, String line, boolean overnight) {
        try {
            var timed = TIMED.matcher(line);
            if (timed.matches()) {
                return point(number, timed, overnight);
            }
            var looksTimed = LOOKS_TIMED.matcher(line);
            if (looksTimed.matches()) {
                throw new Invalid("events.problem.programme.time", said(looksTimed.group(1)));
            }
        } catch (Invalid e) {
            var arguments = Stream.concat(Stream.of(String.valueOf(number)), Stream.of(e.arguments()));
            return new ProgrammeLine.Unreadable(line, e.key(), arguments.toList());
        }
        var day = day(line);
        return day == null ? new ProgrammeLine.Note(line) : new ProgrammeLine.Day(line, day);
    }

    private static Point point(int number, Matcher timed, boolean overnight) {
        var starts = time(timed.group(1));
        var end = timed.group(2) == null ? timed.group(3) : timed.group(2);
        var rest = timed.group(4) == null ? "" : timed.group(4);
        var reader = new LineReader(rest, end == null ? null : between(starts, time(end), overnight));
        reader.readRest();
        if (reader.title.isEmpty()) {
            throw new Invalid("events.problem.programme.words", said(timed.group(1)));
        }
        var kind = reader.kind == null ? PointKind.of(reader.title) : reader.kind;
        return new Point(number, starts, reader.lasts, reader.title, reader.lead, kind);
    }

    private static LocalTime time(String typed) {
        try {
            return TypedTime.time(typed);
        } catch (Invalid e) {
            throw new Invalid("events.problem.programme.time", said(typed));
        }
    }

    private static Duration between(LocalTime starts, LocalTime ends, boolean overnight) {
        var lasts = Duration.between(starts, ends);
        if (lasts.isZero() || lasts.isNegative() && !overnight) {
            throw new Invalid("events.problem.programme.ends-first", clock(ends), clock(starts));
        }
        return lasts.isNegative() ? lasts.plusDays(1) : lasts;
    }

    private void readRest() {
        var length = LENGTH_FIRST.matcher(title);
        if (lasts == null && length.matches()) {
            lasts = length(length.group(1));
            title = length.group(2) == null ? "" : length.group(2);
        }
        readTag(TAG_FIRST.matcher(title), 1, 2);
        while (readTag(TAG_LAST.matcher(title), 2, 1) || readBrackets(BRACKETS_LAST.matcher(title))) {
            // Each time one less is there.
        }
        var alone = TAG_ALONE.matcher(title);
        if (alone.matches() && PointKind.named(alone.group(1)).isPresent()) {
            title = alone.group(1);
        }
    }

    private boolean readTag(Matcher tagged, int tag, int rest) {
        if (kind != null || !tagged.matches()) {
            return false;
        }
        kind = PointKind.named(tagged.group(tag)).orElse(null);
        title = kind == null ? title : tagged.group(rest);
        return kind != null;
    }

    private boolean readBrackets(Matcher last) {
        if (!last.matches()) {
            return false;
        }
        var words = last.group(2).strip();
        var named = lead(words);
        if (lasts == null && LENGTH_ALONE.matches(words)) {
            lasts = length(words);
        } else if (lead.isEmpty() && named != null) {
            lead = named;
        } else {
            return false;
        }
        title = last.group(1);
        return true;
    }

    private static @Nullable String lead(String words) {
        var led = LED.matcher(words);
        if (led.matches()) {
            return led.group(1);
        }
        return NAME.matches(words) ? words : null;
    }

    private static Duration length(String typed) {
        var length = HOURS_AND_MINUTES.matcher(typed);
        var minutes = length.matches() ? 60 * number(length.group(1)) + number(length.group(2)) : 0;
        if (minutes < 1 || minutes > MINUTES_OF_A_DAY) {
            throw new Invalid("events.problem.programme.length", said(typed));
        }
        return Duration.ofMinutes(minutes);
    }

    /** More digits than a day's minutes have are a day and more. */
    private static int number(@Nullable String digits) {
        if (digits == null) {
            return 0;
        }
        return digits.length() > 4 ? 2 * MINUTES_OF_A_DAY : Integer.parseInt(digits);
    }

    private static @Nullable DayOfWeek day(String line) {
        var named = DAY.matcher(line);
        if (!named.matches()) {
            return null;
        }
        var name = Slug.from(named.group(1));
        return DAYS.stream()
                .map(days -> days.indexOf(name))
                .filter(index -> index >= 0)
                .findFirst()
                .map(index -> DayOfWeek.of(index + 1))
                .orElse(null);
    }

    private static String clock(LocalTime time) {
        return "%d:%02d".formatted(time.getHour(), time.getMinute());
    }

    private static String said(String typed) {
        return typed.codePointCount(0, typed.length()) <= LONGEST_SAID
                ? typed
                : typed.substring(0, typed.offsetByCodePoints(0, LONGEST_SAID)) + "…";
    }
}
