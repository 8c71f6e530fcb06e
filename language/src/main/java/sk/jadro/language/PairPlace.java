package sk.jadro.language;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A masculine noun that is to be made a pair, before it is known whether others stand in a row with it.
 *
 * @param first the first of the words that change with it
 * @param noun the noun
 * @param last the last of the words that change with it
 * @param roles what the noun can be here, likeliest first
 * @param simple whether nothing behind it has to change, and both can be named
 * @param proposals what could stand in its place
 * @param inRole the same, if it stands in another number or case
 */
record PairPlace(
        int first,
        int noun,
        int last,
        List<Role> roles,
        boolean simple,
        Severity severity,
        String rule,
        Message message,
        Supplier<List<String>> proposals,
        Function<Role, List<String>> inRole) {

    Role role() {
        return roles.getFirst();
    }

    void report(List<Token> tokens, Collector collector) {
        collector.add(
                tokens.get(first).start, tokens.get(last).end, Category.GENDER, rule, severity, message, proposals);
    }
}
