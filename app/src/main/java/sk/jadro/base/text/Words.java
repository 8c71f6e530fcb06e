package sk.jadro.base.text;

import com.ibm.icu.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.ConcurrentHashMap;
import sk.jadro.base.db.Code;

/**
 * The interface's words in one language: sentences by key from the modules' {@code messages} files, dates as people
 * write them. Sentences are ICU message patterns with numbered arguments: {@code {0, plural, one {# človek} few {#
 * ľudia} other {# ľudí}}}.
 */
public final class Words {
    /** Where the partnerships are; their events happen in its time. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Bratislava");

    private final Lang lang;
    private final Map<String, String> sentences;
    private final Map<String, MessageFormat> patterns = new ConcurrentHashMap<>();
    private final DateTimeFormatter date;
    private final DateTimeFormatter weekday;
    private final DateTimeFormatter month;

    Words(Lang lang, Map<String, String> sentences) {
        this.lang = lang;
        this.sentences = Map.copyOf(sentences);
        this.date = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(lang.locale());
        this.weekday = DateTimeFormatter.ofPattern("EEEE", lang.locale());
        this.month = DateTimeFormatter.ofPattern("LLLL", lang.locale());
    }

    public Lang lang() {
        return lang;
    }

    /**
     * The sentence of this key. An argument that is {@link Invalid} stands there in its own words.
     *
     * @throws NoSuchElementException if no messages file has it: a mistake that a test finds first
     */
    public String say(String key, Object... arguments) {
        var sentence = sentences.get(key);
        if (sentence == null) {
            throw new NoSuchElementException("no words in " + lang.code() + " for " + key);
        }
        if (arguments.length == 0) {
            return sentence;
        }
        var pattern = patterns.computeIfAbsent(key, k -> new MessageFormat(sentence, lang.locale()));
        var said = Arrays.stream(arguments).map(this::inWords).toArray();
        // It is not safe to share between threads, and a clone would look its formats for numbers up anew each time.
        synchronized (pattern) {
            return pattern.format(said);
        }
    }

    private Object inWords(Object argument) {
        return argument instanceof Invalid problem ? say(problem.key(), problem.arguments()) : argument;
    }

    /** Whether there is a sentence of this key. */
    public boolean knows(String key) {
        return sentences.containsKey(key);
    }

    /** The word for a constant, of the key {@code kind.code}: {@code say("side", Side.CITY_OFFICE)}. */
    public String say(String kind, Enum<?> constant) {
        return say(kind + "." + Code.of(constant));
    }

    /** {@code 31. marca 2021}. */
    public String date(Instant instant) {
        return date.format(local(instant));
    }

    public String date(LocalDate day) {
        return date.format(day);
    }

    /** {@code 17:00}. */
    public String time(Instant instant) {
        return "%d:%02d".formatted(local(instant).getHour(), local(instant).getMinute());
    }

    /** {@code 31. marca 2021, 17:00}. */
    public String dateAndTime(Instant instant) {
        return date(instant) + ", " + time(instant);
    }

    /** {@code streda}. */
    public String weekday(Instant instant) {
        return weekday.format(local(instant));
    }

    /** {@code marec}: on a calendar's leaf. */
    public String month(Instant instant) {
        return month.format(local(instant));
    }

    public static ZonedDateTime local(Instant instant) {
        return instant.atZone(ZONE);
    }
}
