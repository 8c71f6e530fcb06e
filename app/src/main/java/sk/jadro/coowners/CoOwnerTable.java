package sk.jadro.coowners;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import sk.jadro.activities.Activities;
import sk.jadro.activities.Activity;
import sk.jadro.base.db.Db;
import sk.jadro.base.sheets.SheetFormat;
import sk.jadro.base.sheets.SheetRows;
import sk.jadro.base.sheets.Sheets;
import sk.jadro.base.text.Words;
import sk.jadro.coordinators.Coordinator;

/** Everybody in the columns as a table. */
@Component
class CoOwnerTable {
    private static final int MOST = 50_000;

    private final Db db;
    private final Activities activities;
    private final CoOwnerStore coOwners;

    CoOwnerTable(Db db, Activities activities, CoOwnerStore coOwners) {
        this.db = db;
        this.activities = activities;
        this.coOwners = coOwners;
    }

    /**
     * All activities' columns.
     *
     * @param slug what the file's name begins with
     */
    View download(Coordinator by, Words words, SheetFormat format, String slug) {
        return download(by, words, format, slug, activities.all(by));
    }

    View download(Coordinator by, Words words, SheetFormat format, String slug, List<Activity> columns) {
        var ids = columns.stream().map(Activity::id).toList();
        var names = db.in(by.partnership(), () -> coOwners.inColumns(ids, null, MOST, 0));
        return Sheets.download(
                format,
                slug + "-" + words.say("coowners.table.file"),
                headings(words),
                rows -> write(rows, columns, names, words));
    }

    private static List<String> headings(Words words) {
        return List.of(
                words.say("coowners.table.activity"),
                words.say("people.name"),
                words.say("people.email"),
                words.say("people.side"),
                words.say("organisations.field"),
                words.say("coowners.part"),
                words.say("coowners.table.offers"),
                words.say("coowners.table.offer"),
                words.say("coowners.table.visibility"),
                words.say("coowners.state"),
                words.say("coowners.source"),
                words.say("coowners.since"),
                words.say("coowners.table.key"));
    }

    private static void write(SheetRows rows, List<Activity> columns, Map<UUID, List<CoOwner>> names, Words words) {
        for (var activity : columns) {
            for (var coOwner : names.getOrDefault(activity.id(), List.of())) {
                write(rows, activity, coOwner, words);
            }
        }
    }

    private static void write(SheetRows rows, Activity activity, CoOwner coOwner, Words words) {
        var signature = coOwner.signature();
        rows.row(
                activity.title().in(words.lang()),
                coOwner.isErased() ? words.say("coowners.erased") : signature.name(),
                coOwner.email(),
                words.say("side", signature.side()),
                signature.organisation(),
                words.say("coowners.part", signature.part()),
                Offers.say(words, signature.offers()),
                signature.offer(),
                words.say("coowners.visibility", signature.visibility()),
                words.say("coowners.state", coOwner.state()),
                words.say("coowners.source", coOwner.source()),
                Words.local(coOwner.since()).toLocalDate(),
                Objects.requireNonNullElseGet(coOwner.importKey(), coOwner.id()::toString));
    }
}
