package sk.jadro.bench;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;

/** How fast those who were at a meeting correct its minutes. */
final class Correcting implements Measure {
    /** Each may propose a hundred corrections, so as many as stand for all that is measured. */
    private static final int PEOPLE = 1_000;

    /** One address gets forty forms at once. */
    private static final int WRITERS = 32;

    private static final String CORRECTIONS = "/mesto-1/events/porada/minutes/corrections";
    private static final String CORRECTION = "paragraph=7&text=Odsek+7+znie+inak.&reason=Tak+sme+sa+dohodli.";

    @Override
    public List<Figure> take() throws Exception {
        return Uncached.over(
                "minutes.sql",
                Map.of("people", PEOPLE, "paragraphs", 40),
                jadro -> List.of(jadro.forms(
                        "corrections of minutes by %,d people, durable".formatted(PEOPLE),
                        "corrections/s",
                        corrections())));
    }

    private static Uncached.Form corrections() {
        return new Uncached.Form(
                CORRECTIONS,
                one -> one.header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Cookie", "jadro-mine=token-1")
                        .POST(BodyPublishers.ofString(CORRECTION)),
                new AnybodyElse("00000000-0000-4000-8002-", 1),
                1,
                PEOPLE,
                WRITERS,
                """
                wrk.headers["Content-Type"] = "application/x-www-form-urlencoded"
                function request()
                    wrk.headers["Cookie"] = "jadro-mine=token-" .. math.random(2, %d)
                    return wrk.format("POST", "%s", nil, "%s")
                end
                """.formatted(PEOPLE, CORRECTIONS, CORRECTION));
    }
}
