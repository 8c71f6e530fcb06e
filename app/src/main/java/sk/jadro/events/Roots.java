package sk.jadro.events;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;

/** What real things hang on an event, so that it can't go away under them. Called inside a partnership. */
@Component
class Roots {
    private final Db db;
    private final ParticipantStore participants;
    private final List<Growth> growth;

    Roots(Db db, ParticipantStore participants, List<Growth> growth) {
        this.db = db;
        this.participants = participants;
        this.growth = growth;
    }

    boolean hold(UUID event) {
        return participants.isAnybodyReal(event)
                || growth.stream().anyMatch(room -> room.hasGrownFrom(db.current(), event));
    }
}
