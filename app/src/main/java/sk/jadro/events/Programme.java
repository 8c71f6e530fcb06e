package sk.jadro.events;

import com.google.re2j.Pattern;
import java.util.List;

/**
 * A programme whose every line begins with a time: {@code 16:30 Privítanie}, {@code 16:30 – 16:50 Privítanie}. One
 * written in another way is shown as the CommonMark that it is.
 */
record Programme(List<Item> items) {
    private static final Pattern LINE = Pattern.compile(
            "(?:[-*]{B}+)?([0-9]{1,2}[:.][0-9]{2}(?:{B}*[-–]{B}*[0-9]{1,2}[:.][0-9]{2})?){B}*[-–:]?{B}+([^\\s\\p{Z}].*)"
                    .replace("{B}", "[\\s\\p{Z}]"));

    /** @param time as it was written */
    record Item(String time, String words) {}

    /** Without items if some line has no time. */
    static Programme of(String written) {
        var lines = written.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        var items = lines.stream()
                .map(LINE::matcher)
                .filter(line -> line.matches())
                .map(line -> new Item(line.group(1), line.group(2)))
                .toList();
        return new Programme(items.size() == lines.size() ? items : List.of());
    }
}
