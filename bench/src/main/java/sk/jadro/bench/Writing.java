package sk.jadro.bench;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;

/** How fast people write to a partnership by the form, each with a letter that says it is here. */
final class Writing implements Measure {
    /** One address gets forty forms at once. */
    private static final int WRITERS = 32;

    private static final long NEWS_SO_FAR = 7_000;

    private static final String FORM = "/mesto-1/feedback";
    private static final String WRITTEN =
            "kind=idea&publish=yes&text=Lavicka+v+tieni+by+pomohla.&email=%s%%40example.org";

    /** So that the number of the first one's news is like no other number. */
    private static final String MANY_NEWS = """
            insert into news_count (partnership_id, last) select id, %d from partnership where slug = 'mesto-1'
            on conflict (partnership_id) do update set last = excluded.last
            """;

    @Override
    public List<Figure> take() throws Exception {
        try (var house = House.of(1)) {
            return Uncached.over(house, jadro -> {
                try (var database = house.data().connect()) {
                    Following.execute(database, MANY_NEWS.formatted(NEWS_SO_FAR));
                }
                return List.of(jadro.forms("messages taken by the form, durable, a letter each", "messages/s", form()));
            });
        }
    }

    private static Uncached.Form form() {
        return new Uncached.Form(
                FORM,
                one -> one.header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(WRITTEN.formatted(Unique.MARK))),
                new NewThing(NEWS_SO_FAR + 1),
                1,
                WRITERS,
                WRITERS,
                """
                wrk.headers["Content-Type"] = "application/x-www-form-urlencoded"
                local n = 0
                function request()
                    n = n + 1
                    return wrk.format("POST", "%s", nil, "%s")
                end
                """.formatted(FORM, WRITTEN.formatted("\" .. math.random(1000000000) .. \"x\" .. n .. \"")));
    }
}
