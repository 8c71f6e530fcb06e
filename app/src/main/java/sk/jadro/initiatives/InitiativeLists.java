package sk.jadro.initiatives;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.web.Key;

/** The lists of initiatives. Called inside the partnership. */
@Component
class InitiativeLists {
    private static final String LATEST = "order by i.proposed_at desc, i.id desc limit :limit offset :skipped";

    private final Db db;
    private final InitiativeStore store;

    InitiativeLists(Db db, InitiativeStore store) {
        this.db = db;
        this.store = store;
    }

    /** Which of them are listed. */
    enum Which {
        /** Whoever proposed them waits. */
        WAITING,
        ANSWERED
    }

    /** What everybody may read, the latest first. */
    List<Initiative> published(Optional<Which> which, int limit, int skipped) {
        var condition = which.map(one -> switch (one) {
                    case WAITING -> "and owed.turn in ('office', 'others') ";
                    case ANSWERED -> "and owed.turn in ('asker', 'nobody') ";
                })
                .orElse("");
        return db.sql(store.select() + InitiativeStore.PUBLIC + condition + LATEST)
                .set("limit", limit)
                .set("skipped", skipped)
                .list(InitiativeStore::initiative);
    }

    List<Initiative> after(UUID id, int limit) {
        return db.sql(store.select() + InitiativeStore.PUBLIC + "and i.id > :id order by i.id limit :limit")
                .set("id", id)
                .set("limit", limit)
                .list(InitiativeStore::initiative);
    }

    /** All that were confirmed, after one of them: those that wait for a look first, then the latest. */
    List<Initiative> all(Key after, int limit) {
        return db.sql(store.select() + """
                and (cast(:after as uuid) is null or (i.shown_at is null and i.hidden_at is null, i.proposed_at, i.id) < (
                    select a.shown_at is null and a.hidden_at is null, a.proposed_at, a.id from initiative a
                    where a.partnership_id = :partnership and a.id = :after))
                order by i.shown_at is null and i.hidden_at is null desc, i.proposed_at desc, i.id desc limit :limit
                """)
                .set("after", after.id())
                .set("limit", limit)
                .list(InitiativeStore::initiative);
    }

    /** Those of these, whether readers see them or not. */
    List<Initiative> all(Collection<UUID> ids) {
        return db.sql(store.select() + "and i.id = any (cast(:ids as uuid[])) order by i.id")
                .set("ids", ids)
                .list(InitiativeStore::initiative);
    }

    /** Those that wait for a coordinator's look, the first one first; fifty at most. */
    List<Initiative> unseen() {
        return db.sql(store.select() + """
                and i.shown_at is null and i.withdrawn_at is null and i.hidden_at is null
                order by i.proposed_at, i.id limit 50
                """).list(InitiativeStore::initiative);
    }

    /** What somebody proposed; two hundred at most. */
    List<Initiative> by(UUID person) {
        return db.sql(store.select() + "and i.person_id = :person order by i.proposed_at desc, i.id limit 200")
                .set("person", person)
                .list(InitiativeStore::initiative);
    }

    /** Those that are a part of this one. */
    List<Initiative> mergedInto(UUID id) {
        return db.sql(store.select() + InitiativeStore.PUBLIC + "and i.merged_into = :id order by i.proposed_at, i.id")
                .set("id", id)
                .list(InitiativeStore::initiative);
    }

    /** Which others it could become a part of: those that readers see, the latest first; two hundred at most. */
    List<Initiative> others(UUID id) {
        return db.sql(store.select() + InitiativeStore.PUBLIC
                        + "and i.id <> :id and i.merged_into is null order by i.proposed_at desc, i.id limit 200")
                .set("id", id)
                .list(InitiativeStore::initiative);
    }

    /** The latest of each of these activities, at most so many of one; a single query. */
    Map<UUID, List<Initiative>> ofActivities(List<UUID> activities, int each) {
        return db
                .sql(store.select() + InitiativeStore.PUBLIC + """
                and i.id in (
                    select l.id from unnest(cast(:activities as uuid[])) a(id)
                    cross join lateral (
                        select id from initiative
                        where partnership_id = :partnership and about_kind = 'activities' and about_id = a.id
                          and shown_at is not null and withdrawn_at is null and hidden_at is null
                        order by proposed_at desc, id limit :each) l)
                order by i.proposed_at desc, i.id
                """)
                .set("activities", activities)
                .set("each", each)
                .list(InitiativeStore::initiative)
                .stream()
                .collect(Collectors.groupingBy(initiative ->
                        Objects.requireNonNull(initiative.proposal().about()).id()));
    }

    /**
     * A changed version that was offered.
     *
     * @param accepted null while whoever proposed it has said nothing
     */
    record Offer(String was, String offered, @Nullable Boolean accepted) {}

    /** Those of an initiative, the last one first. */
    List<Offer> offers(UUID initiative) {
        return db.sql("""
                select was, offered, accepted is not null as chosen, coalesce(accepted, false) as accepted from initiative_offer
                where partnership_id = :partnership and initiative_id = :id order by id desc
                """)
                .set("id", initiative)
                .list(row -> new Offer(
                        row.string("was"), row.string("offered"), row.bool("chosen") ? row.bool("accepted") : null));
    }
}
