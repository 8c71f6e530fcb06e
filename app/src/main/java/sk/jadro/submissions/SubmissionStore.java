package sk.jadro.submissions;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.Ids;
import sk.jadro.base.db.Row;
import sk.jadro.base.mail.EmailAddress;
import sk.jadro.base.text.Lang;
import sk.jadro.base.token.Tokens;
import sk.jadro.people.Keeper;

/** The submissions' rows. */
@Component
class SubmissionStore {
    private static final String SELECT = """
            select s.id, s.person_id, p.email, s.lang, s.replaces, s.sent_at, s.confirmed_at is not null as confirmed,
                   s.withdrawn_at is not null as withdrawn,
                   exists (select from submission r
                           where r.partnership_id = :partnership and r.replaces = s.id
                             and r.confirmed_at is not null) as moved
            from submission s
            join person p on p.partnership_id = s.partnership_id and p.id = s.person_id
            where s.partnership_id = :partnership
            """;
    private static final String BY_ID = SELECT + "and s.id = :id ";
    private static final String LOCKED = BY_ID + "for update of s";
    private static final String REPLACEMENTS = SELECT + "and s.replaces = :id and s.confirmed_at is null";

    private final Db db;

    SubmissionStore(Db db) {
        this.db = db;
    }

    UUID add(SubmissionKind.Called kind, UUID person, Lang lang, @Nullable UUID replaces, Instant now) {
        var id = Ids.next();
        db.sql("""
                insert into submission (partnership_id, id, kind, person_id, lang, replaces, sent_at)
                values (:partnership, :id, :kind, :person, :lang, :replaces, :now)
                """)
                .set("id", id)
                .set("kind", kind.name())
                .set("person", person)
                .set("lang", lang)
                .set("replaces", replaces)
                .set("now", now)
                .run();
        return id;
    }

    Optional<Submission> byId(UUID id) {
        return db.sql(BY_ID).set("id", id).first(SubmissionStore::submission);
    }

    /** Locked until the transaction ends, so that two clicks on one button take turns. */
    Optional<Submission> locked(UUID id) {
        return db.sql(LOCKED).set("id", id).first(SubmissionStore::submission);
    }

    void confirm(UUID id, Lang lang, Instant now) {
        db.sql("""
                update submission
                set lang = :lang, confirmed_at = coalesce(confirmed_at, :now), withdrawn_at = null
                where partnership_id = :partnership and id = :id
                """).set("id", id).set("lang", lang).set("now", now).run();
    }

    /** Notes that one was taken back before it was confirmed, or no longer is. */
    void setWithdrawn(UUID id, @Nullable Instant when) {
        db.sql("""
                update submission set withdrawn_at = :when
                where partnership_id = :partnership and id = :id and confirmed_at is null
                """).set("id", id).set("when", when).run();
    }

    /** Gives an unconfirmed one to the person whose address was meant. */
    void readdress(UUID id, UUID person) {
        db.sql("""
                update submission set person_id = :person
                where partnership_id = :partnership and id = :id and confirmed_at is null
                """).set("id", id).set("person", person).run();
    }

    /** Those that are to take this one's place once they are confirmed. */
    List<Submission> replacements(UUID id) {
        return db.sql(REPLACEMENTS).set("id", id).list(SubmissionStore::submission);
    }

    /** Forgets them, and what the rooms keep of them; whose they were. */
    List<UUID> delete(List<UUID> ids) {
        return db.sql("""
                delete from submission
                where partnership_id = :partnership and id = any (cast(:ids as uuid[]))
                returning person_id
                """).set("ids", ids).list(row -> row.uuid("person_id"));
    }

    /** Forgets those of invented people. */
    void deleteSample(SubmissionKind.Called kind) {
        db.sql("""
                delete from submission
                where partnership_id = :partnership and kind = :kind and person_id in (
                    select id from person where partnership_id = :partnership and sample)
                """).set("kind", kind.name()).run();
    }

    @Bean
    Keeper sendersAreKept(Tokens tokens) {
        return new Keeper("submission", person -> of(person).forEach(tokens::revoke));
    }

    private List<UUID> of(UUID person) {
        return db.sql("select id from submission where partnership_id = :partnership and person_id = :person")
                .set("person", person)
                .list(row -> row.uuid("id"));
    }

    private static Submission submission(Row row) {
        return new Submission(
                row.uuid("id"),
                row.uuid("person_id"),
                row.stringOrNull("email") == null ? null : new EmailAddress(row.string("email")),
                row.constant("lang", Lang.class),
                row.uuidOrNull("replaces"),
                row.instant("sent_at"),
                row.bool("confirmed"),
                row.bool("withdrawn"),
                row.bool("moved"));
    }
}
