package sk.jadro.people;

import java.util.UUID;

/** A room in which people stand for something. Each such room declares its own as a bean. */
public interface Keeper {
    /** Whether this person still stands for something there, and so can't be forgotten. Called inside a partnership. */
    boolean keeps(UUID person);
}
