package sk.jadro.coowners;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import sk.jadro.activities.Activities;
import sk.jadro.activities.Activity;
import sk.jadro.base.db.Db;
import sk.jadro.base.web.Html;
import sk.jadro.base.web.Page;
import sk.jadro.mine.Myself;

/** The activities that somebody carries, for the rooms in which those who do act on one: below {@code /mine/activities/SLUG}. */
@Component
public class OwnActivities {
    private final Db db;
    private final Activities activities;
    private final Carriers carriers;

    OwnActivities(Db db, Activities activities, Carriers carriers) {
        this.db = db;
        this.activities = activities;
        this.carriers = carriers;
    }

    record NotCarriedView(Page page) {}

    /** The public activity at this slug, if they carry it. */
    public Optional<Activity> carried(Myself me, String slug) {
        return db.in(
                me.partnership(),
                () -> activities
                        .bySlug(me.partnership(), slug)
                        .filter(activity -> activity.isPublic() && carriers.isOneOf(activity.id(), me.id())));
    }

    /** What somebody is told who does not carry it, and how to. */
    public static Html notCarried(Page page) {
        return Html.of("coowners/notCarried", new NotCarriedView(page))
                .with(HttpStatus.NOT_FOUND)
                .keptSecret();
    }
}
