package sk.jadro.base.db;

import java.util.Set;

/**
 * The tables of a room that readers' pages are made from: once a transaction that wrote to one is committed, every node
 * makes the partnership's pages anew. Rooms declare theirs as beans. What waits to be seen lies in other tables, so that
 * it disturbs no page.
 */
public record PublicTables(Set<String> names) {
    public static PublicTables of(String... names) {
        return new PublicTables(Set.of(names));
    }
}
