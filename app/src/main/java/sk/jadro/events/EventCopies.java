package sk.jadro.events;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.edit.ChangeResult;
import sk.jadro.base.edit.Edits;
import sk.jadro.base.text.Text;
import sk.jadro.base.text.Words;
import sk.jadro.coordinators.Coordinator;
import sk.jadro.partnership.Publication;

/**
 * Makes another event of one that there is: a draft on the same day of a week ahead, at the same hour, with all that was written
 * about it but what happened there.
 */
@Component
class EventCopies {
    private static final int MOST = 99;

    private final Db db;
    private final Edits edits;
    private final EventStore store;
    private final ApplicationEventPublisher copies;
    private final Clock clock;

    EventCopies(Db db, Edits edits, EventStore store, ApplicationEventPublisher copies, Clock clock) {
        this.db = db;
        this.edits = edits;
        this.store = store;
        this.copies = copies;
        this.clock = clock;
    }

    /** Empty if there are ninety-nine of it already. */
    Optional<UUID> copy(Coordinator by, Event event) {
        var weeks = weeksAhead(event.startsAt());
        return db.in(by.partnership(), () -> {
            for (int number = 2; number <= MOST; number++) {
                var draft = copied(event.draft(), event.slug() + "-" + number, weeks);
                if (!store.isSlugTaken(draft, null)
                        && edits.add(by, store, draft) instanceof ChangeResult.Saved<EventDraft>(var id)) {
                    copies.publishEvent(new EventCopied(event.id(), id, weeks));
                    return Optional.of(id);
                }
            }
            return Optional.empty();
        });
    }

    /** One at least. */
    private int weeksAhead(Instant starts) {
        var passed = ChronoUnit.WEEKS.between(Words.local(starts), Words.local(clock.instant()));
        return Math.toIntExact(Math.max(0, passed)) + 1;
    }

    private static EventDraft copied(EventDraft draft, String slug, int weeks) {
        return new EventDraft(
                slug,
                draft.title(),
                draft.kind(),
                draft.way(),
                draft.circle(),
                draft.summary(),
                draft.description(),
                draft.place(),
                draft.forWhom(),
                draft.programme(),
                Text.sk(""),
                Text.sk(""),
                later(draft.startsAt(), weeks),
                later(draft.endsAt(), weeks),
                Publication.DRAFT);
    }

    /** At the same hour of the clock on the wall. */
    private static Instant later(Instant time, int weeks) {
        return Words.local(time).plusWeeks(weeks).toInstant();
    }
}
