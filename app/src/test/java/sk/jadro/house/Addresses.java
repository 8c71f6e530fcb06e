package sk.jadro.house;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import sk.jadro.support.Rooms;

/**
 * What each room's {@code addresses.txt} says: who gets which status at which address, and where an example of each variable
 * in an address is found. Forms are sent empty: 422 is one that was read. A dash: the address holds nothing of another's.
 */
final class Addresses {
    private static final String FILE = "addresses.txt";

    private Addresses() {}

    /** Address, stranger, coordinator, coordinator of another partnership, coordinator with another's ids. */
    static Stream<Arguments> table() {
        return Rooms.lines(FILE)
                .filter(line -> line.contains(" | "))
                .map(line -> Arguments.of((Object[])
                        Arrays.stream(line.split("\\|")).map(String::strip).toArray(String[]::new)));
    }

    /** By the beginning of an address, below a partnership, whose last variable it is: the query that finds its value. */
    static Map<String, String> examples() {
        var examples = new HashMap<String, String>();
        Rooms.lines(FILE).filter(line -> line.startsWith("/")).forEach(line -> {
            var parts = line.split(" = ", 2);
            examples.put(parts[0], parts[1]);
        });
        return examples;
    }
}
