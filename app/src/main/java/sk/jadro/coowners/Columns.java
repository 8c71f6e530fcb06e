package sk.jadro.coowners;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import sk.jadro.activities.Activities;
import sk.jadro.activities.Activity;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.PartnershipId;
import sk.jadro.base.web.ListPage;
import sk.jadro.base.web.PageNumber;

/** The activities' columns as readers see them. */
@Component
public class Columns {
    /** How many names a column shows on pages of many columns; the activity's own page shows the rest. */
    private static final int NAMES_IN_A_COLUMN = 40;

    private static final int NAMES_ON_A_PAGE = 100;

    private final Db db;
    private final Activities activities;
    private final ColumnStore store;

    Columns(Db db, Activities activities, ColumnStore store) {
        this.db = db;
        this.activities = activities;
        this.store = store;
    }

    /** Those of the published activities in their order, each with its first names. */
    public List<Column> all(PartnershipId partnership) {
        return db.in(partnership, () -> of(activities.published(partnership)));
    }

    /** The same for activities that are at hand. Called inside their partnership. */
    List<Column> of(List<Activity> published) {
        var ids = published.stream().map(Activity::id).toList();
        var shown = store.shownNames(ids, NAMES_IN_A_COLUMN, 0);
        var counts = store.counts(ids);
        return published.stream()
                .map(activity -> new Column(
                        activity,
                        shown.getOrDefault(activity.id(), List.of()),
                        counts.getOrDefault(activity.id(), Map.of()),
                        0))
                .toList();
    }

    /** A column with a page of its names. */
    record PagedColumn(Column column, ListPage<Column.Name> names) {}

    /** That of one activity with a page of the names under it. Called inside its partnership. */
    PagedColumn page(Activity activity, PageNumber number) {
        var id = activity.id();
        var names = ListPage.of(
                number,
                NAMES_ON_A_PAGE,
                (limit, skipped) ->
                        store.shownNames(List.of(id), limit, skipped).getOrDefault(id, List.of()));
        var here = names.items();
        var elsewhere = names.isFirst() && !names.hasMore() ? 0 : store.shown(id) - here.size();
        var counts = store.counts(List.of(id)).getOrDefault(id, Map.of());
        return new PagedColumn(new Column(activity, here, counts, elsewhere), names);
    }
}
