package sk.jadro.people;

/**
 * A table in which people stand for something, by its {@code person_id}: nobody who is in it is forgotten. Each such room
 * declares its own as a bean.
 */
public record Keeper(String table) {}
