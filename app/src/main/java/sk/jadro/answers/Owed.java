package sk.jadro.answers;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sk.jadro.base.db.Row;
import sk.jadro.base.text.Words;

/**
 * That somebody is owed an answer, and how that stands.
 *
 * @param id of what was asked
 * @param number by which it is known, one among all that was asked here
 * @param due the last day on which an answer comes in time
 * @param outcome what was said last, as its room calls it; null before anything was
 * @param saidAt when that was; null likewise
 * @param legal what it is by law, which then sets its day; null of what no law asks for
 */
public record Owed(
        UUID id,
        int number,
        Instant askedAt,
        LocalDate due,
        Turn turn,
        @Nullable String outcome,
        @Nullable Instant saidAt,
        @Nullable LegalKind legal) {
    /** What {@link #of} reads, of a row that {@link #join} was joined to. */
    public static final String COLUMNS = """
             owed.id as owed_id, owed.number as owed_number, owed.asked_at as owed_asked, owed.due_on as owed_due,
             owed.turn as owed_turn, owed.outcome as owed_outcome, owed.said_at as owed_said, owed.legal as owed_legal
            """;

    /** Joins what is owed to the thing with this id; a thing to whose asker nothing is owed stays without. */
    public static String join(String id) {
        return " left join owed on owed.partnership_id = :partnership and owed.id = " + id + " ";
    }

    /** The SQL of which thing of a kind has the number {@code :number}: one row of {@code id}. */
    public static String numbered(OwedKind kind) {
        return "select id from owed where partnership_id = :partnership and kind = '" + kind.plural()
                + "' and number = :number";
    }

    /** The SQL of what the office said last of the thing with this id; null before it did. */
    public static String reason(String id) {
        return "(select s.words from owed_step s where s.partnership_id = :partnership and s.owed_id = " + id
                + " and s.said_by in ('office', 'progress') order by s.id desc limit 1)";
    }

    /** Of a row; null where nothing is owed. */
    public static @Nullable Owed of(Row row) {
        var id = row.uuidOrNull("owed_id");
        return id == null
                ? null
                : new Owed(
                        id,
                        row.integer("owed_number"),
                        row.instant("owed_asked"),
                        row.date("owed_due"),
                        row.constant("owed_turn", Turn.class),
                        row.stringOrNull("owed_outcome"),
                        row.instantOrNull("owed_said"),
                        row.stringOrNull("owed_legal") == null
                                ? null
                                : LegalKind.byCode(row.string("owed_legal")).orElse(null));
    }

    /** Whether it has its number only: no answer was promised. */
    public boolean isNoted() {
        return turn == Turn.NOBODY && outcome == null;
    }

    public LocalDate askedOn() {
        return Words.local(askedAt).toLocalDate();
    }

    /** Whether whoever asked was promised an answer by a day that has passed. */
    public boolean isLate(LocalDate today) {
        return turn.isAwaited() && today.isAfter(due);
    }

    /** For how many days they have waited in vain; 0 or less while there is time. */
    public int daysLate(LocalDate today) {
        return Math.toIntExact(ChronoUnit.DAYS.between(due, today));
    }
}
