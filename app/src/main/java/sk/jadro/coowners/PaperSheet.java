package sk.jadro.coowners;

import java.util.UUID;
import org.springframework.stereotype.Component;
import sk.jadro.activities.Activity;
import sk.jadro.base.db.Db;
import sk.jadro.base.text.Dictionary;
import sk.jadro.base.text.Lang;
import sk.jadro.base.web.Site;
import sk.jadro.coordinators.Coordinator;

/** The sheet from the wall, typed in: a line of it counts at once, because its owner has signed it by hand. */
@Component
class PaperSheet {
    private final Db db;
    private final CoOwners coOwners;
    private final SignUps signUps;
    private final Dictionary dictionary;

    PaperSheet(Db db, CoOwners coOwners, SignUps signUps, Dictionary dictionary) {
        this.db = db;
        this.coOwners = coOwners;
        this.signUps = signUps;
        this.dictionary = dictionary;
    }

    /** Adds a line; who left an address gets a letter with the link to change it or take it back. */
    void add(Coordinator by, UUID key, Site site, Activity activity, SignUpForm.Line line, Lang lang) {
        var consent = NameConsent.onPaper(dictionary.in(lang));
        db.in(by.partnership(), () -> {
            var person = coOwners.addFromPaper(by, key, activity.id(), line.email(), line.signature(), consent);
            if (line.email() != null) {
                signUps.tellOfPaper(site, line.email(), person, activity, line.signature(), consent);
            }
        });
    }
}
