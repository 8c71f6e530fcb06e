package sk.jadro.people;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import sk.jadro.base.backup.ErasedIds;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.PartnershipId;
import sk.jadro.base.mail.Outbox;
import sk.jadro.base.token.Tokens;

/**
 * Erasing people who ask for it (GDPR art. 17): their rows in all rooms, their links, letters to them and letters that
 * speak of them, at once. Rooms leave counts without names.
 */
@Component
public class Erasure {
    private final Db db;
    private final People people;
    private final List<Keeper> keepers;
    private final List<Trace> traces;
    private final Tokens tokens;
    private final Outbox outbox;
    private final ErasedIds erased;

    Erasure(
            Db db,
            People people,
            List<Keeper> keepers,
            List<Trace> traces,
            Tokens tokens,
            Outbox outbox,
            ErasedIds erased) {
        this.db = db;
        this.people = people;
        this.keepers = keepers;
        this.traces = traces;
        this.tokens = tokens;
        this.outbox = outbox;
        this.erased = erased;
    }

    /** Erases a person for good; false if nobody is known by this id. */
    public boolean erase(PartnershipId partnership, UUID id) {
        var known = db.in(partnership, () -> {
            var person = people.byId(id);
            person.ifPresent(this::erase);
            return person.isPresent();
        });
        erased.write(partnership);
        return known;
    }

    private void erase(Person person) {
        keepers.forEach(keeper -> keeper.erase().accept(person.id()));
        traces.forEach(trace -> empty(trace, person));
        tokens.revoke(person.id());
        people.delete(person.id());
        // Only now: whoever was just writing of one of those rows has held them up, and their letter is there to be
        // found.
        outbox.forget(person.id(), person.email());
        erased.add(person.id());
    }

    private void empty(Trace trace, Person person) {
        db.sql("update " + trace.table() + " set " + trace.column() + " = null where partnership_id = :partnership and "
                        + trace.column() + " = :person")
                .set("person", trace.says() == Trace.By.ADDRESS ? person.email() : person.id())
                .run();
    }
}
