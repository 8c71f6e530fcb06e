package sk.jadro.handovers;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import sk.jadro.activities.Activity;
import sk.jadro.base.db.Db;
import sk.jadro.base.mail.EmailAddress;
import sk.jadro.base.mail.Outbox;
import sk.jadro.base.web.Site;
import sk.jadro.base.web.Sites;
import sk.jadro.coowners.Carriers;
import sk.jadro.coowners.OwnActivities;
import sk.jadro.coowners.Successions;
import sk.jadro.mine.Myself;

/** Asks others to carry something in one's stead, and ends it once they do. */
@Component
class Handovers implements Successions {
    /** How often somebody may ask anybody in a day. */
    static final int MOST_A_DAY = 3;

    private final Db db;
    private final HandoverStore store;
    private final HandoverLetters letters;
    private final Carriers carriers;
    private final OwnActivities activities;
    private final Sites sites;
    private final Outbox outbox;
    private final Clock clock;

    Handovers(
            Db db,
            HandoverStore store,
            HandoverLetters letters,
            Carriers carriers,
            OwnActivities activities,
            Sites sites,
            Outbox outbox,
            Clock clock) {
        this.db = db;
        this.store = store;
        this.letters = letters;
        this.carriers = carriers;
        this.activities = activities;
        this.sites = sites;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The open activity at this slug, if they carry it. */
    Optional<Activity> carried(Myself me, String slug) {
        return activities.carried(me, slug).filter(Activity::takesNames);
    }

    Optional<Handover> open(Myself me, Activity activity) {
        return db.in(me.partnership(), () -> store.open(activity.id(), me.id()));
    }

    /** False if they asked enough for today. Whom they asked before is asked no longer. */
    boolean ask(Myself me, Site site, Activity activity, EmailAddress to) {
        return db.in(me.partnership(), () -> {
            var now = clock.instant();
            if (store.countSince(me.id(), now.minus(Duration.ofDays(1))) >= MOST_A_DAY) {
                return false;
            }
            var name = carriers.name(activity.id(), me.id()).orElse(me.person().name());
            store.add(activity.id(), me.id(), to, now);
            outbox.put(letters.asking(site, to, me.person(), name, activity));
            return true;
        });
    }

    /** Whoever pauses, or whose activity was closed, may do it, too; false if there is nothing to cancel. */
    boolean cancel(Myself me, String slug) {
        return db.in(me.partnership(), () -> {
            var open = store.by(me.id()).stream()
                    .filter(handover -> handover.slug().equals(slug))
                    .findFirst();
            open.ifPresent(handover -> store.end(handover.activity(), me.id(), clock.instant()));
            return open.isPresent();
        });
    }

    @Override
    public List<UUID> leaving(UUID activity, UUID successor) {
        var handed = store.to(activity, successor);
        handed.forEach(handover -> {
            store.end(activity, handover.person(), clock.instant());
            letters.taken(sites.byId(db.current()).orElseThrow(), handover).ifPresent(outbox::put);
        });
        return handed.stream().map(Handover::person).toList();
    }
}
