package sk.jadro.activities;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.PartnershipId;
import sk.jadro.base.text.Text;
import sk.jadro.base.text.Words;
import sk.jadro.coordinators.Coordinator;

/** What can be done with activities. */
@Component
public class Activities {
    private static final Duration SILENT_AFTER = Duration.ofDays(60);

    private final Db db;
    private final ActivityStore store;
    private final Clock clock;

    Activities(Db db, ActivityStore store, Clock clock) {
        this.db = db;
        this.store = store;
        this.clock = clock;
    }

    /** The activity at this slug, or one that it had before; drafts and archived ones, too. */
    public Optional<Activity> bySlug(PartnershipId partnership, String slug) {
        return db.in(partnership, () -> store.bySlug(slug));
    }

    /** Those that readers see, in their order. */
    public List<Activity> published(PartnershipId partnership) {
        return db.in(partnership, store::published);
    }

    /** Which they are; those that people can write their names to in another order, where one is asked for. */
    List<ActivityStore.Entry> entries(PartnershipId partnership, Optional<ActivityOrder> order) {
        return db.in(partnership, () -> store.entries(order));
    }

    /** Those of them that people can write their names to. */
    public List<Activity> open(PartnershipId partnership) {
        return published(partnership).stream().filter(Activity::takesNames).toList();
    }

    /**
     * What is amiss with an activity, but for who carries it.
     *
     * @param isLate whether its next step is behind its day
     * @param silentSince the day since which nothing was heard of it; null if that is not long ago
     */
    record Health(boolean isLate, @Nullable LocalDate silentSince) {}

    /** Called inside the partnership. */
    Health health(Activity activity) {
        if (!activity.takesNames()) {
            return new Health(false, null);
        }
        var heardAt = store.heardAt(activity.id());
        return new Health(
                isLate(activity.draft().nextOn(), today()),
                heardAt.isBefore(silence()) ? Words.local(heardAt).toLocalDate() : null);
    }

    /** What needs care, the longest overdue first. */
    record Care(List<Due> late, List<Due> silent) {}

    /** @param day by when its next step was to be done, or since when nothing was heard of it */
    record Due(UUID id, Text title, LocalDate day) {}

    /** Called inside the partnership. */
    Care care() {
        var today = today();
        var silence = silence();
        var late = new ArrayList<Due>();
        var silent = new ArrayList<Due>();
        for (var one : store.lagging(silence, today)) {
            if (one.nextOn() != null && isLate(one.nextOn(), today)) {
                late.add(new Due(one.id(), one.title(), one.nextOn()));
            }
            if (one.heardAt().isBefore(silence)) {
                silent.add(new Due(
                        one.id(), one.title(), Words.local(one.heardAt()).toLocalDate()));
            }
        }
        return new Care(late, silent);
    }

    private static boolean isLate(@Nullable LocalDate nextOn, LocalDate today) {
        return nextOn != null && nextOn.isBefore(today);
    }

    private LocalDate today() {
        return Words.local(clock.instant()).toLocalDate();
    }

    private Instant silence() {
        return clock.instant().minus(SILENT_AFTER);
    }

    /** These in their order, drafts and archived ones, too. */
    public List<Activity> byIds(PartnershipId partnership, List<UUID> ids) {
        return db.in(partnership, () -> store.byIds(ids));
    }

    /** All of them for those who edit them, archived ones last. */
    public List<Activity> all(Coordinator by) {
        return db.in(by.partnership(), store::all);
    }

    /** One of them, whatever its state. */
    public Optional<Activity> byId(Coordinator by, UUID id) {
        return db.in(by.partnership(), () -> store.byId(id));
    }

    void moveEarlier(Coordinator by, UUID id) {
        db.in(by.partnership(), () -> store.move(id, true));
    }

    void moveLater(Coordinator by, UUID id) {
        db.in(by.partnership(), () -> store.move(id, false));
    }
}
