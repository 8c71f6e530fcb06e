package sk.jadro.coowners;

import java.util.List;
import org.springframework.stereotype.Component;
import sk.jadro.activities.Activities;
import sk.jadro.activities.Activity;
import sk.jadro.base.db.Db;
import sk.jadro.base.sheets.CsvSheet;
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

    /** All activities' columns. */
    CsvSheet csv(Coordinator by, Words words) {
        return csv(by, words, activities.all(by));
    }

    CsvSheet csv(Coordinator by, Words words, List<Activity> columns) {
        var sheet = new CsvSheet(
                words.say("coowners.csv.activity"),
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
                words.say("coowners.since"));
        var ids = columns.stream().map(Activity::id).toList();
        var names = db.in(by.partnership(), () -> coOwners.inColumns(ids, null, MOST, 0));
        for (var activity : columns) {
            for (var coOwner : names.getOrDefault(activity.id(), List.of())) {
                write(sheet, activity, coOwner, words);
            }
        }
        return sheet;
    }

    private static void write(CsvSheet sheet, Activity activity, CoOwner coOwner, Words words) {
        var signature = coOwner.signature();
        sheet.row(
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
                Words.local(coOwner.since()).toLocalDate());
    }
}
