package sk.jadro.outputs;

import java.util.UUID;
import sk.jadro.base.edit.Named;
import sk.jadro.base.text.Text;
import sk.jadro.partnership.Publication;

/**
 * What is written of an output.
 *
 * @param meaning what it means; may be empty, as the following ones
 * @param audience for whom
 * @param follows what follows from it
 * @param event the meeting at which it was said
 * @param parked why nothing will grow from it for now; empty where something may
 */
record OutputDraft(
        @Named("outputs.name") Text title,
        @Named("outputs.meaning") Text meaning,
        @Named("outputs.audience") Text audience,
        @Named("outputs.follows") Text follows,
        @Named("outputs.event") UUID event,
        @Named("outputs.parked") Text parked,
        @Named("desk.publication") Publication publication) {
    boolean isDraft() {
        return publication == Publication.DRAFT;
    }

    OutputDraft published() {
        return new OutputDraft(title, meaning, audience, follows, event, parked, Publication.PUBLISHED);
    }
}
