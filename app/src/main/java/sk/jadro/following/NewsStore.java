package sk.jadro.following;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.PartnershipId;
import sk.jadro.base.open.PublicThing;
import sk.jadro.base.open.Reference;
import sk.jadro.base.retention.Retention;

/** The rows of what there is to tell, and to whom. Called inside the partnership. */
@Component
class NewsStore {
    /** The kind of the whole partnership, as followed things are called. */
    static final String ALL = "partnership";

    /** The kind of what those who coordinate hear, and nobody else. */
    static final String DESK = "desk";

    private final Db db;
    private final Clock clock;

    NewsStore(Db db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** A week's letter tells of what happened within a week. */
    @Bean
    static Retention newsAreKept(NewsStore store) {
        return new Retention("following.news.kept", Duration.ofDays(14), store::forget);
    }

    /** The number of the latest news; 0 if there never was any. */
    long last() {
        return db.sql("select coalesce(max(last), 0) as last from news_count where partnership_id = :partnership")
                .one(row -> row.number("last"));
    }

    /** Whatever was public of this id is so no more, but for these kinds. */
    void hide(UUID id, Collection<String> but) {
        db.sql("""
                update news_state set public = false
                where partnership_id = :partnership and thing_id = :id and public and kind <> all (cast(:but as text[]))
                """).set("id", id).set("but", List.copyOf(but)).run();
    }

    /** How a thing stands beside what was known of it. */
    enum Change {
        FIRST,
        AGAIN,
        /** It was taken back meanwhile, and is as it was. */
        RETURNED,
        NONE
    }

    /** Notes the state in which a thing is that can be told of. */
    Change note(Reference thing, String state) {
        return db.sql("""
                with known as (
                    select state, public from news_state
                    where partnership_id = :partnership and kind = :kind and thing_id = :id),
                noted as (
                    insert into news_state (partnership_id, kind, thing_id, state, public)
                    values (:partnership, :kind, :id, :state, true)
                    on conflict (partnership_id, kind, thing_id) do update set state = excluded.state, public = true)
                select case when not exists (select from known) then 'first'
                            when (select state from known) <> :state then 'again'
                            when not (select public from known) then 'returned'
                            else 'none' end as change
                """)
                .set("kind", thing.kind())
                .set("id", thing.id())
                .set("state", state)
                .one(row -> row.constant("change", Change.class));
    }

    /** Notes how many things are, none of which is news. */
    void noteAll(List<PublicThing> things, List<String> states) {
        db.sql("""
                insert into news_state (partnership_id, kind, thing_id, state, public)
                select :partnership, t.kind, t.id, t.state, true
                from unnest(cast(:kinds as text[]), cast(:ids as uuid[]), cast(:states as text[])) t(kind, id, state)
                on conflict (partnership_id, kind, thing_id) do update set state = excluded.state, public = true
                """)
                .set("kinds", things.stream().map(PublicThing::kind).toList())
                .set("ids", things.stream().map(PublicThing::id).toList())
                .set("states", states)
                .run();
    }

    /** @param of what it is news of, the nearest first */
    void add(Reference thing, boolean again, List<Reference> of) {
        db.takeTurn();
        db.sql("""
                with counted as (
                    insert into news_count (partnership_id, last) values (:partnership, 1)
                    on conflict (partnership_id) do update set last = news_count.last + 1
                    returning last),
                told as (
                    insert into news (partnership_id, number, kind, thing_id, again, happened_at)
                    select :partnership, last, :kind, :id, :again, :now from counted)
                insert into news_of (partnership_id, number, place, kind, thing_id)
                select :partnership, c.last, o.place, o.kind, o.id
                from counted c, unnest(cast(:kinds as text[]), cast(:ids as uuid[])) with ordinality o(kind, id, place)
                """)
                .set("kind", thing.kind())
                .set("id", thing.id())
                .set("again", again)
                .set("now", clock.instant())
                .set("kinds", of.stream().map(Reference::kind).toList())
                .set("ids", of.stream().map(Reference::id).toList())
                .run();
    }

    /** The latest news of a thing is as if it were new; whoever was told of it stays told. */
    void renew(Reference thing) {
        db.takeTurn();
        db.sql("""
                with counted as (
                    update news_count set last = last + 1 where partnership_id = :partnership returning last)
                update news n set number = c.last, happened_at = :now
                from counted c
                where n.partnership_id = :partnership and n.number = (
                    select max(number) from news
                    where partnership_id = :partnership and kind = :kind and thing_id = :id)
                """)
                .set("now", clock.instant())
                .set("kind", thing.kind())
                .set("id", thing.id())
                .run();
    }

    /**
     * News that somebody has not heard of by following this.
     *
     * @param thing what it tells of
     * @param followed because of which they are told
     * @param of what it is news of first
     */
    record Untold(UUID reader, long number, Reference thing, boolean again, Reference followed, Reference of) {}

    /**
     * What these readers, who are told in one of these rhythms, have not heard of up to this number of what they follow; the latest
     * first. What they were told because of something else they follow is among it until {@link #tell} leaves it out.
     */
    List<Untold> untold(Set<UUID> readers, Collection<Rhythm> rhythms, long last) {
        return db.sql("""
                select * from (
                    select distinct on (f.person_id, n.number)
                        f.person_id, n.number, n.kind, n.thing_id, n.again,
                        f.kind as followed_kind, f.thing_id as followed_id, first.kind as of_kind, first.thing_id as of_id
                    from follow f
                    join news_of o on o.partnership_id = :partnership and o.kind = f.kind and o.thing_id = f.thing_id
                        and o.number > f.heard and o.number <= :last
                    join news n on n.partnership_id = :partnership and n.number = o.number
                    join news_of first on first.partnership_id = :partnership and first.number = n.number and first.place = 1
                    where f.partnership_id = :partnership and f.person_id = any (cast(:readers as uuid[]))
                      and f.rhythm = any (cast(:rhythms as text[])) and f.ended_at is null
                    order by f.person_id, n.number, f.kind = 'partnership', f.id) untold
                order by person_id, number desc
                """)
                .set("readers", readers)
                .set("rhythms", rhythms)
                .set("last", last)
                .list(row -> new Untold(
                        row.uuid("person_id"),
                        row.number("number"),
                        new Reference(row.string("kind"), row.uuid("thing_id")),
                        row.bool("again"),
                        new Reference(row.string("followed_kind"), row.uuid("followed_id")),
                        new Reference(row.string("of_kind"), row.uuid("of_id"))));
    }

    /** Notes what people are told now; that of it which they were not told yet, which is no newer meanwhile, and nobody who is erased. */
    Set<Told> tell(List<Untold> news) {
        return Set.copyOf(db.sql("""
                insert into news_told (partnership_id, person_id, number)
                select :partnership, t.reader, t.number
                from unnest(cast(:readers as uuid[]), cast(:numbers as bigint[])) t(reader, number)
                join person p on p.partnership_id = :partnership and p.id = t.reader
                join news n on n.partnership_id = :partnership and n.number = t.number
                order by t.reader, t.number
                for key share of p, n
                on conflict do nothing
                returning person_id, number
                """)
                .set("readers", news.stream().map(Untold::reader).toList())
                .set("numbers", news.stream().map(Untold::number).toList())
                .list(row -> new Told(row.uuid("person_id"), row.number("number"))));
    }

    /** That somebody is told of one. */
    record Told(UUID reader, long number) {}

    /** Forgets what happened before then, and who was told of it; how many. */
    int forget(Instant before) {
        return db.sql("delete from news where partnership_id = :partnership and happened_at < :before")
                .set("before", before)
                .run();
    }

    /** Forgets all that is not the desk's. */
    void forgetPublic() {
        db.sql("""
                delete from news n
                where n.partnership_id = :partnership and not exists (
                    select from news_of o
                    where o.partnership_id = :partnership and o.number = n.number and o.kind = 'desk')
                """).run();
    }

    static Reference all(PartnershipId partnership) {
        return new Reference(ALL, partnership.value());
    }

    static Reference desk(PartnershipId partnership) {
        return new Reference(DESK, partnership.value());
    }
}
