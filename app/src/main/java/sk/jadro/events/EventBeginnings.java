package sk.jadro.events;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.edit.ChangeResult;
import sk.jadro.base.edit.Edits;
import sk.jadro.base.text.Slug;
import sk.jadro.base.text.Text;
import sk.jadro.base.text.Words;
import sk.jadro.coordinators.Coordinator;
import sk.jadro.partnership.Publication;

/** Begins events that grow from what stands in a higher room: drafts, of which whoever coordinates writes the rest. */
@Component
public class EventBeginnings {
    private static final LocalTime STARTS = LocalTime.of(17, 0);
    private static final LocalTime ENDS = LocalTime.of(19, 0);

    private final Db db;
    private final Edits edits;
    private final EventStore store;

    EventBeginnings(Db db, Edits edits, EventStore store) {
        this.db = db;
        this.edits = edits;
        this.store = store;
    }

    /**
     * A discussion in the evening of a day.
     *
     * @param summary of 300 characters at most
     * @param description CommonMark; may be empty
     */
    public UUID begin(Coordinator by, Text title, Text summary, Text description, LocalDate day) {
        return db.in(by.partnership(), () -> {
            var slug = Slug.from(title.sk());
            for (int number = 1; ; number++) {
                var draft = draft(number == 1 ? slug : slug + "-" + number, title, summary, description, day);
                if (!store.isSlugTaken(draft, null)
                        && edits.add(by, store, draft) instanceof ChangeResult.Saved<EventDraft>(var id)) {
                    return id;
                }
            }
        });
    }

    private static EventDraft draft(String slug, Text title, Text summary, Text description, LocalDate day) {
        var nothing = Text.sk("");
        return new EventDraft(
                slug,
                title,
                EventKind.DISCUSSION,
                Way.IN_PERSON,
                null,
                summary,
                description,
                nothing,
                nothing,
                nothing,
                nothing,
                nothing,
                day.atTime(STARTS).atZone(Words.ZONE).toInstant(),
                day.atTime(ENDS).atZone(Words.ZONE).toInstant(),
                Publication.DRAFT);
    }
}
