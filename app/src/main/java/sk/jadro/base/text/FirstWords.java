package sk.jadro.base.text;

/** How something without a title is called: by its first words. */
public final class FirstWords {
    /** In characters. */
    private static final int LONGEST = 80;

    private FirstWords() {}

    /** Of the first line in which something stands; cut between two words if there are more than a line has place for. */
    public static Text of(String text) {
        var line = text.lines()
                .filter(one -> !one.isBlank())
                .findFirst()
                .orElse("")
                .strip();
        if (line.length() <= LONGEST) {
            return Text.sk(line);
        }
        var end = line.lastIndexOf(' ', LONGEST);
        return Text.sk(line.substring(0, end < LONGEST / 2 ? safe(line) : end) + " …");
    }

    /** No half of a pair is left. */
    private static int safe(String line) {
        return Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    }
}
