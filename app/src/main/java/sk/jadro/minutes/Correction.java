package sk.jadro.minutes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sk.jadro.base.text.Lang;

/**
 * Another wording of a paragraph, proposed by somebody who was there.
 *
 * @param lang in which language's text
 * @param paragraph which of its paragraphs it was
 * @param was the paragraph as it stood then
 * @param author the number of whoever proposed it
 * @param answer null while it waits for one
 * @param because why it was answered so; may be empty where it was taken
 */
record Correction(
        UUID id,
        int number,
        Lang lang,
        int paragraph,
        String was,
        String proposed,
        String reason,
        int author,
        Instant proposedAt,
        @Nullable Answer answer,
        String because,
        @Nullable LocalDate answeredOn) {
    enum Answer {
        TAKEN,
        NOT_TAKEN
    }

    /** Whether these would be said once more. */
    boolean isAnswered(Answer answer, String because) {
        return answer == this.answer && because.equals(this.because);
    }

    /** The paragraph as it stands if nothing else has changed it. */
    String stands() {
        return answer == Answer.TAKEN ? proposed : was;
    }
}
