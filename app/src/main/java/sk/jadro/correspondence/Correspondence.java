package sk.jadro.correspondence;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sk.jadro.activities.Activity;
import sk.jadro.base.db.Db;
import sk.jadro.coowners.Carriers;
import sk.jadro.coowners.OwnActivities;
import sk.jadro.mine.Myself;

/** What those who carry an activity may do with what is written there; all of it needs that they carry it still. */
@Component
class Correspondence {
    /** What one may write to all at an activity in a day. */
    static final int MOST_A_DAY = 5;

    private final Db db;
    private final MessageStore store;
    private final MessageLetters letters;
    private final Carriers carriers;
    private final OwnActivities activities;
    private final Clock clock;

    Correspondence(
            Db db,
            MessageStore store,
            MessageLetters letters,
            Carriers carriers,
            OwnActivities activities,
            Clock clock) {
        this.db = db;
        this.store = store;
        this.letters = letters;
        this.carriers = carriers;
        this.activities = activities;
        this.clock = clock;
    }

    /**
     * Where somebody may write.
     *
     * @param name what those to whom they write will know them by
     */
    record Place(Activity activity, String name) {}

    /** What came of writing. */
    enum Outcome {
        SENT,
        /** They wrote enough for today. */
        ENOUGH,
        /** Those who coordinate don't let them. */
        STOPPED,
        /** They don't carry it any more. */
        NOT_CARRIED
    }

    /** The public activity at this slug, if they carry it. */
    Optional<Place> place(Myself me, String slug) {
        return activities
                .carried(me, slug)
                .flatMap(activity -> db.in(
                        me.partnership(),
                        () -> carriers.name(activity.id(), me.id()).map(name -> new Place(activity, name))));
    }

    /** Writes to all who carry it with them. */
    Outcome write(Myself me, Place place, String said) {
        return send(me, place.activity().id(), place.name(), said, null);
    }

    /**
     * Answers.
     *
     * @param toAll to all who carry it, and not the writer alone
     */
    Outcome answer(Myself me, Message message, String said, boolean toAll) {
        return db.in(
                me.partnership(),
                () -> carriers.name(message.activity(), me.id())
                        .map(name -> send(me, message.activity(), name, said, toAll ? null : message.person()))
                        .orElse(Outcome.NOT_CARRIED));
    }

    private Outcome send(Myself me, UUID activity, String name, String said, @Nullable UUID to) {
        return db.in(me.partnership(), () -> {
            if (store.isSilent(activity, me.id(), Silence.STOPPED)) {
                return Outcome.STOPPED;
            }
            var today = clock.instant().minus(Duration.ofDays(1));
            if (store.countSince(activity, me.id(), today) >= MOST_A_DAY) {
                return Outcome.ENOUGH;
            }
            letters.send(store.add(activity, me.id(), name, said, to, clock.instant()));
            return Outcome.SENT;
        });
    }

    /** What they wrote, or what was written to them. */
    Optional<Message> find(Myself me, UUID id) {
        return db.in(me.partnership(), () -> store.byId(id).filter(message -> mayRead(me, message)));
    }

    private boolean mayRead(Myself me, Message message) {
        return message.person().equals(me.id())
                || message.to() == null
                        && carriers.name(message.activity(), me.id()).isPresent()
                || me.id().equals(message.to());
    }

    boolean isMuted(Myself me, UUID activity) {
        return db.in(me.partnership(), () -> store.isSilent(activity, me.id(), Silence.MUTED));
    }

    /** They don't want to get what is written there any more; or do again. */
    void mute(Myself me, UUID activity, boolean muted) {
        db.in(me.partnership(), () -> {
            if (muted) {
                store.silence(activity, me.id(), Silence.MUTED, clock.instant());
            } else {
                store.end(activity, me.id(), Silence.MUTED);
            }
        });
    }

    /** Asks those who coordinate to look at it; of one's own that does nothing. */
    void report(Myself me, Message message) {
        if (!message.person().equals(me.id())) {
            db.in(me.partnership(), () -> store.report(message.id(), clock.instant()));
        }
    }
}
