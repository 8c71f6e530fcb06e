package sk.jadro.bench;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;

/** How fast those who were at meetings correct their minutes. */
final class Correcting implements Measure {
    /** Each may propose a hundred corrections of a meeting's minutes, so there are as many meetings as all the rounds need. */
    private static final int MEETINGS = 100;

    private static final int AT_EACH = 40;
    private static final int PEOPLE = MEETINGS * AT_EACH;

    /** One address gets forty forms at once. */
    private static final int WRITERS = 32;

    /** The meeting at which somebody was, {@code m} of them. */
    private static final String MEETING = "(cast(:m as int) - 1) % " + MEETINGS + " + 1";

    private static final String CORRECTION = "paragraph=7&text=Odsek+7+znie+inak.&reason=Tak+sme+sa+dohodli.";

    @Override
    public List<Figure> take() throws Exception {
        return Uncached.over(
                "minutes.sql",
                Map.of("meetings", MEETINGS, "people", PEOPLE, "paragraphs", 40),
                jadro -> List.of(jadro.forms(
                        "corrections of minutes by the %d people of each of %d meetings, durable"
                                .formatted(AT_EACH, MEETINGS),
                        "corrections/s",
                        corrections())));
    }

    private static Uncached.Form corrections() {
        return new Uncached.Form(
                corrections("1"),
                one -> one.header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Cookie", "jadro-mine=token-1")
                        .POST(BodyPublishers.ofString(CORRECTION)),
                Correcting::anywhere,
                1,
                PEOPLE,
                WRITERS,
                script());
    }

    /** Each thread takes turns of all, from somewhere else each time, so that nobody writes more often than others. */
    private static String script() {
        return """
                local threads = 0
                function setup(thread)
                    threads = threads + 1
                    thread:set("turn", os.time() * 1009 + threads * %1$d / 2)
                end
                wrk.headers["Content-Type"] = "application/x-www-form-urlencoded"
                function request()
                    turn = turn + 1
                    local m = turn %% %1$d + 1
                    wrk.headers["Cookie"] = "jadro-mine=token-" .. m
                    return wrk.format("POST", "%2$s", nil, "%3$s")
                end
                """.formatted(PEOPLE, corrections("\" .. (m - 1) %% %d + 1 .. \"".formatted(MEETINGS)), CORRECTION);
    }

    private static String corrections(String meeting) {
        return "/mesto-1/events/porada-%s/minutes/corrections".formatted(meeting);
    }

    /** Somebody else at their own meeting, where the first one has the number 1000. */
    private static String anywhere(String value) {
        if (value.equals("porada-1")) {
            return "'porada-' || (" + MEETING + ")";
        }
        if (value.equals("1000")) {
            return "1000 + (cast(:m as int) - 1) / " + MEETINGS;
        }
        var somebody = new AnybodyElse("00000000-0000-4000-8002-", 1).apply(value);
        return new OtherId("00000000-0000-4000-8001-", 1, MEETING).apply(somebody);
    }
}
