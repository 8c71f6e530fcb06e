package sk.jadro.agenda;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Says what an event is about, for rooms in which events begin. Called inside the partnership. */
@Component
public class Agenda {
    private final AgendaStore store;

    Agenda(AgendaStore store) {
        this.store = store;
    }

    /** An event is about an activity, too. */
    public void add(UUID event, UUID activity) {
        var before = store.activities(List.of(event)).getOrDefault(event, List.of());
        store.set(
                event,
                Stream.concat(before.stream(), Stream.of(activity)).distinct().toList());
    }
}
