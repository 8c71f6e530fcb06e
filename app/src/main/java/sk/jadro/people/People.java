package sk.jadro.people;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.Ids;
import sk.jadro.base.db.Row;
import sk.jadro.base.db.Statement;
import sk.jadro.base.mail.EmailAddress;
import sk.jadro.base.text.Lang;

/** The people of a partnership; one row per partnership and address. Called inside a partnership. */
@Component
public class People {
    private static final String UNKEPT_ONE =
            "select id from person where partnership_id = :partnership and id = :id for update skip locked";

    private static final int MOST_AT_ONCE = 500;

    private final Db db;
    private final String unlessKept;
    private final Clock clock;

    People(Db db, List<Keeper> keepers, Clock clock) {
        this.db = db;
        this.unlessKept = keepers.stream()
                .map(keeper -> " and not exists (select from " + keeper.table()
                        + " k where k.partnership_id = :partnership and k.person_id = person.id)")
                .collect(Collectors.joining());
        this.clock = clock;
    }

    /**
     * The person of this address, made if nobody has it yet. A new one is called by the address until somebody who may
     * says their {@linkplain #rename name}: whoever fills in a form may write any name to any address. Nobody is forgotten
     * before the transaction ends.
     */
    public Person withEmail(EmailAddress email, Lang lang) {
        insert(Ids.next(), email.value(), email, lang, false);
        return db.sql("""
                select id, name, email, lang from person
                where partnership_id = :partnership and email = :email for key share
                """).set("email", email).first(People::person).orElseThrow();
    }

    /**
     * Somebody who gave no address, typed in from paper.
     *
     * @param key of the form that they were typed into
     * @return empty if that form was sent before, with the same name; another name is another person's
     */
    public Optional<Person> typedIn(UUID key, String name, Lang lang) {
        if (insert(key, name, null, lang, false)) {
            return byId(key);
        }
        if (byId(key).filter(known -> known.name().equals(name)).isPresent()) {
            return Optional.empty();
        }
        var id = Ids.next();
        insert(id, name, null, lang, false);
        return byId(id);
    }

    /** As {@link #withEmail}, of many at once: the ids by the addresses. */
    public Map<EmailAddress, UUID> withEmails(Collection<EmailAddress> emails, Lang lang) {
        var sorted =
                emails.stream().map(EmailAddress::value).distinct().sorted().toList();
        insert(sorted, sorted, sorted.stream().map(email -> Ids.next()).toList(), lang);
        return db
                .sql("""
                select id, name, email, lang from person
                where partnership_id = :partnership and email = any (cast(:emails as text[]))
                order by email for key share
                """)
                .set("emails", sorted)
                .list(row -> Map.entry(new EmailAddress(row.string("email")), row.uuid("id")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** As many people of these names who gave no address; their ids, in the order of the names. */
    public List<UUID> typedIn(List<String> names, Lang lang) {
        var ids = names.stream().map(name -> Ids.next()).toList();
        insert(names, Collections.nCopies(names.size(), null), ids, lang);
        return ids;
    }

    private void insert(List<String> names, List<? extends @Nullable String> emails, List<UUID> ids, Lang lang) {
        db.sql("""
                insert into person (partnership_id, id, name, email, lang, sample, created_at)
                select :partnership, r.id, r.name, r.email, :lang, false, :now
                from unnest(cast(:ids as uuid[]), cast(:names as text[]), cast(:emails as text[])) r(id, name, email)
                on conflict do nothing
                """)
                .set("ids", ids)
                .set("names", names)
                .set("emails", emails)
                .set("lang", lang)
                .set("now", clock.instant())
                .run();
    }

    /** An invented person of the sample content. */
    public Person sample(EmailAddress email, String name) {
        insert(Ids.next(), name, email, Lang.SK, true);
        return byEmail(email).orElseThrow();
    }

    public Optional<Person> byEmail(EmailAddress email) {
        return db.sql("""
                select id, name, email, lang from person
                where partnership_id = :partnership and email = :email
                """).set("email", email).first(People::person);
    }

    public Optional<Person> byId(UUID id) {
        return db.sql("select id, name, email, lang from person where partnership_id = :partnership and id = :id")
                .set("id", id)
                .first(People::person);
    }

    /** Those who are called so, whatever the case of its letters; ten at most. */
    public List<Person> called(String name) {
        return db.sql("""
                select id, name, email, lang from person
                where partnership_id = :partnership and lower(name) = lower(:name) and not sample order by id limit 10
                """).set("name", name).list(People::person);
    }

    /** Those of these people who can be written to: none who is invented, or has no address. */
    public List<Person> reachable(Collection<UUID> ids) {
        return db.sql("""
                select id, name, email, lang from person
                where partnership_id = :partnership and id = any (cast(:ids as uuid[])) and email is not null and not sample
                order by id
                """).set("ids", ids).list(People::person);
    }

    /** The names of these people, as far as they are known. */
    public Map<UUID, String> names(Collection<UUID> ids) {
        record Called(UUID id, String name) {}
        return db.sql("""
                select id, name from person
                where partnership_id = :partnership and id = any (cast(:ids as uuid[]))
                """).set("ids", ids).list(row -> new Called(row.uuid("id"), row.string("name"))).stream()
                .collect(Collectors.toMap(Called::id, Called::name));
    }

    /** What a person confirmed about themselves. */
    public void rename(UUID id, String name, Lang lang) {
        db.sql("update person set name = :name, lang = :lang where partnership_id = :partnership and id = :id")
                .set("name", name)
                .set("lang", lang)
                .set("id", id)
                .run();
    }

    /** Forgets the invented people; one whom somebody made stand for something is the partnership's own from now on. */
    public void removeSample() {
        db.sql("""
                select id from person
                where partnership_id = :partnership and sample
                """).list(row -> row.uuid("id")).forEach(this::forgetUnlessKept);
        db.sql("update person set sample = false where partnership_id = :partnership and sample")
                .run();
    }

    /** Forgets a person, with all that they consented to, unless some room still keeps them. */
    public void forgetUnlessKept(UUID id) {
        forget(db.sql(UNKEPT_ONE).set("id", id));
    }

    /** The same of many. */
    public void forgetUnlessKept(Collection<UUID> ids) {
        forget(db.sql("""
                select id from person
                where partnership_id = :partnership and id = any (cast(:ids as uuid[])) order by id for update skip locked
                """).set("ids", ids));
    }

    /** Forgets those known since before then whom no room keeps any more; how many. */
    int forgetUnkept(Instant before) {
        return forget(db.sql("select id from person where partnership_id = :partnership and created_at < :before"
                        + unlessKept + " order by created_at limit :most for update skip locked")
                .set("before", before)
                .set("most", MOST_AT_ONCE));
    }

    /**
     * Of those found and locked, the ones whom still nobody keeps: whoever begins to stand for something just now holds the
     * person, or is seen by the second look.
     */
    private int forget(Statement found) {
        var ids = found.list(row -> row.uuid("id"));
        return ids.isEmpty()
                ? 0
                : db.sql("delete from person where partnership_id = :partnership and id = any (cast(:ids as uuid[]))"
                                + unlessKept)
                        .set("ids", ids)
                        .run();
    }

    /** Whether a link to sign in went to them since, and has not been used. */
    public boolean hasLinkMailedSince(UUID id, Instant since) {
        return db.sql("""
                select exists (select from person
                where partnership_id = :partnership and id = :id and link_mailed_at > :since) as mailed
                """).set("id", id).set("since", since).one(row -> row.bool("mailed"));
    }

    /**
     * Notes that a link to sign in went to them.
     *
     * @param when null once it has been used
     */
    public void noteLinkMailed(UUID id, @Nullable Instant when) {
        db.sql("update person set link_mailed_at = :when where partnership_id = :partnership and id = :id")
                .set("id", id)
                .set("when", when)
                .run();
    }

    /** Takes them away, with all rows that speak of them only. */
    void delete(UUID id) {
        db.sql("delete from person where partnership_id = :partnership and id = :id")
                .set("id", id)
                .run();
    }

    private boolean insert(UUID id, String name, @Nullable EmailAddress email, Lang lang, boolean sample) {
        return db.sql("""
                insert into person (partnership_id, id, name, email, lang, sample, created_at)
                values (:partnership, :id, :name, :email, :lang, :sample, :now)
                on conflict do nothing
                """)
                        .set("id", id)
                        .set("name", name)
                        .set("email", email)
                        .set("lang", lang)
                        .set("sample", sample)
                        .set("now", clock.instant())
                        .run()
                == 1;
    }

    static Person person(Row row) {
        var email = row.stringOrNull("email");
        return new Person(
                row.uuid("id"),
                row.string("name"),
                email == null ? null : new EmailAddress(email),
                row.constant("lang", Lang.class));
    }
}
