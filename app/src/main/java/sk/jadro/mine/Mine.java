package sk.jadro.mine;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.mail.Outbox;
import sk.jadro.base.text.Lang;
import sk.jadro.base.text.Text;
import sk.jadro.base.web.Page;
import sk.jadro.people.Consents;
import sk.jadro.people.DailyReaders;
import sk.jadro.people.Involved;
import sk.jadro.people.Involvement;
import sk.jadro.people.People;
import sk.jadro.people.Person;

/** What the house keeps of a person, from all rooms. */
@Component
class Mine {
    private final Db db;
    private final People people;
    private final Consents consents;
    private final DailyReaders dailyReaders;
    private final Outbox outbox;
    private final List<Involvement> rooms;

    Mine(Db db, People people, Consents consents, DailyReaders dailyReaders, Outbox outbox, List<Involvement> rooms) {
        this.db = db;
        this.people = people;
        this.consents = consents;
        this.dailyReaders = dailyReaders;
        this.outbox = outbox;
        this.rooms = rooms;
    }

    /**
     * @param isReminded whether they want the daily letter
     * @param letters to them, of which no text is kept once they have left
     */
    record Everything(
            Person person,
            boolean isReminded,
            List<Involved> things,
            List<Consents.Given> consents,
            List<Outbox.Kept> letters) {
        List<Involved> waiting() {
            return things.stream().filter(Involved::waits).toList();
        }

        List<Involved> standing() {
            return things.stream().filter(thing -> !thing.waits()).toList();
        }

        /** What a consent is about, if it is still there. */
        @Nullable
        Text about(Consents.Given consent) {
            return things.stream()
                    .filter(thing -> thing.id().equals(consent.subject()))
                    .map(Involved::title)
                    .findFirst()
                    .orElse(null);
        }

        List<Consents.Given> holding() {
            return consents.stream()
                    .filter(consent -> consent.withdrawn() == null)
                    .toList();
        }

        List<Consents.Given> takenBack() {
            return consents.stream()
                    .filter(consent -> consent.withdrawn() != null)
                    .toList();
        }
    }

    Everything of(Myself me, Page page) {
        return db.in(
                me.partnership(),
                () -> new Everything(
                        me.person(),
                        dailyReaders.isWantedBy(me.id()),
                        rooms.stream()
                                .flatMap(room -> room.of(page, me.id()).stream())
                                .toList(),
                        consents.of(me.id()),
                        me.person().email() == null
                                ? List.of()
                                : outbox.to(me.person().email())));
    }

    /** False if they never gave this consent. */
    boolean takeBack(Myself me, UUID consent) {
        return db.in(me.partnership(), () -> {
            var theirs = consents.of(me.id()).stream()
                    .filter(given -> given.id().equals(consent))
                    .findFirst();
            theirs.filter(given -> given.withdrawn() == null).ifPresent(given -> {
                consents.withdraw(given.purpose(), given.subject());
                rooms.forEach(room -> room.takenBack(me.id(), given.subject()));
            });
            return theirs.isPresent();
        });
    }

    /** From now on letters to them are written in this language. */
    void writeIn(Myself me, Lang lang) {
        db.in(me.partnership(), () -> people.rename(me.id(), me.person().name(), lang));
    }

    /** Whether they are told once a day, from now on, of what waits for them. */
    void remind(Myself me, boolean wanted) {
        db.in(me.partnership(), () -> dailyReaders.setWanted(me.id(), wanted));
    }
}
