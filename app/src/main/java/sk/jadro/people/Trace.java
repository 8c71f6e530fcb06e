package sk.jadro.people;

/**
 * A column that says by whom something came to be, and keeps nobody: it is emptied when they are erased. Each room that has
 * one declares it as a bean.
 *
 * @param says by what it names them
 */
public record Trace(String table, String column, By says) {
    /** By what a column names a person. */
    public enum By {
        ID,
        /** By their address, as rows hold it. */
        ADDRESS
    }

    public Trace(String table, String column) {
        this(table, column, By.ID);
    }
}
