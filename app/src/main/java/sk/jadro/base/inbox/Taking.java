package sk.jadro.base.inbox;

import io.micrometer.core.instrument.Metrics;
import jakarta.mail.MessageRemovedException;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.PartnershipId;
import sk.jadro.base.files.Attachments;
import sk.jadro.base.files.SentFile;

/**
 * Takes letters from an open mailbox in their order, each in a transaction of its own. One that fails is put aside, and tried
 * again when the new ones are done: no letter keeps those behind it waiting.
 */
final class Taking {
    static final int MOST_BYTES = 25_000_000;

    private static final Logger LOG = LoggerFactory.getLogger(Taking.class);
    private static final int MOST_BYTES_AHEAD = 1_000_000;
    private static final int MOST_A_ROUND = 1_000;
    private static final int MOST_RETRIES_A_ROUND = 20;
    private static final int MOST_TRIES = 4;
    private static final Duration FETCHED_WITHIN = Duration.ofDays(3);

    private final List<LetterTaker> takers;
    private final Attachments attachments;
    private final Db db;
    private final InboxStore store;
    private final Clock clock;

    Taking(List<LetterTaker> takers, Attachments attachments, Db db, InboxStore store, Clock clock) {
        this.takers = takers;
        this.attachments = attachments;
        this.db = db;
        this.store = store;
        this.clock = clock;
    }

    /**
     * A letter at its place in one partnership's mailbox.
     *
     * @param failed in a former round
     */
    private record Place(
            PartnershipId partnership, OpenMailbox mailbox, long validity, OpenMailbox.Found letter, boolean failed) {}

    void read(PartnershipId partnership, OpenMailbox mailbox, BooleanSupplier isOver) throws MessagingException {
        var validity = mailbox.validity();
        var last = db.in(partnership, () -> store.place(validity));
        // Those that failed in a former round.
        var retries = db.in(partnership, () -> store.retries(MOST_RETRIES_A_ROUND));
        var places = new ArrayList<Place>();
        for (var letter : mailbox.after(last, MOST_A_ROUND)) {
            places.add(new Place(partnership, mailbox, validity, letter, false));
        }
        for (var retry : retries) {
            var letter = mailbox.letter(retry.uid());
            if (letter == null) {
                db.in(partnership, () -> store.settled(retry.uid()));
            } else {
                places.add(new Place(partnership, mailbox, validity, letter, true));
            }
        }
        take(places, isOver);
    }

    /** While one is taken, the next is fetched, unless it is large: two of them would fill the memory. */
    private void take(List<Place> places, BooleanSupplier isOver) throws MessagingException {
        try (var beside = Executors.newSingleThreadExecutor()) {
            CompletableFuture<Fetched> ahead = null;
            for (int i = 0; i < places.size() && !isOver.getAsBoolean(); i++) {
                var place = places.get(i);
                var coming = ahead;
                ahead = i + 1 < places.size() && isSmall(places.get(i + 1))
                        ? fetching(places.get(i + 1), beside)
                        : null;
                take(place, coming == null ? fetched(place) : coming.join());
            }
        }
    }

    private CompletableFuture<Fetched> fetching(Place place, Executor beside) {
        return CompletableFuture.supplyAsync(() -> fetched(place), beside);
    }

    private static boolean isSmall(Place place) {
        try {
            return place.letter().size() <= MOST_BYTES_AHEAD;
        } catch (MessagingException e) {
            return false; // Whoever fetches it says so.
        }
    }

    /** What is there to be taken. */
    private sealed interface Fetched {
        record Read(ReceivedLetter letter) implements Fetched {}

        /** It is too old or too large, or was removed meanwhile. */
        record Nothing() implements Fetched {}

        record Failed(Exception why) implements Fetched {}
    }

    private Fetched fetched(Place place) {
        try {
            if (isLeft(place)) {
                return new Fetched.Nothing();
            }
            var raw = place.letter().bytes(MOST_BYTES + 1);
            if (raw.length > MOST_BYTES) {
                tooLarge(place);
                return new Fetched.Nothing();
            }
            return new Fetched.Read(LetterReader.read(raw));
        } catch (MessageRemovedException e) {
            return new Fetched.Nothing();
        } catch (MessagingException | IOException | RuntimeException e) {
            return new Fetched.Failed(e);
        }
    }

    private void take(Place place, Fetched fetched) throws MessagingException {
        switch (fetched) {
            case Fetched.Nothing() -> settle(place);
            case Fetched.Read(var letter) -> {
                if (taken(place, letter)) {
                    place.mailbox().seen(place.letter());
                }
            }
            case Fetched.Failed(var why) -> {
                notFetched(place);
                if (!place.mailbox().isOpen()) {
                    throw new MessagingException(why.getMessage(), why);
                }
            }
        }
    }

    /** What is older than anybody remembers having taken it, and what is too large. */
    private boolean isLeft(Place place) throws MessagingException {
        if (place.letter().size() > MOST_BYTES) {
            tooLarge(place);
            return true;
        }
        var arrived = place.letter().arrived();
        return arrived != null && arrived.isBefore(clock.instant().minus(Inbox.REMEMBERED));
    }

    private static void tooLarge(Place place) {
        count("too-large");
        LOG.warn(
                "letter {} to partnership {} has more than {} MB and is left in the mailbox, not taken",
                place.letter().uid(),
                place.partnership(),
                MOST_BYTES / 1_000_000);
    }

    /** Whether it is done with; if not, it will be tried again. */
    private boolean taken(Place place, ReceivedLetter letter) {
        try {
            var first = attachments.takeSome(sentAlong(letter), files -> isFirst(place, letter, files));
            count(first ? "taken" : "again");
            return true;
        } catch (IOException | RuntimeException e) {
            LOG.error(
                    "letter {} to partnership {} was not taken", place.letter().uid(), place.partnership(), e);
            return passedOver(place, letter);
        }
    }

    private static List<SentFile> sentAlong(ReceivedLetter letter) {
        return letter.nature() instanceof Nature.Person
                ? letter.attachments().stream()
                        .map(attached -> SentFile.of(attached.name(), attached.content()))
                        .toList()
                : List.of();
    }

    private boolean isFirst(Place place, ReceivedLetter letter, Attachments.Sorted files) {
        return db.in(place.partnership(), () -> {
            done(place);
            var isFirst = store.note(letter.id(), clock.instant(), false);
            if (isFirst) {
                takers.forEach(taker -> taker.take(letter, files));
            }
            return isFirst;
        });
    }

    private boolean passedOver(Place place, ReceivedLetter letter) {
        var isOver = db.in(place.partnership(), () -> {
            var retry = store.failed(place.letter().uid(), 1, clock.instant());
            store.reached(place.validity(), place.letter().uid());
            if (retry.tries() < MOST_TRIES) {
                return false;
            }
            store.settled(retry.uid());
            store.note(letter.id(), clock.instant(), true);
            return true;
        });
        count(isOver ? "passed-over" : "failed");
        return isOver;
    }

    /** As connections fail by themselves too, days go by before it is given up. */
    private void notFetched(Place place) {
        count("not-fetched");
        db.in(place.partnership(), () -> {
            var now = clock.instant();
            var retry = store.failed(place.letter().uid(), 0, now);
            store.reached(place.validity(), place.letter().uid());
            if (retry.since().isBefore(now.minus(FETCHED_WITHIN))) {
                LOG.error(
                        "letter {} to partnership {} can't be fetched and is given up",
                        retry.uid(),
                        place.partnership());
                store.settled(retry.uid());
            }
        });
    }

    private void settle(Place place) {
        db.in(place.partnership(), () -> done(place));
    }

    private void done(Place place) {
        store.reached(place.validity(), place.letter().uid());
        if (place.failed()) {
            store.settled(place.letter().uid());
        }
    }

    private static void count(String outcome) {
        Metrics.counter("jadro.inbox", "outcome", outcome).increment();
    }
}
