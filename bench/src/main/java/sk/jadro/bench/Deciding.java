package sk.jadro.bench;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;

/** How fast a large circle answers what it is asked, and how fast its many tasks are shown. */
final class Deciding implements Measure {
    private static final int MEMBERS = 300;
    private static final int TASKS = 2_000;

    /** One address gets forty forms at once. */
    private static final int ANSWERERS = 32;

    private static final String ANSWERS = "/mesto-1/decisions/1/answers";

    @Override
    public List<Figure> take() throws Exception {
        return Uncached.over(
                "circle.sql",
                Map.of("members", MEMBERS, "tasks", TASKS),
                jadro -> List.of(
                        jadro.page(
                                "board of %,d tasks of a circle of %d people, made each time".formatted(TASKS, MEMBERS),
                                "/mesto-1/tasks"),
                        jadro.forms(
                                "answers to a decision by %d people, durable".formatted(MEMBERS),
                                "answers/s",
                                answers())));
    }

    private static Uncached.Form answers() {
        return new Uncached.Form(
                ANSWERS,
                one -> one.header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Cookie", "jadro-mine=token-1")
                        .POST(BodyPublishers.ofString("answer=agree&reason=")),
                new AnybodyElse("00000000-0000-4000-800[23]-", 1),
                1,
                MEMBERS,
                ANSWERERS,
                """
                wrk.headers["Content-Type"] = "application/x-www-form-urlencoded"
                function request()
                    wrk.headers["Cookie"] = "jadro-mine=token-" .. math.random(%d)
                    return wrk.format("POST", "%s", nil, "answer=agree&reason=")
                end
                """.formatted(MEMBERS, ANSWERS));
    }
}
