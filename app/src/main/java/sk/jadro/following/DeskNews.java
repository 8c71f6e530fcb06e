package sk.jadro.following;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import sk.jadro.base.text.Words;
import sk.jadro.mine.Reminder;

/** What those who coordinate are told of, and readers are not; each room that has such declares its own as a bean. */
public interface DeskNews {
    /** By which the room's things are known among all: {@code co-owners}. */
    String kind();

    /** Those of these that still are to be told. Called inside the partnership; one query however many they are. */
    Map<UUID, Item> these(Collection<UUID> ids);

    /**
     * One of them.
     *
     * @param path of its page below the partnership's home
     * @param about people whose names stand in it
     */
    record Item(Function<Words, Reminder.Said> said, String path, Set<UUID> about) {}
}
