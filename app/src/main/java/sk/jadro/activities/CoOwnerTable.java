package sk.jadro.activities;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.text.Words;
import sk.jadro.people.Coordinator;

/**
 * Everybody in all columns as a table that opens right in a Slovak Excel: UTF-8 with a byte order mark, semicolons, and
 * no cell that a spreadsheet would take for a formula.
 */
@Component
class CoOwnerTable {
    private static final int MOST = 50_000;

    private final Db db;
    private final ActivityStore activities;
    private final CoOwnerStore coOwners;

    CoOwnerTable(Db db, ActivityStore activities, CoOwnerStore coOwners) {
        this.db = db;
        this.activities = activities;
        this.coOwners = coOwners;
    }

    /** All activities' columns. */
    byte[] csv(Coordinator by, Words words) {
        return csv(by, words, db.in(by.partnership(), activities::all));
    }

    byte[] csv(Coordinator by, Words words, List<Activity> columns) {
        var text = new StringWriter();
        text.write('\uFEFF');
        try (var csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text)) {
            write(csv, by, words, columns);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void write(CsvWriter csv, Coordinator by, Words words, List<Activity> columns) {
        csv.writeRecord(List.of(
                words.say("activities.csv.activity"),
                words.say("people.name"),
                words.say("people.email"),
                words.say("people.side"),
                words.say("activities.table.offer"),
                words.say("activities.table.visibility"),
                words.say("activities.state"),
                words.say("activities.source"),
                words.say("activities.since")));
        var ids = columns.stream().map(Activity::id).toList();
        var names = db.in(by.partnership(), () -> coOwners.inColumns(ids, MOST, 0));
        for (var activity : columns) {
            for (var coOwner : names.getOrDefault(activity.id(), List.of())) {
                csv.writeRecord(line(activity, coOwner, words));
            }
        }
    }

    private static List<String> line(Activity activity, CoOwner coOwner, Words words) {
        var signature = coOwner.signature();
        return List.of(
                harmless(activity.title().in(words.lang())),
                harmless(signature.name()),
                harmless(Objects.toString(coOwner.email(), "")),
                words.say("side", signature.side()),
                harmless(signature.offer()),
                words.say("activities.visibility", signature.visibility()),
                words.say("activities.state", coOwner.state()),
                words.say("activities.source", coOwner.source()),
                Words.local(coOwner.since()).toLocalDate().toString());
    }

    /** With an apostrophe before what a spreadsheet would calculate (OWASP, CSV Injection). */
    private static String harmless(@Nullable String cell) {
        if (cell == null || cell.isEmpty()) {
            return "";
        }
        return "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
