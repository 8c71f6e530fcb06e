package sk.jadro.coowners;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sk.jadro.activities.Activity;
import sk.jadro.base.db.Db;
import sk.jadro.base.mail.EmailAddress;
import sk.jadro.base.text.Dictionary;
import sk.jadro.base.text.Lang;
import sk.jadro.base.web.Site;
import sk.jadro.coordinators.Coordinator;
import sk.jadro.people.People;
import sk.jadro.people.Person;

/** The sheet from the wall, typed in: a line of it counts at once, because its owner has signed it by hand. */
@Component
class PaperSheet {
    private static final int SHOWN = 10;

    private final Db db;
    private final CoOwners coOwners;
    private final CoOwnerStore store;
    private final People people;
    private final SignUps signUps;
    private final Dictionary dictionary;

    PaperSheet(Db db, CoOwners coOwners, CoOwnerStore store, People people, SignUps signUps, Dictionary dictionary) {
        this.db = db;
        this.coOwners = coOwners;
        this.store = store;
        this.people = people;
        this.signUps = signUps;
        this.dictionary = dictionary;
    }

    /** Who a line without an address may be: those of the same name, but for whom the same form made already. */
    List<Person> namesakes(Coordinator by, UUID key, SignUpForm.Line line) {
        return line.email() != null
                ? List.of()
                : db.in(
                        by.partnership(),
                        () -> people.called(line.signature().name()).stream()
                                .filter(person -> !person.id().equals(key))
                                .toList());
    }

    /** Whether their name stands here already by their own word, which paper does not change. */
    boolean standsAlready(Coordinator by, Activity activity, @Nullable Person known, @Nullable EmailAddress email) {
        return db.in(
                by.partnership(),
                () -> Stream.concat(
                                Optional.ofNullable(known).stream(),
                                Optional.ofNullable(email).flatMap(people::byEmail).stream())
                        .anyMatch(person -> store.standsByOwnWord(activity.id(), person.id())));
    }

    /** Adds a line; who left an address gets a letter with the link to change it or take it back. */
    void add(
            Coordinator by,
            UUID key,
            Site site,
            Activity activity,
            SignUpForm.Line line,
            @Nullable Person known,
            Lang lang) {
        var consent = NameConsent.onPaper(dictionary.in(lang));
        var email = known == null ? line.email() : known.email();
        db.in(by.partnership(), () -> {
            var person = coOwners.addFromPaper(by, key, activity.id(), known, email, line.signature(), consent);
            if (email != null) {
                signUps.tellOfPaper(site, email, person, activity, line.signature(), consent);
            }
        });
    }

    /** The names that were typed in last, the latest first. */
    List<CoOwner> latest(Coordinator by, Activity activity) {
        return db.in(by.partnership(), () -> store.latestFromPaper(activity.id(), SHOWN));
    }
}
