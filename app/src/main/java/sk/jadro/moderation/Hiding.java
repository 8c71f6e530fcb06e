package sk.jadro.moderation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sk.jadro.base.db.Row;

/**
 * That something was hidden.
 *
 * @param kind the plural of what it is, as addresses call it
 * @param reason as its writer was told
 * @param appeal what they said against it; null while they said nothing
 * @param outcome what came of that; null while nothing has
 * @param answer why; null likewise
 */
public record Hiding(
        UUID id,
        String kind,
        UUID thing,
        Ground ground,
        String reason,
        Instant hiddenAt,
        @Nullable String appeal,
        @Nullable Outcome outcome,
        @Nullable String answer,
        @Nullable Instant answeredAt) {
    /** What came of it. */
    public enum Outcome {
        /** All may read it again. */
        RESTORED,
        /** It stays hidden, after an appeal. */
        UPHELD
    }

    /** Whether it is hidden. */
    public boolean stands() {
        return outcome != Outcome.RESTORED;
    }

    /** Whether whoever wrote it may still say something against it. */
    public boolean isOpen() {
        return stands() && appeal == null;
    }

    /** Whether they did, and wait for what comes of it. */
    public boolean isAppealed() {
        return appeal != null && outcome == null;
    }

    /** The SQL of why the thing with this id was hidden last; null if it never was. */
    public static String ground(String id) {
        return "(select h.ground from hiding h where h.partnership_id = :partnership and h.thing_id = " + id
                + " order by h.id desc limit 1)";
    }

    static Hiding of(Row row) {
        var outcome = row.stringOrNull("outcome");
        return new Hiding(
                row.uuid("id"),
                row.string("kind"),
                row.uuid("thing_id"),
                row.constant("ground", Ground.class),
                row.string("reason"),
                row.instant("hidden_at"),
                row.stringOrNull("appeal"),
                outcome == null ? null : row.constant("outcome", Outcome.class),
                row.stringOrNull("answer"),
                row.instantOrNull("answered_at"));
    }
}
