package sk.jadro.comments;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sk.jadro.base.db.Row;
import sk.jadro.base.text.FirstWords;
import sk.jadro.base.text.Text;
import sk.jadro.moderation.Ground;

/**
 * Something that somebody said of a thing.
 *
 * @param kind the plural of what the thing is, as addresses call it
 * @param number in the thing's address
 * @param person who said it; null once they are erased, and of the sample
 * @param name of whoever said it; empty where it is not to be shown any more
 * @param ground why it is hidden; null where it isn't
 */
record Comment(
        UUID id,
        String kind,
        UUID thing,
        int number,
        @Nullable UUID person,
        String name,
        String text,
        Instant saidAt,
        boolean isWithdrawn,
        boolean isHidden,
        @Nullable Ground ground) {
    /** Where all of the thing's stand, below the partnership's home. */
    static String page(String kind, int number) {
        return "/" + kind + "/" + number + "/comments";
    }

    /** Leads to whichever page of them it stands on. */
    String path() {
        return page(kind, number) + "/" + id;
    }

    boolean isPublic() {
        return !isWithdrawn && !isHidden;
    }

    /** Its first words. */
    Text title() {
        return FirstWords.of(text);
    }

    static Comment of(Row row) {
        var ground = row.stringOrNull("ground");
        return new Comment(
                row.uuid("id"),
                row.string("kind"),
                row.uuid("thing_id"),
                row.integer("number"),
                row.uuidOrNull("person_id"),
                row.string("name"),
                row.string("text"),
                row.instant("said_at"),
                row.instantOrNull("withdrawn_at") != null,
                row.instantOrNull("hidden_at") != null,
                ground == null ? null : row.constant("ground", Ground.class));
    }
}
