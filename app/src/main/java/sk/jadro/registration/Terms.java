package sk.jadro.registration;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sk.jadro.base.edit.Named;
import sk.jadro.base.text.Text;
import sk.jadro.base.text.Words;
import sk.jadro.events.Event;
import sk.jadro.events.Way;
import sk.jadro.people.Side;

/**
 * How one registers for an event.
 *
 * @param open whether one can, as far as those who coordinate are concerned
 * @param seats how many there are in the hall; null for as many as come
 * @param onlineSeats how many can take part online; null for as many as come
 * @param closesAt until when; null for until it begins
 * @param offerHours how long an offered seat is held
 * @param reservedSide for whose people some seats of the hall are kept; null for nobody's
 * @param reservedUntil until when they are; null for until it begins
 * @param needs those that the event can meet
 * @param bring what to bring; may be empty
 * @param call whom to call; may be empty
 */
record Terms(
        @Named("registration.open") boolean open,
        @Named("registration.seats") @Nullable Integer seats,
        @Named("registration.online-seats") @Nullable Integer onlineSeats,
        @Named("registration.closes") @Nullable Instant closesAt,
        @Named("registration.offer-hours") int offerHours,
        @Named("registration.reserved-side") @Nullable Side reservedSide,
        @Named("registration.reserved") int reserved,
        @Named("registration.reserved-until") @Nullable Instant reservedUntil,
        @Named("registration.needs") Set<Need> needs,
        @Named("registration.bring") Text bring,
        @Named("registration.call") String call) {
    static final int USUAL_OFFER_HOURS = 24;

    private static final Duration SHORTEST_OFFER = Duration.ofHours(1);

    /** Those of an event for which nobody need register. */
    static final Terms NONE =
            new Terms(false, null, null, null, USUAL_OFFER_HOURS, null, 0, null, Set.of(), Text.sk(""), "");

    Terms opened(boolean open) {
        return new Terms(
                open,
                seats,
                onlineSeats,
                closesAt,
                offerHours,
                reservedSide,
                reserved,
                reservedUntil,
                needs,
                bring,
                call);
    }

    /** The same so many weeks later. */
    Terms later(int weeks) {
        return new Terms(
                open,
                seats,
                onlineSeats,
                later(closesAt, weeks),
                offerHours,
                reservedSide,
                reserved,
                later(reservedUntil, weeks),
                needs,
                bring,
                call);
    }

    private static @Nullable Instant later(@Nullable Instant time, int weeks) {
        return time == null ? null : Words.local(time).plusWeeks(weeks).toInstant();
    }

    /** From when on nobody registers any more, and no seat is offered. */
    Instant end(Event event) {
        return closesAt == null || closesAt.isAfter(event.startsAt()) ? event.startsAt() : closesAt;
    }

    boolean isOpen(Event event, Instant now) {
        return open && event.isPublic() && !event.isCancelled() && now.isBefore(end(event));
    }

    /**
     * Until when a seat is held that is offered now: as long as the event says, but half of the time that is left at most, an
     * hour at least, and never longer than until it begins.
     */
    Instant offerEnds(Event event, Instant now) {
        var half = Duration.between(now, end(event)).dividedBy(2);
        var wanted = Duration.ofHours(offerHours);
        var shorter = half.compareTo(wanted) < 0 ? half : wanted;
        var until = now.plus(shorter.compareTo(SHORTEST_OFFER) < 0 ? SHORTEST_OFFER : shorter);
        return until.isAfter(event.startsAt()) ? event.startsAt() : until;
    }

    /** How many there are for those who come in this way; null for as many as come. */
    @Nullable
    Integer seats(Way way) {
        return way == Way.ONLINE ? onlineSeats : seats;
    }

    /** Whether seats are kept for the people of a side. */
    boolean reserves(Instant now) {
        return reservedSide != null && reserved > 0 && (reservedUntil == null || now.isBefore(reservedUntil));
    }
}
