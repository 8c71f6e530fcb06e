package sk.jadro.desk;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.desk.DeskEntry;
import sk.jadro.base.desk.FirstStep;
import sk.jadro.base.desk.FirstSteps;
import sk.jadro.base.desk.Matter;
import sk.jadro.base.desk.Matters;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.RoomGroup;
import sk.jadro.coordinators.Coordinator;

/** Gathers what rooms bring to the desk's first page. */
@Component
class Overview {
    private final Db db;
    private final List<DeskEntry> entries;
    private final List<Matters> matters;
    private final List<FirstSteps> steps;

    Overview(Db db, List<DeskEntry> entries, List<Matters> matters, List<FirstSteps> steps) {
        this.db = db;
        this.entries = entries.stream().sorted(DeskEntry.ORDER).toList();
        this.matters = matters;
        this.steps = steps;
    }

    /** A room with how much there is in it. */
    record Room(DeskEntry entry, String note) {}

    /** All of it, in order; kinds and groups of which there is none are left out. */
    record All(Map<Matter.Kind, List<Matter>> matters, List<FirstStep> steps, Map<RoomGroup, List<Room>> rooms) {
        int waiting() {
            return matters.values().stream().mapToInt(List::size).sum();
        }

        int urgent() {
            return matters.getOrDefault(Matter.Kind.URGENT, List.of()).size();
        }

        List<FirstStep> ahead() {
            return steps.stream().filter(step -> !step.done()).toList();
        }

        List<FirstStep> done() {
            return steps.stream().filter(FirstStep::done).toList();
        }
    }

    All of(Page page, Coordinator by) {
        return db.in(
                by.partnership(),
                () -> new All(
                        matters.stream()
                                .flatMap(room -> room.of(page, by).stream())
                                .collect(Collectors.groupingBy(Matter::kind, TreeMap::new, Collectors.toList())),
                        steps.stream()
                                .flatMap(room -> room.of(page, by).stream())
                                .toList(),
                        entries.stream()
                                .map(entry -> new Room(entry, entry.note().of(page, by)))
                                .collect(Collectors.groupingBy(
                                        room -> room.entry().group(), TreeMap::new, Collectors.toList()))));
    }
}
