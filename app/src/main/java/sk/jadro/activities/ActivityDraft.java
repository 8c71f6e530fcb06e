package sk.jadro.activities;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sk.jadro.base.text.Text;
import sk.jadro.partnership.Publication;

/** What a coordinator writes about an activity. */
public record ActivityDraft(
        String slug,
        Text title,
        Text summary,
        Text description,
        @Nullable UUID fromEvent,
        Publication publication) {}
