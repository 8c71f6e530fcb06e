package sk.jadro.events;

import com.google.re2j.Pattern;
import java.util.List;

/**
 * A programme whose lines begin with a time: {@code 16:30 Privítanie}, {@code 16.30 – 16.50 Privítanie}; one without
 * stands as it is between the others. Where no line has a time, all is shown as the CommonMark that it is.
 */
record Programme(List<Item> items) {
    private static final Pattern LINE = Pattern.compile(
            "(?:[-*]{B}+)?([0-9]{1,2}[:.][0-9]{2}(?:{B}*[-–]{B}*[0-9]{1,2}[:.][0-9]{2})?){B}*[-–:]?{B}+([^\\s\\p{Z}].*)"
                    .replace("{B}", "[\\s\\p{Z}]"));

    /** @param time as it was written, empty where none was */
    record Item(String time, String words) {
        static Item of(String line) {
            var timed = LINE.matcher(line);
            return timed.matches() ? new Item(timed.group(1), timed.group(2)) : new Item("", line);
        }
    }

    /** Without items if no line has a time. */
    static Programme of(String written) {
        var items = written.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(Item::of)
                .toList();
        return new Programme(items.stream().anyMatch(item -> !item.time().isEmpty()) ? items : List.of());
    }
}
