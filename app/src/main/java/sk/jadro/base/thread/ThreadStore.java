package sk.jadro.base.thread;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Code;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.PublicTables;
import sk.jadro.base.db.Row;
import sk.jadro.base.open.PublicThing;
import sk.jadro.base.open.Reference;
import sk.jadro.base.open.Stage;
import sk.jadro.base.open.Strand;
import sk.jadro.base.text.Words;
import sk.jadro.base.thread.RedThread.Knot;
import sk.jadro.base.thread.RedThread.Link;

/** The rows of knots and links. Called inside the partnership. */
@Component
class ThreadStore {
    /** Nothing grew from a knot, and it from nothing. */
    private static final String LOOSE = """
              and not exists (
                select from thread_link l
                where l.partnership_id = :partnership and l.from_kind = k.kind and l.from_id = k.thing_id)
              and not exists (
                select from thread_link l
                where l.partnership_id = :partnership and l.kind = k.kind and l.thing_id = k.thing_id)
            """;

    /** An address is made of words, too. */
    private static final String WITHOUT_WORDS =
            " path = '', title_sk = null, title_en = null, state = null, gone_on = :today ";

    private final Db db;
    private final Clock clock;
    /** How many people carry a knot, whatever its kind. */
    private final String carriers;

    ThreadStore(Db db, Clock clock, List<Carried> carried) {
        this.db = db;
        this.clock = clock;
        this.carriers = carried.stream()
                .map(people -> "when '" + people.kind() + "' then (" + people.count() + ")::int")
                .collect(Collectors.joining(" ", "case k.kind ", " when '' then 0 end as carriers"));
    }

    @Bean
    static PublicTables threadTables() {
        return PublicTables.of("thread_knot", "thread_link");
    }

    /** A public thing with its place on the thread. */
    record Hung(PublicThing thing, Strand strand) {}

    private LocalDate today() {
        return Words.local(clock.instant()).toLocalDate();
    }

    /** What has this id is public no more, but for these kinds: its words go, and all of it where nothing hangs on it. */
    void takeBack(UUID id, List<String> but) {
        db.sql("update thread_knot set" + WITHOUT_WORDS + """
                where partnership_id = :partnership and thing_id = :id and kind <> all (cast(:but as text[]))
                  and gone_on is null
                """)
                .set("id", id)
                .set("but", but)
                .set("today", today())
                .run();
        db.sql("""
                delete from thread_knot k
                where k.partnership_id = :partnership and k.thing_id = :id and k.gone_on is not null
                  and k.kind <> all (cast(:but as text[]))
                """ + LOOSE).set("id", id).set("but", but).run();
    }

    void takeAllBack() {
        db.sql("update thread_knot set" + WITHOUT_WORDS + """
                where partnership_id = :partnership and gone_on is null
                """)
                .set("today", today())
                .run();
    }

    void forgetLoose() {
        db.sql("delete from thread_knot k where k.partnership_id = :partnership and k.gone_on is not null" + LOOSE)
                .run();
    }

    /** Hangs things up, each with what it grew from in place of what it grew from before. */
    void hang(List<Hung> hung) {
        if (hung.isEmpty()) {
            return;
        }
        db.sql("""
                insert into thread_knot (
                    partnership_id, kind, thing_id, stage, path, title_sk, title_en, day, state, ahead, until)
                select :partnership, * from unnest(
                    cast(:kinds as text[]), cast(:ids as uuid[]), cast(:stages as text[]), cast(:paths as text[]),
                    cast(:sk as text[]), cast(:en as text[]), cast(:days as date[]), cast(:states as text[]),
                    cast(:ahead as boolean[]), cast(:until as timestamptz[]))
                on conflict (partnership_id, kind, thing_id) do update
                set stage = excluded.stage, path = excluded.path, title_sk = excluded.title_sk,
                    title_en = excluded.title_en, day = excluded.day, state = excluded.state, ahead = excluded.ahead,
                    until = excluded.until, gone_on = null
                """)
                .set("kinds", hung.stream().map(one -> one.thing().kind()).toList())
                .set("ids", hung.stream().map(one -> one.thing().id()).toList())
                .set(
                        "stages",
                        hung.stream().map(one -> Code.of(one.strand().stage())).toList())
                .set("paths", hung.stream().map(one -> one.thing().path()).toList())
                .set("sk", hung.stream().map(one -> one.thing().title().sk()).toList())
                .set("en", hung.stream().map(one -> one.thing().title().en()).toList())
                .set("days", hung.stream().map(one -> one.strand().day()).toList())
                .set("states", hung.stream().map(one -> one.strand().state()).toList())
                .set("ahead", hung.stream().map(one -> one.strand().ahead()).toList())
                .set("until", hung.stream().map(one -> one.strand().until()).toList())
                .run();
        db.sql("""
                delete from thread_link l using unnest(cast(:kinds as text[]), cast(:ids as uuid[])) as hung (kind, id)
                where l.partnership_id = :partnership and l.kind = hung.kind and l.thing_id = hung.id
                """)
                .set("kinds", hung.stream().map(one -> one.thing().kind()).toList())
                .set("ids", hung.stream().map(one -> one.thing().id()).toList())
                .run();
        link(hung);
    }

    private void link(List<Hung> hung) {
        var links = hung.stream()
                .flatMap(one -> one.strand().from().stream()
                        .map(from -> new Link(
                                new Reference(one.thing().kind(), one.thing().id()), from)))
                .toList();
        if (links.isEmpty()) {
            return;
        }
        db.sql("""
                insert into thread_link (partnership_id, kind, thing_id, from_kind, from_id)
                select :partnership, * from unnest(
                    cast(:kinds as text[]), cast(:ids as uuid[]), cast(:from_kinds as text[]), cast(:from_ids as uuid[]))
                """)
                .set("kinds", links.stream().map(link -> link.thing().kind()).toList())
                .set("ids", links.stream().map(link -> link.thing().id()).toList())
                .set(
                        "from_kinds",
                        links.stream().map(link -> link.from().kind()).toList())
                .set("from_ids", links.stream().map(link -> link.from().id()).toList())
                .run();
    }

    /** Whether a thing is this one, or grew from it, by however many steps. */
    boolean growsFrom(Reference thing, UUID root) {
        return db.sql("""
                with recursive roots (kind, id) as (
                    select cast(:kind as text), cast(:id as uuid)
                    union
                    select l.from_kind, l.from_id from roots
                    join thread_link l
                      on l.partnership_id = :partnership and l.kind = roots.kind and l.thing_id = roots.id)
                select exists (select from roots where id = :root) as grows
                """)
                .set("kind", thing.kind())
                .set("id", thing.id())
                .set("root", root)
                .one(row -> row.bool("grows"));
    }

    /** A link, and which way it was come upon. */
    record Step(Link link, Way way) {}

    /** Back to what something grew from, or forward to what grew from it. */
    enum Way {
        BACK,
        FORWARD
    }

    /**
     * All that something grew from, and all that grew from it, the nearest first. What grew from its roots besides is another
     * thing's thread.
     *
     * @param from what it grew from itself
     */
    List<Step> steps(Reference here, List<Reference> from, int most) {
        return db.sql("""
                with recursive step (kind, thing_id, from_kind, from_id, way) as (
                    select cast(:kind as text), cast(:id as uuid), origin.kind, origin.id, 'back'
                    from unnest(cast(:from_kinds as text[]), cast(:from_ids as uuid[])) as origin (kind, id)
                    union
                    select kind, thing_id, from_kind, from_id, 'forward' from thread_link
                    where partnership_id = :partnership and from_kind = :kind and from_id = :id
                    union
                    select next.* from step cross join lateral (
                        select l.kind, l.thing_id, l.from_kind, l.from_id, 'back' from thread_link l
                        where l.partnership_id = :partnership and step.way = 'back' and l.kind = step.from_kind
                          and l.thing_id = step.from_id
                        union all
                        select l.kind, l.thing_id, l.from_kind, l.from_id, 'forward' from thread_link l
                        where l.partnership_id = :partnership and step.way = 'forward' and l.from_kind = step.kind
                          and l.from_id = step.thing_id) next)
                select kind, thing_id, from_kind, from_id, way from step limit :most
                """)
                .set("kind", here.kind())
                .set("id", here.id())
                .set("from_kinds", from.stream().map(Reference::kind).toList())
                .set("from_ids", from.stream().map(Reference::id).toList())
                .set("most", most)
                .list(row -> new Step(
                        new Link(
                                new Reference(row.string("kind"), row.uuid("thing_id")),
                                new Reference(row.string("from_kind"), row.uuid("from_id"))),
                        row.constant("way", Way.class)));
    }

    /** Those of these things that hang on the thread, or did. */
    List<Knot> knots(List<Reference> things) {
        return db.sql("""
                select k.kind, k.thing_id, k.stage, k.path, k.title_sk, k.title_en, k.day, k.state,
                    k.ahead or coalesce(k.until > :now, false) as ahead, k.gone_on,
                """ + carriers + """

                from unnest(cast(:kinds as text[]), cast(:ids as uuid[])) as asked (kind, id)
                join thread_knot k
                  on k.partnership_id = :partnership and k.kind = asked.kind and k.thing_id = asked.id
                """)
                .set("kinds", things.stream().map(Reference::kind).toList())
                .set("ids", things.stream().map(Reference::id).toList())
                .set("now", clock.instant())
                .list(ThreadStore::knot);
    }

    private static Knot knot(Row row) {
        return new Knot(
                new Reference(row.string("kind"), row.uuid("thing_id")),
                row.constant("stage", Stage.class),
                row.string("path"),
                row.textOrNull("title"),
                row.dateOrNull("day"),
                row.stringOrNull("state"),
                row.bool("ahead"),
                row.dateOrNull("gone_on"),
                row.integerOrNull("carriers"));
    }
}
