package sk.jadro.activities;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.PartnershipId;
import sk.jadro.base.edit.Edits;
import sk.jadro.base.edit.SaveResult;
import sk.jadro.base.web.ListPage;
import sk.jadro.base.web.PageNumber;
import sk.jadro.people.Coordinator;

/** What can be done with activities. */
@Component
public class Activities {
    /** How many names a column shows on pages of many columns; the activity's own page shows the rest. */
    private static final int NAMES_IN_A_COLUMN = 40;

    private static final int NAMES_ON_A_PAGE = 100;

    private final Db db;
    private final ActivityStore store;
    private final CoOwnerStore coOwners;
    private final Edits edits;

    Activities(Db db, ActivityStore store, CoOwnerStore coOwners, Edits edits) {
        this.db = db;
        this.store = store;
        this.coOwners = coOwners;
        this.edits = edits;
    }

    /** The published activities in their order, each with the first names under it. */
    public List<Column> columns(PartnershipId partnership) {
        return db.in(partnership, () -> columns(store.published()));
    }

    /** A column with a page of its names. */
    record PagedColumn(Column column, ListPage<Column.Name> names) {}

    /** One activity with a page of the names under it. */
    PagedColumn column(PartnershipId partnership, Activity activity, PageNumber number) {
        var id = activity.id();
        return db.in(partnership, () -> {
            var names = ListPage.of(
                    number,
                    NAMES_ON_A_PAGE,
                    (limit, skipped) ->
                            coOwners.shownNames(List.of(id), limit, skipped).getOrDefault(id, List.of()));
            var here = names.items();
            var elsewhere = names.isFirst() && !names.hasMore() ? 0 : coOwners.shown(id) - here.size();
            var counts = coOwners.counts(List.of(id)).getOrDefault(id, Map.of());
            return new PagedColumn(new Column(activity, here, counts, elsewhere), names);
        });
    }

    /** The activity at this slug, or one that it had before; drafts and archived ones, too. */
    Optional<Activity> bySlug(PartnershipId partnership, String slug) {
        return db.in(partnership, () -> store.bySlug(slug));
    }

    List<Activity> published(PartnershipId partnership) {
        return db.in(partnership, store::published);
    }

    List<Activity> byIds(PartnershipId partnership, List<UUID> ids) {
        return db.in(partnership, () -> store.byIds(ids));
    }

    /** All of them for those who edit them, archived ones last. */
    List<Activity> all(Coordinator by) {
        return db.in(by.partnership(), store::all);
    }

    Optional<Activity> byId(Coordinator by, UUID id) {
        return db.in(by.partnership(), () -> store.byId(id));
    }

    SaveResult<ActivityDraft> add(Coordinator by, ActivityDraft draft) {
        return edits.add(by, store, draft);
    }

    /** Changes an activity that was read as {@code version}. */
    SaveResult<ActivityDraft> change(Coordinator by, UUID id, ActivityDraft draft, int version) {
        return edits.change(by, store, id, draft, version);
    }

    void archive(Coordinator by, UUID id) {
        edits.archive(by, store, id);
    }

    void bringBack(Coordinator by, UUID id) {
        edits.bringBack(by, store, id);
    }

    void moveEarlier(Coordinator by, UUID id) {
        db.in(by.partnership(), () -> store.move(id, true));
    }

    void moveLater(Coordinator by, UUID id) {
        db.in(by.partnership(), () -> store.move(id, false));
    }

    private List<Column> columns(List<Activity> activities) {
        var ids = activities.stream().map(Activity::id).toList();
        var shown = coOwners.shownNames(ids, NAMES_IN_A_COLUMN, 0);
        var counts = coOwners.counts(ids);
        return activities.stream()
                .map(activity -> new Column(
                        activity,
                        shown.getOrDefault(activity.id(), List.of()),
                        counts.getOrDefault(activity.id(), Map.of()),
                        0))
                .toList();
    }
}
