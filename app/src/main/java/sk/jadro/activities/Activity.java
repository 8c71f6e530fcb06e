package sk.jadro.activities;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sk.jadro.base.edit.Edition;
import sk.jadro.base.open.Reference;
import sk.jadro.base.text.Text;
import sk.jadro.base.ui.Edited;
import sk.jadro.partnership.Publication;

/**
 * Something to be done or looked after, that people sign up to.
 *
 * @param slug the last segment of its address: {@code jednoduchsi-jazyk}
 * @param summary one sentence of what it is good for
 * @param description CommonMark; may be empty
 * @param from what it grew from
 * @param position its place among the columns, counted from 1
 * @param version counts its changes, so that two people editing at once notice each other
 */
public record Activity(
        UUID id,
        String slug,
        Text title,
        Text summary,
        Text description,
        @Nullable Reference from,
        int position,
        Publication publication,
        boolean archived,
        int version) {

    /** The address of its page below the partnership's. */
    public String path() {
        return "/activities/" + slug;
    }

    Edition<ActivityDraft> edition() {
        return new Edition<>(draft(), version);
    }

    Edited edited() {
        return new Edited(title, "/desk/activities/" + id, path(), isPublic(), archived);
    }

    ActivityDraft draft() {
        return new ActivityDraft(slug, title, summary, description, from, publication);
    }

    /** Whether readers see it. */
    public boolean isPublic() {
        return publication == Publication.PUBLISHED && !archived;
    }
}
