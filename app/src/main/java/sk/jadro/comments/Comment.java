package sk.jadro.comments;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sk.jadro.base.db.Row;
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
    /** In characters. */
    private static final int BEGINNING = 80;

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
        var line = text.lines()
                .filter(one -> !one.isBlank())
                .findFirst()
                .orElse("")
                .strip();
        if (line.length() <= BEGINNING) {
            return Text.sk(line);
        }
        var end = line.lastIndexOf(' ', BEGINNING);
        return Text.sk(line.substring(0, end < BEGINNING / 2 ? safe(line) : end) + " …");
    }

    /** No half of a pair is left. */
    private static int safe(String line) {
        return Character.isHighSurrogate(line.charAt(BEGINNING - 1)) ? BEGINNING - 1 : BEGINNING;
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
