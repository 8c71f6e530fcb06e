package sk.jadro.events;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Year;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.PartnershipId;
import sk.jadro.base.text.Text;
import sk.jadro.base.web.Key;
import sk.jadro.coordinators.Coordinator;

/** What can be done with events. */
@Component
public class Events {
    private static final int AT_ONCE = 50;
    private static final Duration LATELY = Duration.ofDays(180);
    private static final Duration REMEMBERED = Duration.ofDays(365);
    private static final int IN_A_CALENDAR = 500;

    private final Db db;
    private final EventStore store;
    private final EventLists lists;
    private final Clock clock;

    Events(Db db, EventStore store, EventLists lists, Clock clock) {
        this.db = db;
        this.store = store;
        this.lists = lists;
        this.clock = clock;
    }

    /** The published events that are not over, the next one first; at most fifty. */
    public List<Event> upcoming(PartnershipId partnership) {
        return upcoming(partnership, EventFilter.ALL);
    }

    /** The same of a filter. */
    List<Event> upcoming(PartnershipId partnership, EventFilter filter) {
        return db.in(partnership, () -> lists.upcoming(filter, AT_ONCE));
    }

    /** The published event that was over last. */
    public Optional<Event> latestPast(PartnershipId partnership) {
        return past(partnership, EventFilter.ALL, null, 1, 0).stream().findFirst();
    }

    /** The published events of the last half year that are over, the last one first; at most fifty. */
    public List<Event> endedLately(PartnershipId partnership) {
        return db.in(partnership, () -> lists.endedSince(clock.instant().minus(LATELY), AT_ONCE));
    }

    /** The event of this id, whether readers see it or not. */
    public Optional<Event> byId(PartnershipId partnership, UUID id) {
        return db.in(partnership, () -> store.byId(id));
    }

    /** Those of these events that readers see. */
    public List<Event> published(PartnershipId partnership, Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : db.in(partnership, () -> store.these(ids));
    }

    /** What these events are called, whether readers see them or not. */
    public Map<UUID, Text> titles(PartnershipId partnership, Collection<UUID> ids) {
        return db.in(partnership, () -> store.titles(ids));
    }

    /** The event at this slug, or one that it had before; drafts and archived ones, too. */
    public Optional<Event> bySlug(PartnershipId partnership, String slug) {
        return db.in(partnership, () -> store.bySlug(slug));
    }

    /** The published events that were over in this year, or in any, the last one first. */
    List<Event> past(PartnershipId partnership, EventFilter filter, @Nullable Year year, int size, int skipped) {
        return db.in(partnership, () -> lists.past(filter, year, size, skipped));
    }

    /** In which years there are such, the last one first. */
    List<Year> years(PartnershipId partnership, EventFilter filter) {
        return db.in(partnership, () -> lists.years(filter));
    }

    /** Those for a calendar that follows them: the published ones ahead and those of the last year; at most five hundred. */
    List<Event> followed(PartnershipId partnership, EventFilter filter) {
        var since = clock.instant().minus(REMEMBERED);
        return db.in(partnership, () -> lists.notOverBefore(filter, since, IN_A_CALENDAR));
    }

    /** The published ones of these days, the first one first; at most five hundred. */
    List<Event> between(PartnershipId partnership, EventFilter filter, LocalDate from, LocalDate until) {
        return db.in(partnership, () -> lists.between(filter, from, until, IN_A_CALENDAR));
    }

    /** Others that happen at the same time in the same circle or hall; ten at most. */
    List<Event> atOnceWith(Coordinator by, Event event) {
        return event.isCancelled() ? List.of() : db.in(by.partnership(), () -> lists.atOnceWith(event));
    }

    /** Those in this state, or in any, for those who edit them, after one of them. */
    List<Event> all(Coordinator by, @Nullable EventState state, EventOrder order, Key after, int size) {
        return db.in(by.partnership(), () -> switch (order) {
            case DAY -> lists.byDay(state, after, size);
            case TITLE -> lists.byTitle(state, after, size);
        });
    }

    /** What a coordinator has touched is sample no more, nor is an event to which they add something. */
    public void makeOwn(Coordinator by, UUID id) {
        db.in(by.partnership(), () -> store.makeOwn(id));
    }
}
