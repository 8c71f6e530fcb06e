package sk.jadro.answers;

/**
 * A kind of things to whose askers an answer is owed, or that have a number only; each such room declares its own as a bean. Its SQL has {@code :partnership}.
 *
 * @param plural of its things, as addresses call them: {@code initiatives}
 * @param says the key of what one is called for people
 * @param said what the keys of its outcomes' words begin with
 * @param rows the SQL of all of them that somebody may answer, empty where nobody does: {@code id}, {@code title} as it was written, and {@code desk}, where
 *     one is answered, below the partnership's home
 * @param entries the SQL of all of them that were not taken back, as everybody may know them: {@code id}, {@code what} it is (a
 *     {@link ContributionKind}), the {@code channel} it came on (a {@link Channel}), its {@code words}, null where they are not
 *     public, whoever's {@code name} it is and its {@code visibility}, both null of whom nobody may know, {@code about_kind} and {@code about_id}, the {@code path} of its own page below the home, null where it has none, and
 *     whether it is {@code hidden}
 * @param isOfThings whether its words are public only together with what they are about
 */
public record OwedKind(String plural, String says, String said, String rows, String entries, boolean isOfThings) {
    public OwedKind(String plural, String says, String said, String rows, String entries) {
        this(plural, says, said, rows, entries, false);
    }

    /** Things to which no answer is owed. */
    public static OwedKind noted(String plural, String entries, boolean isOfThings) {
        return new OwedKind(plural, "", "", "", entries, isOfThings);
    }
}
