package sk.jadro.minutes;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import sk.jadro.attendance.Attendees;
import sk.jadro.base.db.Code;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.PublicTables;
import sk.jadro.base.db.Row;
import sk.jadro.base.edit.Editable;
import sk.jadro.base.edit.Edition;
import sk.jadro.base.open.News;
import sk.jadro.base.open.PublicKind;
import sk.jadro.base.open.Reference;
import sk.jadro.base.open.Stage;
import sk.jadro.base.open.Strand;
import sk.jadro.base.text.Dictionary;
import sk.jadro.base.text.Lang;
import sk.jadro.base.text.Text;
import sk.jadro.base.text.Words;
import sk.jadro.minutes.Minutes.Meeting;

/** The minutes' rows, at most one an event, and all their versions. Called inside the partnership. */
@Component
class MinutesStore implements Editable<MinutesDraft>, PublicKind.Reading<Minutes> {
    private static final Edition<MinutesDraft> NOT_WRITTEN =
            new Edition<>(new MinutesDraft(Text.sk(""), MinutesState.DRAFT, null), 0);

    private static final String SELECT = """
            select m.event_id, m.text_sk, m.text_en, m.state, m.until, m.moved_from, m.opened_on, m.final_on, m.version,
                e.slug, e.title_sk, e.title_en, e.starts_at, e.ends_at,
                e.publication = 'published' and not e.archived as meeting_public
            from minutes m
            join event e on e.partnership_id = :partnership and e.id = m.event_id
            where m.partnership_id = :partnership
            """;

    private static final String PUBLIC = """
              and m.state <> 'draft' and e.publication = 'published' and not e.archived
            """;

    private final Db db;
    private final Clock clock;
    private final Attendees attendees;
    private final Dictionary dictionary;

    MinutesStore(Db db, Clock clock, Attendees attendees, Dictionary dictionary) {
        this.db = db;
        this.clock = clock;
        this.attendees = attendees;
        this.dictionary = dictionary;
    }

    @Bean
    static PublicTables minutesTables() {
        return PublicTables.of("minutes", "minutes_version", "minutes_correction", "minutes_amendment");
    }

    @Bean
    PublicKind<Minutes> publicMinutes() {
        return PublicKind.of("minutes", "minutes", "minutes.minutes", Minutes::event, Minutes::path, this)
                .title("minutes.meeting", minutes -> minutes.meeting().title())
                .code("state", "minutes.state", Minutes::state)
                .time("until", "minutes.until", minutes -> minutes.draft().until())
                .day("openedOn", "minutes.opened-on", Minutes::openedOn)
                .day("finalOn", "minutes.final-on", Minutes::finalOn)
                .reference("event", "minutes.event", Minutes::event)
                .markdown("text", "minutes.text", this::nameless)
                .onTheThread(MinutesStore::strand)
                .told(minutes -> News.of("minutes.news", words -> words.say("minutes.told", minutes.state()))
                        .about(new Reference("events", minutes.event()))
                        .again(minutes.state()));
    }

    private static Strand strand(Minutes minutes) {
        return Strand.of(Stage.SAID)
                .from(new Reference("events", minutes.event()))
                .on(minutes.isFinal() ? minutes.finalOn() : minutes.openedOn())
                .saying("minutes.state." + Code.of(minutes.state()))
                .ahead(!minutes.isFinal());
    }

    /** What is given away further names nobody: a name is shown only where it can be taken back. */
    private Text nameless(Minutes minutes) {
        var people = new PeopleInText(attendees.of(minutes.event()));
        var text = minutes.draft().text();
        var english = text.en();
        return new Text(
                people.nameless(text.sk(), dictionary.in(Lang.SK)),
                english == null ? null : people.nameless(english, dictionary.in(Lang.EN)));
    }

    /**
     * What a meeting's page says of its minutes.
     *
     * @param minutes null while readers can't read any
     * @param waived why there will be none; null if there will
     * @param ended when the meeting was over, or will be; null if it was not to take place after all
     */
    record Standing(
            UUID event,
            @Nullable Minutes minutes,
            @Nullable Text waived,
            @Nullable Instant ended) {}

    /** Of each of these events, in one query. */
    List<Standing> standing(Collection<UUID> events) {
        return db.sql("""
                select e.id, case when e.cancelled_sk = '' then e.ends_at end as ended, m.event_id, m.text_sk, m.text_en, m.state,
                    m.until, m.moved_from, m.opened_on, m.final_on, m.version, e.slug, e.title_sk, e.title_en, e.starts_at,
                    e.ends_at, e.publication = 'published' and not e.archived as meeting_public, w.because_sk, w.because_en
                from event e
                left join minutes_waiver w on w.partnership_id = :partnership and w.event_id = e.id
                left join minutes m on m.partnership_id = :partnership and m.event_id = e.id and m.state <> 'draft'
                where e.partnership_id = :partnership and e.id = any (cast(:events as uuid[]))
                """)
                .set("events", events)
                .list(row -> new Standing(
                        row.uuid("id"),
                        row.uuidOrNull("event_id") == null ? null : minutes(row),
                        row.textOrNull("because"),
                        row.instantOrNull("ended")));
    }

    Optional<Minutes> of(UUID event) {
        return db.sql(SELECT + " and m.event_id = :event").set("event", event).first(MinutesStore::minutes);
    }

    /** Those of these events that readers may read. */
    @Override
    public List<Minutes> these(Collection<UUID> events) {
        return db.sql(SELECT + PUBLIC + " and m.event_id = any (cast(:events as uuid[])) order by m.event_id")
                .set("events", events)
                .list(MinutesStore::minutes);
    }

    @Override
    public String ids() {
        return "select event_id as id from minutes where partnership_id = :partnership";
    }

    @Override
    public List<Minutes> after(UUID event, int limit) {
        return db.sql(SELECT + PUBLIC + " and m.event_id > :event order by m.event_id limit :limit")
                .set("event", event)
                .set("limit", limit)
                .list(MinutesStore::minutes);
    }

    @Override
    public String kind() {
        return "minutes";
    }

    @Override
    public Class<MinutesDraft> draft() {
        return MinutesDraft.class;
    }

    /** By the event's row, as nothing may be written yet. */
    @Override
    public Optional<Edition<MinutesDraft>> locked(UUID event) {
        return db.sql("select id from event where partnership_id = :partnership and id = :event for no key update")
                .set("event", event)
                .first(row -> row.uuid("id"))
                .map(id -> of(id).map(Minutes::edition).orElse(NOT_WRITTEN));
    }

    @Override
    public void change(UUID event, MinutesDraft draft, int version) {
        var now = clock.instant();
        db.sql("""
                insert into minutes (
                    partnership_id, event_id, text_sk, text_en, state, until, opened_on, final_on, version, changed_at)
                values (
                    :partnership, :event, :text_sk, :text_en, :state, :until,
                    case when :state <> 'draft' then cast(:today as date) end,
                    case when :state = 'final' then cast(:today as date) end, :version, :now)
                on conflict (partnership_id, event_id) do update
                set text_sk = excluded.text_sk, text_en = excluded.text_en, state = excluded.state,
                    moved_from = case
                        when minutes.state = 'corrections' and minutes.until <> excluded.until then minutes.until
                        else minutes.moved_from end,
                    until = coalesce(excluded.until, minutes.until),
                    opened_on = coalesce(minutes.opened_on, excluded.opened_on),
                    final_on = coalesce(minutes.final_on, excluded.final_on),
                    version = excluded.version, sample = false, changed_at = excluded.changed_at
                """)
                .set("event", event)
                .set("text", draft.text())
                .set("state", draft.state())
                .set("until", draft.until())
                .set("today", Words.local(now).toLocalDate())
                .set("version", version + 1)
                .set("now", now)
                .run();
        keep(event, draft, version + 1, now);
    }

    private void keep(UUID event, MinutesDraft draft, int version, Instant now) {
        db.sql("""
                insert into minutes_version (partnership_id, event_id, version, text_sk, text_en, state, saved_at)
                values (:partnership, :event, :version, :text_sk, :text_en, :state, :now)
                """)
                .set("event", event)
                .set("version", version)
                .set("text", draft.text())
                .set("state", draft.state())
                .set("now", now)
                .run();
    }

    /** Says of the sample's since when it is open, and final. */
    void date(UUID event, LocalDate opened, @Nullable LocalDate finished) {
        db.sql("""
                update minutes set opened_on = :opened, final_on = :finished, sample = true
                where partnership_id = :partnership and event_id = :event
                """)
                .set("event", event)
                .set("opened", opened)
                .set("finished", finished)
                .run();
        db.sql("""
                update minutes_version set saved_at = cast(:opened as date) + interval '9 hours' + version * interval '5 hours'
                where partnership_id = :partnership and event_id = :event
                """).set("event", event).set("opened", opened).run();
    }

    /** A version as it was saved. */
    record Version(int number, MinutesState state, Instant savedAt) {}

    /** All that everybody could read, the last one first; five hundred at most. */
    List<Version> versions(UUID event) {
        return db.sql("""
                select version, state, saved_at from minutes_version
                where partnership_id = :partnership and event_id = :event and state <> 'draft'
                order by version desc limit 500
                """)
                .set("event", event)
                .list(row -> new Version(
                        row.integer("version"), row.constant("state", MinutesState.class), row.instant("saved_at")));
    }

    /** What a version said. */
    Text text(UUID event, int version) {
        return db.sql("""
                select text_sk, text_en from minutes_version
                where partnership_id = :partnership and event_id = :event and version = :version
                """).set("event", event).set("version", version).one(row -> row.text("text"));
    }

    private static Minutes minutes(Row row) {
        return new Minutes(
                row.uuid("event_id"),
                new Meeting(
                        row.string("slug"),
                        row.text("title"),
                        row.instant("starts_at"),
                        row.instant("ends_at"),
                        row.bool("meeting_public")),
                new MinutesDraft(
                        row.text("text"), row.constant("state", MinutesState.class), row.instantOrNull("until")),
                row.instantOrNull("moved_from"),
                row.dateOrNull("opened_on"),
                row.dateOrNull("final_on"),
                row.integer("version"));
    }
}
