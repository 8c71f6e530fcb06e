package sk.jadro.people;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;

/**
 * Who is written to of all that waits for them and of what they follow: everybody with an address, until they say no. Called inside a
 * partnership.
 */
@Component
public class DailyReaders {
    private final Db db;

    DailyReaders(Db db) {
        this.db = db;
    }

    /** The next so many in the order of ids; nobody who is invented, has no address or does not want it. */
    public List<Person> after(UUID last, int most) {
        return db.sql("""
                select id, name, email, lang from person
                where partnership_id = :partnership and id > :last
                  and email is not null and daily_letter and not sample
                order by id
                limit :most
                """).set("last", last).set("most", most).list(People::person);
    }

    /** Those of these people who want letters of things that are told together. */
    public List<Person> among(Collection<UUID> ids) {
        return db.sql("""
                select id, name, email, lang from person
                where partnership_id = :partnership and id = any (cast(:ids as uuid[]))
                  and email is not null and daily_letter and not sample
                order by id
                """).set("ids", ids).list(People::person);
    }

    /**
     * Those of these people who are still there, none of whom is erased before the transaction ends: whoever writes about
     * people asks this last, after its own rows, as {@link Erasure} goes in this order, too.
     */
    public Set<UUID> held(Collection<UUID> ids) {
        return db.sql("""
                select id from person
                where partnership_id = :partnership and id = any (cast(:ids as uuid[]))
                order by id
                for key share
                """).set("ids", ids).list(row -> row.uuid("id")).stream().collect(Collectors.toSet());
    }

    /** Whether somebody wants the letter. */
    public boolean isWantedBy(UUID id) {
        return db.sql("select daily_letter from person where partnership_id = :partnership and id = :id")
                .set("id", id)
                .first(row -> row.bool("daily_letter"))
                .orElse(false);
    }

    /** What they said of it. */
    public void setWanted(UUID id, boolean wanted) {
        db.sql("update person set daily_letter = :wanted where partnership_id = :partnership and id = :id")
                .set("id", id)
                .set("wanted", wanted)
                .run();
    }
}
