package sk.jadro.events;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.Statement;
import sk.jadro.base.text.Words;
import sk.jadro.base.web.Key;

/** The lists of events. Called inside the partnership. */
@Component
class EventLists {
    private static final String SELECT =
            "select " + EventStore.COLUMNS + "from event where partnership_id = :partnership ";

    /** What readers see. */
    private static final String PUBLIC = " and publication = 'published' and not archived ";

    /** The public ones of a filter. */
    private static final String CHOSEN = PUBLIC + """
            and (cast(:kind as text) is null or kind = :kind) and (cast(:circle as uuid) is null or circle_id = :circle)
            """;

    private final Db db;
    private final Clock clock;

    EventLists(Db db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    private Statement chosen(String sql, EventFilter filter) {
        return db.sql(sql)
                .set("now", clock.instant())
                .set("kind", filter.kind())
                .set("circle", filter.circle() == null ? null : filter.circle().id());
    }

    /** The public ones that are not over, the next one first. */
    List<Event> upcoming(EventFilter filter, int limit) {
        return chosen(SELECT + "and ends_at >= :now" + CHOSEN + "order by starts_at, id limit :limit", filter)
                .set("limit", limit)
                .list(EventStore::event);
    }

    /** The public ones on these days, the first one first. */
    List<Event> between(EventFilter filter, LocalDate from, LocalDate until, int limit) {
        return chosen(
                        SELECT + "and starts_at < :until and ends_at > :from" + CHOSEN
                                + "order by starts_at, id limit :limit",
                        filter)
                .set("from", from.atStartOfDay(Words.ZONE).toInstant())
                .set("until", until.atStartOfDay(Words.ZONE).toInstant())
                .set("limit", limit)
                .list(EventStore::event);
    }

    /** Others of the same circle or in the same hall at the same time, drafts, too; ten at most. */
    List<Event> atOnceWith(Event event) {
        return db.sql(SELECT + """
                and id <> :id and starts_at < :ends and ends_at > :starts and not archived and cancelled_sk = ''
                and (circle_id = :circle or (place_sk <> '' and lower(place_sk) = lower(:place)))
                order by starts_at, id limit 10
                """)
                .set("id", event.id())
                .set("starts", event.startsAt())
                .set("ends", event.endsAt())
                .set("circle", event.circle())
                .set("place", event.place().sk())
                .list(EventStore::event);
    }

    /** The public ones that were over in this year, or in any, the last one first. */
    List<Event> past(EventFilter filter, @Nullable Year year, int limit, int skipped) {
        return chosen(
                        SELECT + "and ends_at < :now and ends_at >= :from and ends_at < :until" + CHOSEN
                                + "order by ends_at desc, id desc limit :limit offset :skipped",
                        filter)
                .set("from", year == null ? Instant.EPOCH : beginning(year))
                .set("until", year == null ? clock.instant() : beginning(year.plusYears(1)))
                .set("limit", limit)
                .set("skipped", skipped)
                .list(EventStore::event);
    }

    private static Instant beginning(Year year) {
        return year.atDay(1).atStartOfDay(Words.ZONE).toInstant();
    }

    /** In which years readers find past ones, the last one first. */
    List<Year> years(EventFilter filter) {
        return chosen("""
                        select distinct extract(year from ends_at at time zone :zone)::int as year from event
                        where partnership_id = :partnership and ends_at < :now
                        """ + CHOSEN + "order by year desc limit 50", filter)
                .set("zone", Words.ZONE.getId())
                .list(row -> Year.of(row.integer("year")));
    }

    /** @param circle null of those that are the whole partnership's */
    record Met(EventKind kind, @Nullable UUID circle) {}

    /** Of which kinds readers find some, and of whose. */
    List<Met> met() {
        return db.sql("select distinct kind, circle_id from event where partnership_id = :partnership" + PUBLIC
                        + "limit 200")
                .list(row -> new Met(row.constant("kind", EventKind.class), row.uuidOrNull("circle_id")));
    }

    /** The public ones that were over since then, or are not: first those ahead, the next one first, then the last one first. */
    List<Event> notOverBefore(EventFilter filter, Instant since, int limit) {
        return chosen(SELECT + "and ends_at >= :since" + CHOSEN + """
                        order by ends_at < :now, case when ends_at < :now then null else starts_at end, ends_at desc, id
                        limit :limit
                        """, filter)
                .set("since", since)
                .set("limit", limit)
                .list(EventStore::event);
    }

    /** Of each of these circles the public one that comes next, if there is one. */
    List<Event> next(Collection<UUID> circles) {
        return db.sql("select distinct on (circle_id) " + EventStore.COLUMNS + """
                from event
                where partnership_id = :partnership and circle_id = any (cast(:circles as uuid[])) and ends_at >= :now
                """ + PUBLIC
                        + "order by circle_id, starts_at, id")
                .set("circles", circles)
                .set("now", clock.instant())
                .list(EventStore::event);
    }

    /** The public ones that were over since then, the last one first. */
    List<Event> endedSince(Instant since, int limit) {
        return db.sql(SELECT + "and ends_at < :now and ends_at >= :since" + PUBLIC
                        + "order by ends_at desc, id desc limit :limit")
                .set("now", clock.instant())
                .set("since", since)
                .set("limit", limit)
                .list(EventStore::event);
    }

    /** Those in this state, or in any, after one of them: the last one first, archived ones at the end. */
    List<Event> byDay(@Nullable EventState state, Key after, int limit) {
        return listed("""
                and (cast(:after as uuid) is null or (not archived, starts_at, id) < (
                    select not archived, starts_at, id from event where partnership_id = :partnership and id = :after))
                order by not archived desc, starts_at desc, id desc limit :limit
                """, state, after, limit);
    }

    /** The same, sorted as Slovak does. */
    List<Event> byTitle(@Nullable EventState state, Key after, int limit) {
        return listed("""
                and (cast(:after as uuid) is null or (title_sk collate "sk-x-icu", id) > (
                    select title_sk collate "sk-x-icu", id from event
                    where partnership_id = :partnership and id = :after))
                order by title_sk collate "sk-x-icu", id limit :limit
                """, state, after, limit);
    }

    private List<Event> listed(String afterAndOrder, @Nullable EventState state, Key after, int limit) {
        return db.sql(SELECT + """
                and (cast(:state as text) is null
                  or case when archived then 'archived' else publication end = :state)
                """ + afterAndOrder)
                .set("state", state)
                .set("after", after.id())
                .set("limit", limit)
                .list(EventStore::event);
    }
}
