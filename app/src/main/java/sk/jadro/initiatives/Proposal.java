package sk.jadro.initiatives;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sk.jadro.base.db.Row;
import sk.jadro.base.db.Statement;
import sk.jadro.base.open.Reference;

/**
 * What somebody proposes.
 *
 * @param text what, why and with whom
 * @param needs what it needs from the city; null for nothing
 * @param days on which people could meet, the first one first; empty where none was said
 * @param about which activity it is; null for none
 * @param from what it grew from; null where nothing is known of it
 */
record Proposal(
        InitiativeKind kind,
        String title,
        String text,
        @Nullable String needs,
        List<LocalDate> days,
        @Nullable Reference about,
        @Nullable Reference from,
        Signatory by) {
    /** Its columns, in whichever table it is kept; what {@link #set} fills has their names. */
    static final String COLUMNS =
            "kind, title, text, needs, days, about_kind, about_id, from_kind, from_id, " + Signatory.COLUMNS;

    static final String PARAMETERS =
            ":kind, :title, :text, :needs, cast(:days as date[]), :about_kind, :about_id, :from_kind, :from_id, "
                    + Signatory.PARAMETERS;

    Proposal {
        days = List.copyOf(days);
    }

    /** As it stands in a row, which has its days as {@code cast(days as text[])}. */
    static Proposal of(Row row) {
        return new Proposal(
                row.constant("kind", InitiativeKind.class),
                row.string("title"),
                row.string("text"),
                row.stringOrNull("needs"),
                Stream.of(row.strings("days")).map(LocalDate::parse).toList(),
                Reference.of(row, "about"),
                Reference.of(row, "from"),
                Signatory.of(row));
    }

    Statement set(Statement statement) {
        return by.set(Reference.set(Reference.set(statement, "from", from), "about", about))
                .set("kind", kind)
                .set("title", title)
                .set("text", text)
                .set("needs", needs)
                .set("days", days.stream().map(LocalDate::toString).toList());
    }
}
