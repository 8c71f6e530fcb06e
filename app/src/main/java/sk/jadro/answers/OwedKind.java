package sk.jadro.answers;

/**
 * A kind of things to whose askers an answer is owed; each such room declares its own as a bean.
 *
 * @param plural of its things, as addresses call them: {@code initiatives}
 * @param says the key of what one is called for people
 * @param rows the SQL of all of them in a partnership: {@code id}, {@code title} as it was written, and {@code desk}, where one is
 *     answered, below the partnership's home; with {@code :partnership}
 */
public record OwedKind(String plural, String says, String rows) {}
