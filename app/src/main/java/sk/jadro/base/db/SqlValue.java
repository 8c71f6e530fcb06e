package sk.jadro.base.db;

/** A value record that a store passes to SQL as it is, such as an e-mail address. */
public interface SqlValue {
    /** What the driver gets: a string, a number, a UUID. */
    Object sqlValue();
}
