package sk.jadro.core;

import java.time.LocalDate;
import java.util.UUID;
import sk.jadro.base.edit.Edition;
import sk.jadro.base.text.Text;
import sk.jadro.base.ui.Edited;
import sk.jadro.partnership.Publication;

/**
 * A named group of people with its own rules.
 *
 * @param draft what is written of it
 * @param version counts its changes, so that two people editing at once notice each other
 */
public record Circle(UUID id, CircleDraft draft, boolean archived, int version) {
    public Text title() {
        return draft.title();
    }

    /** Whether it was there on a day. */
    public boolean isOn(LocalDate day) {
        return !day.isBefore(draft.begins()) && (draft.ends() == null || !day.isAfter(draft.ends()));
    }

    /** The address of its page below the partnership's. */
    public String path() {
        return "/circles/" + draft.slug();
    }

    /** Where it is edited, below the partnership's home. */
    public String desk() {
        return "/desk/circles/" + id;
    }

    /** Whether readers see it. */
    public boolean isPublic() {
        return draft.publication() == Publication.PUBLISHED && !archived;
    }

    Edition<CircleDraft> edition() {
        return new Edition<>(draft, version);
    }

    Edited edited() {
        return new Edited(title(), desk(), path(), isPublic(), archived);
    }
}
