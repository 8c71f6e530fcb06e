package sk.jadro.language;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Pieces of text that tell of what kind a text is, all looked for in one reading of it, whatever their capitals. */
final class Signs {
    /** A power of two: how many places there are for pairs of letters, so that few share one. */
    private static final int PLACES = 1024;

    private final String[] signs;
    /** Those that may begin with a pair of letters. */
    private final String[][] byPair = new String[PLACES][];

    /** In small letters, at least two of them. */
    Signs(String... signs) {
        this.signs = signs.clone();
        Arrays.fill(byPair, new String[0]);
        for (String sign : signs) {
            int place = place(sign.charAt(0), sign.charAt(1));
            String[] more = Arrays.copyOf(byPair[place], byPair[place].length + 1);
            more[more.length - 1] = sign;
            byPair[place] = more;
        }
    }

    private static int place(char first, char second) {
        return (first * 31 + second) & (PLACES - 1);
    }

    /** How many of the signs a text has, each once; no more are looked for than matter. */
    int count(String text, int most) {
        @Nullable String[] found = new String[Math.min(most, signs.length)];
        int count = 0;
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char here = Character.toLowerCase(text.charAt(i));
            String[] some = byPair[place(before, here)];
            before = here;
            for (int s = 0; i > 0 && s < some.length; s++) {
                if (text.regionMatches(true, i - 1, some[s], 0, some[s].length())
                        && !Arrays.asList(found).contains(some[s])) {
                    found[count++] = some[s];
                    if (count == found.length) {
                        return count;
                    }
                }
            }
        }
        return count;
    }

    /** Whether a text has one of the signs. */
    boolean isIn(String text) {
        return count(text, 1) > 0;
    }
}
