package sk.jadro.people;

import java.util.UUID;
import java.util.function.Consumer;

/**
 * A table in which people stand for something, by its {@code person_id}: nobody who is in it is forgotten by time. Each
 * such room declares its own as a bean.
 *
 * @param erase what happens before somebody is erased, whose rows go with them: counts are left without them, links
 *     revoked. Called inside the partnership
 */
public record Keeper(String table, Consumer<UUID> erase) {
    /** One whose rows go without leaving anything. */
    public Keeper(String table) {
        this(table, person -> {});
    }
}
