package sk.jadro.bench;

import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Puts a thing of its own in the place of the one that somebody made while the statements were written down: its ids, and its news. */
final class NewThing implements UnaryOperator<String> {
    /** An array that names it, as often as words of it are found by. */
    private static final Pattern NEW_IDS = Pattern.compile("^\\{\"?([0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f-]{21})");

    private final Unique unique = new Unique();
    private final String newsNumber;

    /** @param newsNumber of the news that the first one is: what comes after those that there are */
    NewThing(long newsNumber) {
        this.newsNumber = String.valueOf(newsNumber);
    }

    @Override
    public String apply(String value) {
        if (value.equals(newsNumber)) {
            return "(select last from news_count)";
        }
        var id = NEW_IDS.matcher(value);
        return id.find()
                ? "replace('%s', '%s', cast(%s as text))".formatted(value, id.group(1), unique.apply(id.group(1)))
                : unique.apply(value);
    }
}
