package sk.jadro.events;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
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
import sk.jadro.base.text.Words;
import sk.jadro.partnership.Publication;

/** Writes events and reads one; {@link EventLists} has the lists. Called inside the partnership. */
@Component
class EventStore extends ListedStore<Event, EventDraft> {
    static final String COLUMNS = """
            id, slug, title_sk, title_en, kind, way, circle_id, summary_sk, summary_en, description_sk, description_en, place_sk, place_en,
            for_whom_sk, for_whom_en, programme_sk, programme_en, report_sk, report_en, cancelled_sk, cancelled_en,
            starts_at, ends_at, publication, archived, version, sequence, changed_at
            """;

    private final ApplicationEventPublisher changes;

    EventStore(Db db, Clock clock, ApplicationEventPublisher changes) {
        super(db, clock, "event", COLUMNS, EventDraft.class, EventDraft::slug, Event::edition);
        this.changes = changes;
    }

    @Bean
    static PublicTables eventTables() {
        return PublicTables.of("event");
    }

    @Bean
    static SubjectKind othersAreOfEvents() {
        return new SubjectKind("events", """
                select id, title_sk, title_en, slug, publication = 'published' and not archived as shown
                from event where partnership_id = :partnership
                """);
    }

    @Bean
    static Knot eventsOnTheThread() {
        return new Knot(Stage.MET, "events.knot", "/events", """
                select count(*) from event
                where partnership_id = :partnership and ends_at < :now and publication = 'published' and not archived
                """);
    }

    @Bean
    PublicKind<Event> publicEvents() {
        return PublicKind.of("event", "events", "events.event", Event::id, Event::path, this)
                .title("events.title", Event::title)
                .code("kind", "events.kind", Event::kind)
                .code("way", "events.way", Event::way)
                .reference("circle", "events.circle", Event::circle)
                .text("cancelled", "events.cancelled", Event::cancelled)
                .text("summary", "events.summary", Event::summary)
                .time("startsAt", "events.starts", Event::startsAt)
                .time("endsAt", "events.ends", Event::endsAt)
                .text("place", "events.where", Event::place)
                .text("forWhom", "events.for-whom", Event::forWhom)
                .markdown("description", "events.description", Event::description)
                .markdown("programme", "events.programme", Event::programme)
                .markdown("report", "events.report", Event::report)
                .onTheThread(EventStore::strand)
                .told(EventStore::news);
    }

    private static News news(Event event) {
        return News.of(
                        event.isCancelled() ? "events.news.cancelled" : "events.news",
                        words -> Stream.of(
                                        words.dateAndTime(event.startsAt()),
                                        Markdown.literal(event.place().in(words.lang())),
                                        Markdown.literals((event.isCancelled() ? event.cancelled() : event.summary())
                                                .in(words.lang())))
                                .collect(Collectors.joining("\n\n")))
                .about(event.circle() == null ? null : new Reference("circles", event.circle()))
                .again(event.startsAt(), event.endsAt(), event.place(), event.isCancelled());
    }

    private static Strand strand(Event event) {
        var strand = Strand.of(Stage.MET).on(Words.local(event.startsAt()).toLocalDate());
        return event.isCancelled() ? strand.saying("events.cancelled.mark").ahead(true) : strand.until(event.endsAt());
    }

    /** How many readers see, ahead and over. */
    record Counts(int ahead, int over) {}

    Counts counts() {
        return db.sql("""
                select count(*) filter (where ends_at >= :now)::int as ahead,
                       count(*) filter (where ends_at < :now)::int as over
                from event where partnership_id = :partnership and publication = 'published' and not archived
                """)
                .set("now", clock.instant())
                .one(row -> new Counts(row.integer("ahead"), row.integer("over")));
    }

    /** Whether there is one that people wrote. */
    boolean hasOwn() {
        return db.sql("select exists (select from event where partnership_id = :partnership and not sample) as own")
                .one(row -> row.bool("own"));
    }

    List<Event> sample() {
        return db.sql("select " + COLUMNS + """
                from event where partnership_id = :partnership and sample
                order by starts_at limit 200
                """).list(this::thing);
    }

    Map<UUID, Text> titles(Collection<UUID> ids) {
        record Titled(UUID id, Text title) {}
        return db.sql("""
                select id, title_sk, title_en from event
                where partnership_id = :partnership and id = any (cast(:ids as uuid[]))
                """).set("ids", ids).list(row -> new Titled(row.uuid("id"), row.text("title"))).stream()
                .collect(Collectors.toMap(Titled::id, Titled::title));
    }

    @Override
    public UUID add(EventDraft draft) {
        return add(draft, false);
    }

    UUID add(EventDraft draft, boolean sample) {
        var id = Ids.next();
        set(db.sql("""
                insert into event (
                    partnership_id, id, slug, title_sk, title_en, kind, way, circle_id, summary_sk, summary_en,
                    description_sk, description_en,
                    place_sk, place_en, for_whom_sk, for_whom_en, programme_sk, programme_en, report_sk, report_en,
                    cancelled_sk, cancelled_en, starts_at, ends_at, publication, sample, changed_at)
                values (
                    :partnership, :id, :slug, :title_sk, :title_en, :kind, :way, :circle, :summary_sk, :summary_en,
                    :description_sk, :description_en,
                    :place_sk, :place_en, :for_whom_sk, :for_whom_en, :programme_sk, :programme_en, :report_sk, :report_en,
                    :cancelled_sk, :cancelled_en, :starts_at, :ends_at, :publication, :sample, :now)
                """), draft).set("id", id).set("sample", sample).run();
        return id;
    }

    @Override
    public void change(UUID id, EventDraft draft, int version) {
        slugs.remember(id, version, draft.slug());
        set(db.sql("""
                update event
                set slug = :slug, title_sk = :title_sk, title_en = :title_en, kind = :kind, way = :way,
                    circle_id = :circle, summary_sk = :summary_sk, summary_en = :summary_en, description_sk = :description_sk, description_en = :description_en,
                    place_sk = :place_sk, place_en = :place_en, for_whom_sk = :for_whom_sk, for_whom_en = :for_whom_en,
                    programme_sk = :programme_sk, programme_en = :programme_en, report_sk = :report_sk,
                    report_en = :report_en, cancelled_sk = :cancelled_sk, cancelled_en = :cancelled_en, starts_at = :starts_at, ends_at = :ends_at, publication = :publication,
                    version = version + 1, sample = false, changed_at = :now,
                    sequence = sequence + case
                        when starts_at <> :starts_at or ends_at <> :ends_at or place_sk <> :place_sk
                            or coalesce(place_en, '') <> coalesce(:place_en, '') or way <> :way
                            or (cancelled_sk = '') <> (:cancelled_sk = '') then 1
                        else 0 end
                where partnership_id = :partnership and id = :id and version = :version
                """), draft).set("id", id).set("version", version).run();
        changes.publishEvent(new EventChanged(id));
    }

    /** Takes it out of readers' sight. */
    void withdraw(UUID id) {
        db.sql("""
                update event set publication = 'draft', version = version + 1, changed_at = :now
                where partnership_id = :partnership and id = :id
                """).set("id", id).set("now", clock.instant()).run();
    }

    /** What a coordinator has touched is sample no more. */
    void makeOwn(UUID id) {
        db.sql("update event set sample = false where partnership_id = :partnership and id = :id and sample")
                .set("id", id)
                .run();
    }

    private Statement set(Statement statement, EventDraft draft) {
        return statement
                .set("slug", draft.slug())
                .set("title", draft.title())
                .set("kind", draft.kind())
                .set("way", draft.way())
                .set("circle", draft.circle())
                .set("summary", draft.summary())
                .set("description", draft.description())
                .set("place", draft.place())
                .set("for_whom", draft.forWhom())
                .set("programme", draft.programme())
                .set("report", draft.report())
                .set("cancelled", draft.cancelled())
                .set("starts_at", draft.startsAt())
                .set("ends_at", draft.endsAt())
                .set("publication", draft.publication())
                .set("now", clock.instant());
    }

    @Override
    protected Event thing(Row row) {
        return event(row);
    }

    static Event event(Row row) {
        return new Event(
                row.uuid("id"),
                row.string("slug"),
                row.text("title"),
                row.constant("kind", EventKind.class),
                row.constant("way", Way.class),
                row.uuidOrNull("circle_id"),
                row.text("summary"),
                row.text("description"),
                row.text("place"),
                row.text("for_whom"),
                row.text("programme"),
                row.text("report"),
                row.text("cancelled"),
                row.instant("starts_at"),
                row.instant("ends_at"),
                row.constant("publication", Publication.class),
                row.bool("archived"),
                row.integer("version"),
                row.integer("sequence"),
                row.instant("changed_at"));
    }
}
