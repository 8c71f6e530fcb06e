package sk.jadro.language;

/** Whether a text lays down the law: there the law's own words are in place, and its terms speak of anybody. */
final class ByLaw {
    /** A text that only quotes a law has fewer lines that begin with its sign. */
    private static final int SECTIONS = 2;

    private ByLaw() {}

    static boolean is(String text) {
        return text.lines()
                        .filter(line -> line.strip().startsWith("§"))
                        .limit(SECTIONS)
                        .count()
                == SECTIONS;
    }
}
