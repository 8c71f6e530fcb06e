package sk.jadro.events;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sk.jadro.base.text.Lang;
import sk.jadro.events.Timetable.Part;
import sk.jadro.events.Timetable.Slot;

/** Looks for what doesn't fit together in a programme. */
final class Remarks {
    private static final int MOST = 10;

    /** A pause between two points that is longer is a night. */
    private static final Duration LONGEST_GAP = Duration.ofHours(6);

    private static final int LONGEST_TITLE = 60;

    private final List<Remark> found = new ArrayList<>();
    private final Instant startsAt;
    private final Instant endsAt;

    private Remarks(Instant startsAt, Instant endsAt) {
        this.startsAt = startsAt;
        this.endsAt = endsAt;
    }

    /** Those on an event's programme, the Slovak one's first. */
    static List<Remark> on(Event event) {
        var remarks = new Remarks(event.startsAt(), event.endsAt());
        var slovak = Timetable.of(event, Lang.SK);
        remarks.look(slovak);
        if (!times(slovak).equals(times(Timetable.of(event, Lang.EN)))) {
            remarks.found.add(new Remark("events.programme.remark.english"));
        }
        return remarks.most();
    }

    static List<Remark> on(Timetable timetable, Instant startsAt, Instant endsAt) {
        var remarks = new Remarks(startsAt, endsAt);
        remarks.look(timetable);
        return remarks.most();
    }

    private void look(Timetable timetable) {
        timetable.parts().forEach(this::lookAtOrder);
        timetable.slots().forEach(this::lookAtPlace);
        lookBetween(timetable.inOrder());
        lookAtEnd(timetable);
    }

    private void lookAtOrder(Part part) {
        var slots = part.slots();
        for (int i = 1; i < slots.size(); i++) {
            if (slots.get(i).starts().isBefore(slots.get(i - 1).starts())) {
                found.add(
                        new Remark("events.programme.remark.order", slots.get(i).starts(), title(slots.get(i))));
            }
        }
    }

    private void lookAtPlace(Slot slot) {
        if (isOutside(slot)) {
            found.add(new Remark("events.programme.remark.outside", slot.starts(), title(slot)));
        }
    }

    private boolean isOutside(Slot slot) {
        return slot.starts().isBefore(startsAt) || !slot.starts().isBefore(endsAt);
    }

    private void lookBetween(List<Slot> slots) {
        Slot last = null;
        for (var slot : slots) {
            if (last != null) {
                lookBetween(last, slot);
            }
            last = later(last, slot);
        }
    }

    private void lookBetween(Slot last, Slot slot) {
        var until = last.ends();
        if (until == null) {
            return;
        }
        if (until.isAfter(slot.starts())) {
            found.add(new Remark("events.programme.remark.clash", slot.starts(), title(last), title(slot)));
        } else if (until.isBefore(slot.starts())
                && Duration.between(until, slot.starts()).compareTo(LONGEST_GAP) <= 0) {
            found.add(new Remark("events.programme.remark.gap", until, slot.starts()));
        }
    }

    /** Of the two that which ends later. */
    private static Slot later(@Nullable Slot last, Slot slot) {
        var ends = slot.ends();
        return last == null || last.ends() == null || ends != null && ends.isAfter(last.ends()) ? slot : last;
    }

    private void lookAtEnd(Timetable timetable) {
        timetable.slots().stream()
                .filter(slot -> !isOutside(slot))
                .flatMap(slot -> Stream.ofNullable(slot.ends()))
                .max(Instant::compareTo)
                .filter(ends -> ends.isAfter(endsAt))
                .ifPresent(ends -> found.add(new Remark("events.programme.remark.late", ends, endsAt)));
    }

    private List<Remark> most() {
        if (found.size() <= MOST) {
            return List.copyOf(found);
        }
        var most = new ArrayList<>(found.subList(0, MOST));
        most.add(new Remark("events.programme.remark.more", found.size() - MOST));
        return most;
    }

    private static List<Object> times(Timetable timetable) {
        return timetable.slots().stream()
                .<Object>map(slot ->
                        List.of(slot.starts(), String.valueOf(slot.point().lasts())))
                .toList();
    }

    private static String title(Slot slot) {
        var title = slot.point().title();
        return title.codePointCount(0, title.length()) <= LONGEST_TITLE
                ? title
                : title.substring(0, title.offsetByCodePoints(0, LONGEST_TITLE)) + "…";
    }
}
