package sk.jadro.walks;

import java.time.Instant;
import java.util.Optional;
import sk.jadro.base.edit.Named;
import sk.jadro.base.text.Text;
import sk.jadro.base.text.TypedTime;
import sk.jadro.base.web.Form;
import sk.jadro.partnership.Publication;

/**
 * What a coordinator writes about a walk: read from the form, and written into it again.
 *
 * @param description CommonMark; may be empty
 * @param begins where one meets
 */
record WalkDraft(
        @Named("desk.slug") String slug,
        @Named("walks.name") Text title,
        @Named("walks.summary") Text summary,
        @Named("walks.description") Text description,
        @Named("walks.begins") Text begins,
        @Named("walks.starts") Instant startsAt,
        @Named("desk.publication") Publication publication) {
    boolean isDraft() {
        return publication == Publication.DRAFT;
    }

    WalkDraft published() {
        return new WalkDraft(slug, title, summary, description, begins, startsAt, Publication.PUBLISHED);
    }

    /** Empty if something of it can't be accepted, which the form then says. */
    static Optional<WalkDraft> read(Form form) {
        var title = form.text("title", 150);
        var summary = form.text("summary", 300);
        var day = form.read("day", TypedTime::day);
        var startsAt = form.instant("time", day, form.read("time", TypedTime::time));
        var begins = form.text("begins", 200);
        var description = form.longText("description", 20_000);
        var slug = form.slug(title);
        var publication = form.choice("publication", Publication.class);
        if (startsAt == null || slug == null || publication == null || !form.isValid()) {
            return Optional.empty();
        }
        return Optional.of(new WalkDraft(slug, title, summary, description, begins, startsAt, publication));
    }

    Form filled(int version) {
        return new Form.Values()
                .set("title", title)
                .set("summary", summary)
                .set("day", TypedTime.day(startsAt))
                .set("time", TypedTime.time(startsAt))
                .set("begins", begins)
                .set("description", description)
                .set("slug", slug)
                .set("publication", publication)
                .set("version", version)
                .form();
    }
}
