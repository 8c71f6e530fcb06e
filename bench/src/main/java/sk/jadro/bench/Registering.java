package sk.jadro.bench;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;

/** How fast people confirm that they come to an event that is full, and how fast one to which many come is shown. */
final class Registering implements Measure {
    private static final int PARTICIPANTS = 500;

    /** The first who did not confirm yet: many come to one event, twelve have all the seats of the other. */
    private static final int FIRST = PARTICIPANTS + 12 + 1;

    /** More than can confirm while it is measured. */
    private static final int WAITING = 150_000;

    /** How many each second may use up, so that no round meets those of another. */
    private static final int EACH_SECOND = 800;

    /** One address gets forty forms at once. */
    private static final int GUESTS = 32;

    @Override
    public List<Figure> take() throws Exception {
        return Uncached.over(
                "event.sql",
                Map.of("participants", PARTICIPANTS, "waiting", WAITING),
                jadro -> List.of(
                        jadro.page(
                                "page of an event to which %d people come, made each time".formatted(PARTICIPANTS),
                                "/mesto-1/events/velke"),
                        jadro.forms(
                                "people who confirm that they come to a full event, durable",
                                "confirmations/s",
                                confirmations())));
    }

    private static Uncached.Form confirmations() {
        return new Uncached.Form(
                "/mesto-1/registrations/token-%d/confirmation".formatted(FIRST),
                one -> one.POST(BodyPublishers.noBody()),
                new AnybodyElse("00000000-0000-4000-801[23]-", FIRST),
                FIRST + WAITING / 2,
                FIRST + WAITING - 1,
                GUESTS,
                """
                local threads = 0
                function setup(thread)
                    thread:set("mine", threads)
                    threads = threads + 1
                end
                function init()
                    n = %d + (os.time() - %d) * %d + mine
                end
                function request()
                    n = n + 2
                    return wrk.format("POST", "/mesto-1/registrations/token-" .. n .. "/confirmation")
                end
                """.formatted(FIRST + 1, System.currentTimeMillis() / 1000, EACH_SECOND));
    }
}
