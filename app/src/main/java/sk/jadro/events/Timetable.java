package sk.jadro.events;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import sk.jadro.base.text.Lang;
import sk.jadro.base.text.Words;

/** A programme laid upon the time of its event. */
record Timetable(List<Part> parts) {
    /** As long as a point goes on at most because nothing else begins: nights are between the points of two days. */
    private static final Duration LONGEST_UNSAID = Duration.ofHours(12);

    /**
     * The points of a day, or of the whole.
     *
     * @param day how the programme calls it; empty if it does not
     * @param before what is said before the first of them
     */
    record Part(String day, List<String> before, List<Slot> slots) {}

    /**
     * A point with its time.
     *
     * @param ends null where neither it nor what follows says so
     * @param notes the lines below it
     */
    record Slot(Point point, Instant starts, @Nullable Instant ends, List<String> notes) {
        Duration lasts() {
            return ends == null ? Duration.ZERO : Duration.between(starts, ends);
        }

        boolean isBreak() {
            return point.kind() == PointKind.BREAK;
        }
    }

    static Timetable of(Event event, Lang lang) {
        var programme = Programme.of(event.programme().in(lang), !EventWords.isOfOneDay(event));
        return of(programme, event.startsAt(), event.endsAt());
    }

    static Timetable of(Programme programme, Instant startsAt, Instant endsAt) {
        var parts = begun(programme, day(startsAt), day(endsAt));
        var next = new TreeMap<Instant, Part>();
        parts.forEach(part -> part.slots().forEach(slot -> next.putIfAbsent(slot.starts(), part)));
        return new Timetable(parts.stream()
                .map(part -> new Part(
                        part.day(),
                        part.before(),
                        part.slots().stream()
                                .map(slot -> ended(slot, part, next, endsAt))
                                .toList()))
                .toList());
    }

    /** Where each point begins. One that is earlier than the one before it is on the next day, if the event is, too. */
    private static List<Part> begun(Programme programme, LocalDate first, LocalDate last) {
        var parts = new ArrayList<Part>();
        parts.add(new Part("", new ArrayList<>(), new ArrayList<>()));
        var day = first;
        LocalTime before = null;
        for (var line : programme.lines()) {
            switch (line) {
                case ProgrammeLine.Day named -> {
                    day = day.with(TemporalAdjusters.nextOrSame(named.day()));
                    before = null;
                    parts.add(new Part(named.words(), new ArrayList<>(), new ArrayList<>()));
                }
                case Point point -> {
                    if (before != null && point.starts().isBefore(before) && day.isBefore(last)) {
                        day = day.plusDays(1);
                    }
                    before = point.starts();
                    var starts = day.atTime(point.starts()).atZone(Words.ZONE).toInstant();
                    parts.getLast().slots().add(new Slot(point, starts, null, new ArrayList<>()));
                }
                case ProgrammeLine.Note note -> noted(parts.getLast(), note.words());
                case ProgrammeLine.Unreadable unreadable -> noted(parts.getLast(), unreadable.words());
            }
        }
        return parts;
    }

    private static void noted(Part part, String words) {
        var notes =
                part.slots().isEmpty() ? part.before() : part.slots().getLast().notes();
        notes.add(words);
    }

    private static Slot ended(Slot slot, Part part, TreeMap<Instant, Part> starts, Instant endsAt) {
        var lasts = slot.point().lasts();
        var ends = lasts == null
                ? unsaid(slot, part, starts, endsAt)
                : slot.starts().plus(lasts);
        return new Slot(slot.point(), slot.starts(), ends, slot.notes());
    }

    /** When the next one begins; behind the last one, when the event ends. */
    private static @Nullable Instant unsaid(Slot slot, Part part, TreeMap<Instant, Part> starts, Instant endsAt) {
        var next = starts.higherEntry(slot.starts());
        var ends = next == null ? endsAt : next.getKey();
        var isOfAnotherDay = next != null && next.getValue() != part;
        return isOfAnotherDay
                        || !ends.isAfter(slot.starts())
                        || ends.isAfter(slot.starts().plus(LONGEST_UNSAID))
                ? null
                : ends;
    }

    private static LocalDate day(Instant instant) {
        return Words.local(instant).toLocalDate();
    }

    /** As they are typed, all days' together. */
    List<Slot> slots() {
        return parts.stream().flatMap(part -> part.slots().stream()).toList();
    }

    List<Slot> inOrder() {
        return slots().stream().sorted(Comparator.comparing(Slot::starts)).toList();
    }

    /** How long it is, what happens at once counted once. */
    Duration inAll() {
        return covered(slot -> true);
    }

    Duration breaks() {
        return covered(Slot::isBreak);
    }

    private Duration covered(Predicate<Slot> counted) {
        var sum = Duration.ZERO;
        var until = Instant.MIN;
        for (var slot : inOrder()) {
            var ends = slot.ends();
            if (counted.test(slot) && ends != null && ends.isAfter(until)) {
                var from = slot.starts().isAfter(until) ? slot.starts() : until;
                sum = sum.plus(Duration.between(from, ends));
                until = ends;
            }
        }
        return sum;
    }
}
