package sk.jadro.organisations;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.Ids;
import sk.jadro.base.db.Row;

/** Who acts for which organisation, as rows. Called inside the partnership. */
@Component
class ClaimStore {
    /** One for each person of an organisation, though they may have called it in several ways. */
    private static final String CLAIMS =
            "select distinct on (k.organisation_id, k.person_id) k.id as claim_id, k.person_id,"
                    + " p.name as person_name, k.typed, k.state, k.claimed_at," + OrganisationStore.COLUMNS + """
            from organisation_claim k
            join organisation o on o.partnership_id = k.partnership_id and o.id = k.organisation_id
            join person p on p.partnership_id = k.partnership_id and p.id = k.person_id
            where k.partnership_id = :partnership and o.partnership_id = :partnership and p.partnership_id = :partnership
            """;

    private static final String ONE_EACH = " order by k.organisation_id, k.person_id, k.claimed_at desc, k.id ";

    private final Db db;

    ClaimStore(Db db) {
        this.db = db;
    }

    /** Notes that somebody says so; it stands as what they said of the same organisation before. */
    void add(UUID organisation, UUID person, String typed, Instant now) {
        db.sql("""
                insert into organisation_claim (
                    partnership_id, id, organisation_id, person_id, typed, state, claimed_at, confirmed_at)
                select :partnership, :id, :organisation, :person, :typed, coalesce(k.state, 'claimed'), :now, k.confirmed_at
                from (select 1) one
                left join lateral (
                    select state, confirmed_at from organisation_claim
                    where partnership_id = :partnership and organisation_id = :organisation and person_id = :person
                    limit 1) k on true
                on conflict (partnership_id, person_id, typed) do nothing
                """)
                .set("id", Ids.next())
                .set("organisation", organisation)
                .set("person", person)
                .set("typed", typed)
                .set("now", now)
                .run();
    }

    /** Says of somebody whether it is so; false if that was said before. */
    boolean decide(UUID organisation, UUID person, ClaimState state, Instant now) {
        return db.sql("""
                update organisation_claim
                set state = :state, confirmed_at = case when :state = 'confirmed' then cast(:now as timestamptz) end,
                    ended_at = null
                where partnership_id = :partnership and organisation_id = :organisation and person_id = :person
                  and state <> :state
                """)
                        .set("organisation", organisation)
                        .set("person", person)
                        .set("state", state)
                        .set("now", now)
                        .run()
                > 0;
    }

    void leave(UUID organisation, UUID person, Instant now) {
        db.sql("""
                update organisation_claim set state = 'left', ended_at = :now
                where partnership_id = :partnership and organisation_id = :organisation and person_id = :person
                  and state in ('claimed', 'confirmed')
                """)
                .set("organisation", organisation)
                .set("person", person)
                .set("now", now)
                .run();
    }

    /** Undoes that they left; false if they had not. */
    boolean comeBack(UUID organisation, UUID person) {
        return db.sql("""
                update organisation_claim
                set state = case when confirmed_at is null then 'claimed' else 'confirmed' end, ended_at = null
                where partnership_id = :partnership and organisation_id = :organisation and person_id = :person
                  and state = 'left'
                """)
                        .set("organisation", organisation)
                        .set("person", person)
                        .run()
                > 0;
    }

    Optional<Claim> byId(UUID id) {
        return db.sql(CLAIMS + "and k.id = :id" + ONE_EACH).set("id", id).first(ClaimStore::claim);
    }

    /** Of an organisation, those first that wait for a word. */
    List<Claim> of(UUID organisation, int limit, int skipped) {
        return db.sql("select * from (" + CLAIMS + "and k.organisation_id = :organisation" + ONE_EACH + """
                ) k
                order by state <> 'claimed', state <> 'confirmed', person_name collate "sk-x-icu", claim_id
                limit :limit offset :skipped
                """)
                .set("organisation", organisation)
                .set("limit", limit)
                .set("skipped", skipped)
                .list(ClaimStore::claim);
    }

    /** Those of a person; a hundred at most. */
    List<Claim> ofPerson(UUID person) {
        return db.sql(CLAIMS + "and k.person_id = :person" + ONE_EACH + "limit 100")
                .set("person", person)
                .list(ClaimStore::claim);
    }

    /** Those of others that wait for the word of somebody who is confirmed to act for the same; a hundred at most. */
    List<Claim> waitingFor(UUID person) {
        return db.sql(CLAIMS + """
                and k.state = 'claimed' and k.person_id <> :person and k.organisation_id in (
                    select organisation_id from organisation_claim
                    where partnership_id = :partnership and person_id = :person and state = 'confirmed')
                """ + ONE_EACH + "limit 100")
                .set("person", person)
                .list(ClaimStore::claim);
    }

    /** Whether somebody is confirmed to act for an organisation. */
    boolean isOf(UUID organisation, UUID person) {
        return db.sql("""
                select exists (
                    select from organisation_claim
                    where partnership_id = :partnership and organisation_id = :organisation and person_id = :person
                      and state = 'confirmed') as of_it
                """)
                .set("organisation", organisation)
                .set("person", person)
                .one(row -> row.bool("of_it"));
    }

    /** Of which organisations people wait for a word, the ones that wait longest first; two hundred at most. */
    List<Organisation> waiting() {
        return db.sql("select" + OrganisationStore.COLUMNS + """
                from organisation o
                join (select organisation_id, min(claimed_at) as since from organisation_claim
                      where partnership_id = :partnership and state = 'claimed'
                      group by organisation_id) w on w.organisation_id = o.id
                where o.partnership_id = :partnership
                order by w.since, o.id limit 200
                """).list(OrganisationStore::organisation);
    }

    /**
     * Somebody who can say whether another acts for their organisation.
     *
     * @param claim of the other one
     */
    record Asked(UUID reader, Claim claim) {}

    /** Whom of these readers to ask about whom, as nobody did yet: at most twenty of one organisation about one. */
    List<Asked> untold(Collection<UUID> readers) {
        return db.sql("select c.*, r.person_id as reader from (" + CLAIMS
                        + "and k.state = 'claimed' and k.told_at is null"
                        + ONE_EACH + """
                limit 500) c
                cross join lateral (
                    select distinct person_id from organisation_claim
                    where partnership_id = :partnership and organisation_id = c.id and state = 'confirmed'
                      and person_id = any (cast(:readers as uuid[]))
                    order by person_id limit 20) r
                order by c.claim_id, reader
                """)
                .set("readers", readers)
                .list(row -> new Asked(row.uuid("reader"), claim(row)));
    }

    /** Notes that somebody was asked about these. */
    void told(Set<UUID> claims, Instant now) {
        db.sql("""
                update organisation_claim set told_at = :now
                where partnership_id = :partnership and id = any (cast(:claims as uuid[]))
                """).set("claims", claims).set("now", now).run();
    }

    /** Lets all who act for one act for the other. */
    void merge(UUID one, UUID into) {
        db.sql("""
                update organisation_claim set organisation_id = :into
                where partnership_id = :partnership and organisation_id = :one
                """).set("one", one).set("into", into).run();
    }

    /** Lets those who called it so act for this organisation. */
    void move(UUID from, String typed, UUID to) {
        db.sql("""
                update organisation_claim set organisation_id = :to
                where partnership_id = :partnership and organisation_id = :from and typed = :typed
                """).set("from", from).set("typed", typed).set("to", to).run();
    }

    /** Forgets those whose people left before then; how many. */
    int forgetLeft(Instant before) {
        return db.sql("""
                delete from organisation_claim
                where partnership_id = :partnership and state = 'left' and ended_at < :before
                """).set("before", before).run();
    }

    private static Claim claim(Row row) {
        return new Claim(
                row.uuid("claim_id"),
                OrganisationStore.organisation(row),
                row.uuid("person_id"),
                row.string("person_name"),
                row.string("typed"),
                row.constant("state", ClaimState.class),
                row.instant("claimed_at"));
    }
}
