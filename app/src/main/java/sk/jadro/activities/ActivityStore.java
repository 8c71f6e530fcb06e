package sk.jadro.activities;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.Ids;
import sk.jadro.base.db.PublicTables;
import sk.jadro.base.db.Row;
import sk.jadro.base.edit.ListedStore;
import sk.jadro.base.home.Knot;
import sk.jadro.base.open.PublicKind;
import sk.jadro.base.open.Reference;
import sk.jadro.base.open.Stage;
import sk.jadro.base.open.Strand;
import sk.jadro.partnership.Publication;

/** The activities' rows. */
@Component
class ActivityStore extends ListedStore<Activity, ActivityDraft> {
    private static final String COLUMNS = """
            id, slug, title_sk, title_en, summary_sk, summary_en, description_sk, description_en, from_kind, from_id, position,
            publication, archived, version
            """;

    /** Those that readers see. */
    private static final String HOW_MANY = """
            select count(*)::int from activity
            where partnership_id = :partnership and publication = 'published' and not archived
            """;

    ActivityStore(Db db, Clock clock) {
        super(db, clock, "activity", COLUMNS, ActivityDraft.class, ActivityDraft::slug, Activity::edition);
    }

    @Bean
    static PublicTables activityTables() {
        return PublicTables.of("activity");
    }

    @Bean
    static Knot activitiesOnTheThread() {
        return new Knot(Stage.GROWN, "activities.knot", "/activities", HOW_MANY);
    }

    @Bean
    PublicKind<Activity> publicActivities() {
        return PublicKind.of("activity", "activities", "activities.activity", Activity::id, Activity::path, this)
                .title("activities.desk.title", Activity::title)
                .text("summary", "activities.desk.summary", Activity::summary)
                .markdown("description", "activities.desk.description", Activity::description)
                .reference(
                        "from",
                        "thread.from",
                        activity ->
                                activity.from() == null ? null : activity.from().id())
                .onTheThread(activity -> Strand.of(Stage.GROWN).from(activity.from()));
    }

    List<Activity> published() {
        return db.sql("select " + COLUMNS + """
                from activity where partnership_id = :partnership and publication = 'published' and not archived
                order by position, id limit 200
                """).list(this::thing);
    }

    int countPublished() {
        return db.sql(HOW_MANY).one(row -> row.integer("count"));
    }

    /** Whether there is one that people wrote. */
    boolean hasOwn() {
        return db.sql("select exists (select from activity where partnership_id = :partnership and not sample) as own")
                .one(row -> row.bool("own"));
    }

    List<Activity> all() {
        return db.sql("select " + COLUMNS + """
                from activity where partnership_id = :partnership
                order by archived, position, id limit 500
                """).list(this::thing);
    }

    List<Activity> byIds(Collection<UUID> ids) {
        return db.sql("select " + COLUMNS + """
                from activity where partnership_id = :partnership and id = any (cast(:ids as uuid[]))
                order by position, id
                """).set("ids", ids).list(this::thing);
    }

    boolean hasGrownFrom(UUID event) {
        return db.sql("""
                select exists (
                    select from activity
                    where partnership_id = :partnership and from_kind = 'events' and from_id = :event and publication = 'published'
                      and not archived) as grown
                """).set("event", event).one(row -> row.bool("grown"));
    }

    @Override
    public UUID add(ActivityDraft draft) {
        return add(draft, false);
    }

    /** Adds it as the last column. */
    UUID add(ActivityDraft draft, boolean sample) {
        var id = Ids.next();
        Reference.set(db.sql("""
                insert into activity (
                    partnership_id, id, slug, title_sk, title_en, summary_sk, summary_en, description_sk,
                    description_en, from_kind, from_id,
                    publication, position, sample, changed_at)
                select :partnership, :id, :slug, :title_sk, :title_en, :summary_sk, :summary_en, :description_sk,
                    :description_en,
                    :from_kind, :from_id, :publication, coalesce(max(position), 0) + 1, :sample, :now
                from activity where partnership_id = :partnership
                """), "from", draft.from())
                .set("id", id)
                .set("slug", draft.slug())
                .set("title", draft.title())
                .set("summary", draft.summary())
                .set("description", draft.description())
                .set("publication", draft.publication())
                .set("sample", sample)
                .set("now", clock.instant())
                .run();
        return id;
    }

    @Override
    public void change(UUID id, ActivityDraft draft, int version) {
        slugs.remember(id, version, draft.slug());
        Reference.set(db.sql("""
                update activity
                set slug = :slug, title_sk = :title_sk, title_en = :title_en, summary_sk = :summary_sk,
                    summary_en = :summary_en, description_sk = :description_sk, description_en = :description_en,
                    from_kind = :from_kind, from_id = :from_id, publication = :publication, version = version + 1, sample = false,
                    changed_at = :now
                where partnership_id = :partnership and id = :id and version = :version
                """), "from", draft.from())
                .set("id", id)
                .set("version", version)
                .set("slug", draft.slug())
                .set("title", draft.title())
                .set("summary", draft.summary())
                .set("description", draft.description())
                .set("publication", draft.publication())
                .set("now", clock.instant())
                .run();
    }

    /** Changes places with the neighbour before it (or after it). */
    void move(UUID id, boolean earlier) {
        db.sql("""
                with numbered as (
                    select id, row_number() over (order by position, id) as place from activity
                    where partnership_id = :partnership and not archived),
                mine as (select place from numbered where id = :id),
                moved as (
                    select id, case when id = :id then place + :step
                                    when place = (select place + :step from mine) then place - :step
                                    else place end as place
                    from numbered)
                update activity a set position = moved.place from moved
                where a.partnership_id = :partnership and moved.id = a.id
                """).set("id", id).set("step", earlier ? -1 : 1).run();
    }

    /** The sample activities that readers see, in their order. */
    List<Activity> sample() {
        return db.sql("select " + COLUMNS + """
                from activity where partnership_id = :partnership and sample and publication = 'published'
                order by position, id limit 200
                """).list(this::thing);
    }

    /** Makes a draft of a sample activity. */
    void withdraw(UUID id) {
        db.sql("""
                update activity set publication = 'draft', version = version + 1, changed_at = :now
                where partnership_id = :partnership and id = :id
                """).set("id", id).set("now", clock.instant()).run();
    }

    /** Makes a sample activity one of the partnership's own. */
    void makeOwn(UUID id) {
        db.sql("update activity set sample = false where partnership_id = :partnership and id = :id")
                .set("id", id)
                .run();
    }

    @Override
    protected Activity thing(Row row) {
        return new Activity(
                row.uuid("id"),
                row.string("slug"),
                row.text("title"),
                row.text("summary"),
                row.text("description"),
                Reference.of(row, "from"),
                row.integer("position"),
                row.constant("publication", Publication.class),
                row.bool("archived"),
                row.integer("version"));
    }
}
