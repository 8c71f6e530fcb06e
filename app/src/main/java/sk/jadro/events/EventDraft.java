package sk.jadro.events;

import java.time.Instant;
import sk.jadro.base.text.Text;
import sk.jadro.partnership.Publication;

/** What a coordinator writes about an event. */
record EventDraft(
        String slug,
        Text title,
        Text summary,
        Text description,
        Text place,
        Text forWhom,
        Text programme,
        Text report,
        Instant startsAt,
        Instant endsAt,
        Publication publication) {}
