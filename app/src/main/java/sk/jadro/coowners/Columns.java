package sk.jadro.coowners;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import sk.jadro.activities.Activities;
import sk.jadro.activities.Activity;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.PartnershipId;
import sk.jadro.base.web.ListPage;
import sk.jadro.base.web.PageNumber;
import sk.jadro.people.Side;

/** The activities' columns as readers see them. */
@Component
public class Columns {
    /** How many names a page of many columns shows in all; the activities' own pages show the rest. */
    private static final int NAMES_IN_COLUMNS = 120;

    private static final int AT_LEAST_IN_A_COLUMN = 4;
    private static final int AT_MOST_IN_A_COLUMN = 40;

    private static final int NAMES_ON_A_PAGE = 100;

    private final Db db;
    private final Activities activities;
    private final ColumnStore store;

    Columns(Db db, Activities activities, ColumnStore store) {
        this.db = db;
        this.activities = activities;
        this.store = store;
    }

    /**
     * Some of many.
     *
     * @param all how many open activities there are
     */
    record First(List<Column> columns, int all) {}

    /** Those of so many of the open activities at most, in their order: the ones that lack a hand before others. */
    First whereHandsAreMissing(PartnershipId partnership, int most) {
        return db.in(partnership, () -> {
            var open = activities.open(partnership);
            var counts = store.counts(ids(open));
            var first = open.stream()
                    .sorted(Comparator.comparing(
                            activity -> !column(activity, List.of(), counts).lacksHands()))
                    .limit(most)
                    .sorted(Comparator.comparingInt(open::indexOf))
                    .toList();
            return new First(withNames(first, counts), open.size());
        });
    }

    /** Those of these activities, each with its first names: the more columns, the fewer. Called inside their partnership. */
    List<Column> of(List<Activity> open) {
        return withNames(open, store.counts(ids(open)));
    }

    private List<Column> withNames(List<Activity> open, Map<UUID, Map<Side, Integer>> counts) {
        var each = Math.clamp(NAMES_IN_COLUMNS / Math.max(1, open.size()), AT_LEAST_IN_A_COLUMN, AT_MOST_IN_A_COLUMN);
        var shown = store.shownNames(ids(open), each, 0);
        return open.stream()
                .map(activity -> column(activity, shown.getOrDefault(activity.id(), List.of()), counts))
                .toList();
    }

    private static Column column(Activity activity, List<Column.Name> names, Map<UUID, Map<Side, Integer>> counts) {
        return new Column(activity, names, counts.getOrDefault(activity.id(), Map.of()), 0);
    }

    private static List<UUID> ids(List<Activity> activities) {
        return activities.stream().map(Activity::id).toList();
    }

    /**
     * A column with a page of its names.
     *
     * @param interested how many want to hear of the activity without carrying it
     */
    record PagedColumn(Column column, ListPage<Column.Name> names, int interested) {}

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
        return new PagedColumn(new Column(activity, here, counts, elsewhere), names, store.interested(id));
    }
}
