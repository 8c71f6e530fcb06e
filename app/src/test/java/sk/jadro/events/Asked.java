package sk.jadro.events;

import java.util.List;
import sk.jadro.support.CountedQueries;

/** What a page asks the database for, but for the session's own: that is saved when the page before is already read. */
final class Asked {
    private Asked() {}

    static List<String> during(CountedQueries queries, Runnable work) {
        return queries.during(work).stream()
                .filter(statement -> !statement.contains("SPRING_SESSION"))
                .toList();
    }
}
