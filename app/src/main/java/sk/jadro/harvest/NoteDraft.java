package sk.jadro.harvest;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sk.jadro.base.db.Ids;
import sk.jadro.people.NameVisibility;
import sk.jadro.people.Side;

/**
 * What somebody wrote on a slip.
 *
 * @param point of the programme at which they say it, as it is called; null where they do not say
 * @param key the page's own; sent twice, it is one note
 * @param visibility how their name may be shown to readers, should the note ever be
 * @param consentWords to which they said yes; null where their name is not to be shown
 */
record NoteDraft(
        UUID key,
        int prompt,
        String text,
        @Nullable String point,
        @Nullable String name,
        @Nullable Side side,
        NameVisibility visibility,
        @Nullable String consentWords) {
    /** What hung on a wall of paper, by whomever. */
    static NoteDraft fromPaper(int prompt, String text) {
        return new NoteDraft(Ids.next(), prompt, text, null, null, null, NameVisibility.NONE, null);
    }
}
