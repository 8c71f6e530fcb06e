package sk.jadro.answers;

/**
 * A kind of things to whose askers an answer is owed; each such room declares its own as a bean. Its SQL has {@code :partnership}.
 *
 * @param plural of its things, as addresses call them: {@code initiatives}
 * @param says the key of what one is called for people
 * @param said what the keys of its outcomes' words begin with
 * @param rows the SQL of all of them that somebody may answer: {@code id}, {@code title} as it was written, and {@code desk}, where
 *     one is answered, below the partnership's home
 * @param entries the SQL of all of them that were not taken back, as everybody may know them: {@code id}, {@code what} it is (a
 *     {@link ContributionKind}), the {@code channel} it came on (a {@link Channel}), its {@code words}, null where they are not
 *     public, whoever's {@code name} it is and its {@code visibility}, both null of whom nobody may know, {@code about_kind} and {@code about_id}, the {@code path} of its own page below the home, null where it has none, and
 *     whether it is {@code hidden}
 */
public record OwedKind(String plural, String says, String said, String rows, String entries) {}
