package sk.jadro.activities;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Code;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.Ids;
import sk.jadro.base.db.PublicTables;
import sk.jadro.base.db.Row;
import sk.jadro.base.db.Statement;
import sk.jadro.base.edit.ListedStore;
import sk.jadro.base.home.Knot;
import sk.jadro.base.open.News;
import sk.jadro.base.open.PublicKind;
import sk.jadro.base.open.Reference;
import sk.jadro.base.open.Stage;
import sk.jadro.base.open.Strand;
import sk.jadro.base.subject.SubjectKind;
import sk.jadro.base.text.Markdown;
import sk.jadro.base.text.Text;
import sk.jadro.base.thread.Heard;
import sk.jadro.partnership.Publication;

/** The activities' rows. */
@Component
class ActivityStore extends ListedStore<Activity, ActivityDraft> {
    private static final String COLUMNS = """
            id, slug, title_sk, title_en, summary_sk, summary_en, goal_sk, goal_en, description_sk, description_en, state,
            outcome_sk, outcome_en, next_step_sk, next_step_en, next_on, from_kind, from_id, position, publication, archived, version
            """;

    /** Those that readers see. */
    private static final String HOW_MANY = """
            select count(*)::int from activity
            where partnership_id = :partnership and publication = 'published' and not archived
            """;

    /** Activities with when something was last heard of each, in whatever room. */
    private final String heard;

    /** Whether one of those lacks a hand. */
    private final String missing;

    ActivityStore(Db db, Clock clock, List<Heard> rooms, List<MissingHands> hands) {
        super(db, clock, "activity", COLUMNS, ActivityDraft.class, ActivityDraft::slug, Activity::edition);
        this.heard = rooms.stream()
                .map(room -> "(" + room.latest() + ")")
                .collect(Collectors.joining(", ", "(select h.*, greatest(h.changed_at, ", """
                        ) as heard_at from (
                            select id, title_sk, title_en, next_on, position, changed_at, 'activities' as kind from activity
                            where partnership_id = :partnership and publication = 'published' and not archived
                              and state <> 'closed') as h)
                        """));
        this.missing = hands.stream().map(MissingHands::missing).collect(Collectors.joining(" or ", "(", " or false)"));
    }

    /**
     * An open activity that may need care.
     *
     * @param nextOn by when its next step is to be done; null where no day is set
     */
    record Lagging(
            UUID id, Text title, Instant heardAt, @Nullable LocalDate nextOn) {}

    @Bean
    static PublicTables activityTables() {
        return PublicTables.of("activity");
    }

    @Bean
    static SubjectKind othersAreOfActivities() {
        return new SubjectKind("activities", """
                select id, title_sk, title_en, slug, publication = 'published' and not archived as shown
                from activity where partnership_id = :partnership
                """);
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
                .text("goal", "activities.goal", activity -> activity.draft().goal())
                .markdown(
                        "description",
                        "activities.desk.description",
                        activity -> activity.draft().description())
                .code("state", "activities.state", Activity::state)
                .markdown(
                        "outcome",
                        "activities.outcome",
                        activity -> activity.draft().outcome())
                .text(
                        "nextStep",
                        "activities.next-step",
                        activity -> activity.draft().nextStep())
                .day(
                        "nextOn",
                        "activities.next-on",
                        activity -> activity.draft().nextOn())
                .reference("from", "thread.from", ActivityStore::origin)
                .onTheThread(activity -> Strand.of(Stage.GROWN)
                        .from(activity.draft().from())
                        .saying("activities.state." + Code.of(activity.state())))
                .told(ActivityStore::news);
    }

    private static News news(Activity activity) {
        var draft = activity.draft();
        return News.of("activities.news", words -> {
                    var step = draft.nextStep().in(words.lang());
                    return Stream.of(
                                    Markdown.literals(activity.summary().in(words.lang())),
                                    words.say("activities.state") + ": "
                                            + words.say("activities.state", activity.state()),
                                    step.isBlank()
                                            ? ""
                                            : words.say("activities.next-step") + ": " + Markdown.literals(step))
                            .collect(Collectors.joining("\n\n"));
                })
                .about(draft.from())
                .again(activity.state(), draft.nextStep(), draft.nextOn());
    }

    private static @Nullable UUID origin(Activity activity) {
        var from = activity.draft().from();
        return from == null ? null : from.id();
    }

    List<Activity> published() {
        return db.sql("select " + COLUMNS + """
                from activity where partnership_id = :partnership and publication = 'published' and not archived
                order by position, id limit 200
                """).list(this::thing);
    }

    /** Those that people can write their names to, if nothing was heard of them since then or their next step is late. */
    List<Lagging> lagging(Instant then, LocalDate today) {
        return db.sql("select * from " + heard + """
                 heard where heard_at < :then or next_on < :today
                order by least(next_on, heard_at), id limit 200
                """)
                .set("then", then)
                .set("today", today)
                .list(row -> new Lagging(
                        row.uuid("id"), row.text("title"), row.instant("heard_at"), row.dateOrNull("next_on")));
    }

    /** When something was last heard of one of those. */
    Instant heardAt(UUID id) {
        return db.sql("select heard_at from " + heard + " heard where id = :id")
                .set("id", id)
                .one(row -> row.instant("heard_at"));
    }

    /**
     * What a list of many turns pages by.
     *
     * @param state by which it is chosen
     */
    record Entry(UUID id, ActivityState state) {
        boolean takesNames() {
            return state != ActivityState.CLOSED;
        }
    }

    /** Those that readers see, in their order or, as far as people can write their names to them, in this one. */
    List<Entry> entries(Optional<ActivityOrder> order) {
        var by = order.map(this::orderBy).orElse("");
        var from = by.isEmpty() ? "" : " left join " + heard + " h on h.id = a.id";
        return db.sql("select a.id, a.state from activity a" + from + """

                where a.partnership_id = :partnership and a.publication = 'published' and not a.archived
                order by\s""" + by + "a.position, a.id limit 200")
                .list(row -> new Entry(row.uuid("id"), row.constant("state", ActivityState.class)));
    }

    private String orderBy(ActivityOrder order) {
        return switch (order) {
            case HANDS -> missing + " desc, ";
            case MOVED -> "h.heard_at desc, ";
            case NEXT -> "h.next_on nulls last, ";
        };
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
        write(draft, db.sql("""
                insert into activity (
                    partnership_id, id, slug, title_sk, title_en, summary_sk, summary_en, goal_sk, goal_en, description_sk,
                    description_en, state, outcome_sk, outcome_en, next_step_sk, next_step_en, next_on, from_kind, from_id,
                    publication, position, sample, changed_at)
                select :partnership, :id, :slug, :title_sk, :title_en, :summary_sk, :summary_en, :goal_sk, :goal_en,
                    :description_sk, :description_en, :state, :outcome_sk, :outcome_en, :next_step_sk, :next_step_en, :next_on,
                    :from_kind, :from_id, :publication, coalesce(max(position), 0) + 1, :sample, :now
                from activity where partnership_id = :partnership
                """).set("id", id).set("sample", sample));
        return id;
    }

    @Override
    public void change(UUID id, ActivityDraft draft, int version) {
        slugs.remember(id, version, draft.slug());
        write(draft, db.sql("""
                update activity
                set slug = :slug, title_sk = :title_sk, title_en = :title_en, summary_sk = :summary_sk,
                    summary_en = :summary_en, goal_sk = :goal_sk, goal_en = :goal_en, description_sk = :description_sk,
                    description_en = :description_en, state = :state, outcome_sk = :outcome_sk, outcome_en = :outcome_en,
                    next_step_sk = :next_step_sk, next_step_en = :next_step_en, next_on = :next_on, from_kind = :from_kind,
                    from_id = :from_id, publication = :publication, version = version + 1, sample = false, changed_at = :now
                where partnership_id = :partnership and id = :id and version = :version
                """).set("id", id).set("version", version));
    }

    private void write(ActivityDraft draft, Statement statement) {
        Reference.set(statement, "from", draft.from())
                .set("slug", draft.slug())
                .set("title", draft.title())
                .set("summary", draft.summary())
                .set("goal", draft.goal())
                .set("description", draft.description())
                .set("state", draft.state())
                .set("outcome", draft.outcome())
                .set("next_step", draft.nextStep())
                .set("next_on", draft.nextOn())
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
                new ActivityDraft(
                        row.string("slug"),
                        row.text("title"),
                        row.text("summary"),
                        row.text("goal"),
                        row.text("description"),
                        row.constant("state", ActivityState.class),
                        row.text("outcome"),
                        row.text("next_step"),
                        row.dateOrNull("next_on"),
                        Reference.of(row, "from"),
                        row.constant("publication", Publication.class)),
                row.integer("position"),
                row.bool("archived"),
                row.integer("version"));
    }
}
