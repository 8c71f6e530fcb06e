package sk.jadro.base.home;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import sk.jadro.base.open.Stage;

/**
 * A knot of the thread that runs over the first page; each module that has one declares it as a bean. All are counted by one
 * query.
 *
 * @param stage how far the thread has come
 * @param key of its words; they are given the count
 * @param path of its page below the partnership's home; null where there is none to go to
 * @param count the SQL that counts: one row of one whole number, with {@code :partnership} and {@code :now}
 */
public record Knot(Stage stage, String key, @Nullable String path, String count) {
    public static final Comparator<Knot> ORDER =
            Comparator.comparing(Knot::stage).thenComparing(Knot::key);
}
