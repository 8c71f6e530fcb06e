package sk.jadro.events;

import java.util.ArrayList;
import java.util.List;
import sk.jadro.base.text.Typed;

/** A programme as it is typed: a line a point, which begins with a time ({@link LineReader}). */
record Programme(List<ProgrammeLine> lines) {
    /** @param overnight whether a point may end on the day after the one that it begins on */
    static Programme of(String written, boolean overnight) {
        var lines = new ArrayList<ProgrammeLine>();
        var number = 0;
        for (var line : written.lines().toList()) {
            number++;
            var words = Typed.line(line);
            if (!words.isEmpty()) {
                lines.add(LineReader.read(number, words, overnight));
            }
        }
        return new Programme(lines);
    }

    List<Point> points() {
        return all(Point.class);
    }

    List<ProgrammeLine.Unreadable> unreadable() {
        return all(ProgrammeLine.Unreadable.class);
    }

    private <L extends ProgrammeLine> List<L> all(Class<L> kind) {
        return lines.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
