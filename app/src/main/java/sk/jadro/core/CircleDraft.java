package sk.jadro.core;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sk.jadro.base.edit.Named;
import sk.jadro.base.text.Text;
import sk.jadro.partnership.Publication;
import sk.jadro.people.SideCounts;

/**
 * What a coordinator writes about a circle.
 *
 * @param description CommonMark; may be empty
 * @param entryNote how one comes in, in a sentence; may be empty
 * @param meets how often; may be empty
 * @param seats how many of each side the circle wants at least
 * @param monitors whether those in it watch over the partnership, and may read drafts, what is internal, and the history
 * @param ring where it stands in the picture of all, from the middle outwards; 0 beside them
 * @param ends its last day; null while it goes on
 * @param successor the circle that took over from it
 */
public record CircleDraft(
        @Named("desk.slug") String slug,
        @Named("core.name") Text title,
        @Named("core.purpose") Text purpose,
        @Named("core.description") Text description,
        @Named("core.entry") Entry entry,
        @Named("core.entry-note") Text entryNote,
        @Named("core.meets") Text meets,
        @Named("core.rule") DecisionRule rule,
        @Named("core.seats") SideCounts seats,
        @Named("core.monitors") boolean monitors,
        @Named("core.ring") int ring,
        @Named("core.begins") LocalDate begins,
        @Named("core.ends") @Nullable LocalDate ends,
        @Named("core.successor") @Nullable UUID successor,
        @Named("desk.publication") Publication publication) {
    boolean isDraft() {
        return publication == Publication.DRAFT;
    }

    CircleDraft published() {
        return with(title, Publication.PUBLISHED);
    }

    CircleDraft called(Text name) {
        return with(name, publication);
    }

    private CircleDraft with(Text title, Publication publication) {
        return new CircleDraft(
                slug,
                title,
                purpose,
                description,
                entry,
                entryNote,
                meets,
                rule,
                seats,
                monitors,
                ring,
                begins,
                ends,
                successor,
                publication);
    }
}
