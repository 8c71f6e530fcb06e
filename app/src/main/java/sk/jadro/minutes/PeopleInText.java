package sk.jadro.minutes;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import sk.jadro.attendance.Attendee;
import sk.jadro.base.text.Invalid;
import sk.jadro.base.text.Words;

/**
 * People in a text: kept as {@code @[3]}, the number that they have at the meeting, typed and shown for editing as
 * {@code @[3 Eva Kráľová]}, read as their owner allows now.
 */
final class PeopleInText {
    /** What is kept, with or without a name behind the number, or an at sign and a number that no address contains. */
    private static final Pattern SOMEBODY =
            Pattern.compile("@\\[(\\d{1,5})(?:\\s[^\\]\\n]*)?\\]|(^|[\\s(„\"'>*_|])@(\\d{1,5})\\b");

    private static final Pattern KEPT = Pattern.compile("@\\[(\\d{1,5})\\]");
    /** Unicode's own way of saying where a name stands amid other words (UAX #9). */
    private static final char ISOLATE = '\u2068';

    private static final char END = '\u2069';
    private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    private final Map<Integer, Attendee> people;

    PeopleInText(List<Attendee> people) {
        this.people = people.stream().collect(Collectors.toMap(Attendee::number, Function.identity()));
    }

    /**
     * What is kept of what somebody typed: whole names of people who are known at the meeting become their numbers, too.
     *
     * @throws Invalid if a number is nobody's
     */
    String kept(String typed) {
        var plain = typed.replace(String.valueOf(ISOLATE), "").replace(String.valueOf(END), "");
        var text = replaced(SOMEBODY, plain, (match, start) -> {
            var bare = match.group(1) == null;
            var number = Integer.parseInt(bare ? match.group(3) : match.group(1));
            if (!people.containsKey(number)) {
                throw new Invalid("minutes.problem.nobody", number);
            }
            return (bare ? match.group(2) : "") + "@[" + number + "]";
        });
        for (var known : people.values().stream()
                .filter(one -> one.name().indexOf(' ') > 0)
                .sorted(Comparator.comparingInt((Attendee one) -> one.name().length())
                        .reversed())
                .toList()) {
            text = withNumber(text, known);
        }
        return text;
    }

    /** As it is edited by those who know everybody's name. */
    String forDesk(String kept) {
        return named(kept, Attendee::name);
    }

    /** As it is edited by whoever was there, who knows what everybody may know. */
    String forOthers(String kept) {
        return named(kept, Attendee::shownName);
    }

    /** As it is read, in plain text, each name isolated. */
    String plain(String kept, Words words) {
        return replaced(KEPT, kept, (match, start) -> shown(match, start, kept, words, PeopleInText::isolated));
    }

    /** As it is read, still CommonMark, in which no name means anything but itself. */
    String commonMark(String kept, Words words) {
        return replaced(KEPT, kept, (match, start) -> shown(match, start, kept, words, PeopleInText::escaped));
    }

    /** The same for pages: each name isolated, which {@link #html} makes an element of. */
    String forPages(String kept, Words words) {
        return replaced(
                KEPT, kept, (match, start) -> shown(match, start, kept, words, name -> isolated(escaped(name))));
    }

    /** What came of a text {@linkplain #forPages for pages}: names become elements of their own, but in no tag. */
    static String html(String made) {
        var html = new StringBuilder(made.length() + 64);
        var isTag = false;
        for (int i = 0; i < made.length(); i++) {
            var c = made.charAt(i);
            isTag = c == '<' || (isTag && c != '>');
            if (c == ISOLATE || c == END) {
                html.append(isTag ? "" : c == ISOLATE ? "<bdi>" : "</bdi>");
            } else {
                html.append(c);
            }
        }
        return html.toString();
    }

    private static String isolated(String name) {
        return ISOLATE + name + END;
    }

    /** Without anybody's name: whom they came for. */
    String nameless(String kept, Words words) {
        return replaced(KEPT, kept, (match, start) -> begun(somebody(match, words), start, kept));
    }

    private String named(String kept, Function<Attendee, String> name) {
        return replaced(KEPT, kept, (match, start) -> {
            var person = people.get(Integer.parseInt(match.group(1)));
            var called = person == null ? "" : name.apply(person).replace(']', ' ');
            return called.isEmpty() ? match.group() : "@[" + match.group(1) + " " + called + "]";
        });
    }

    private String shown(Matcher match, int start, String kept, Words words, UnaryOperator<String> name) {
        var person = people.get(Integer.parseInt(match.group(1)));
        return person == null || person.shownName().isEmpty()
                ? begun(somebody(match, words), start, kept)
                : name.apply(person.shownName());
    }

    private String somebody(Matcher match, Words words) {
        var person = people.get(Integer.parseInt(match.group(1)));
        return person == null || person.person() == null
                ? words.say("minutes.somebody")
                : words.say("minutes.somebody", person.side());
    }

    /** With a capital letter where a line or sentence begins with it. */
    private static String begun(String words, int start, String kept) {
        var before = kept.substring(0, start).stripTrailing();
        var begins = before.isEmpty()
                || kept.charAt(start - 1) == '\n'
                || ".!?-*".indexOf(before.charAt(before.length() - 1)) >= 0;
        return begins ? Character.toUpperCase(words.charAt(0)) + words.substring(1) : words;
    }

    /** A whole name as somebody typed it, not in the middle of another word. */
    private static String withNumber(String text, Attendee known) {
        var result = new StringBuilder();
        int from = 0;
        for (int at = text.indexOf(known.name()); at >= 0; at = text.indexOf(known.name(), from)) {
            int end = at + known.name().length();
            var apart = (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
                    && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
            result.append(text, from, at).append(apart ? "@[" + known.number() + "]" : known.name());
            from = end;
        }
        return result.append(text.substring(from)).toString();
    }

    private static String escaped(String name) {
        return name.chars()
                .mapToObj(c -> (PUNCTUATION.indexOf(c) >= 0 ? "\\" : "") + (char) c)
                .collect(Collectors.joining());
    }

    /** What stands in place of a match that begins there. */
    private interface Replacement {
        String of(Matcher match, int start);
    }

    private static String replaced(Pattern pattern, String text, Replacement replacement) {
        var matcher = pattern.matcher(text);
        var result = new StringBuilder();
        int from = 0;
        while (matcher.find()) {
            result.append(text, from, matcher.start()).append(replacement.of(matcher, matcher.start()));
            from = matcher.end();
        }
        return result.append(text.substring(from)).toString();
    }
}
