package sk.jadro.harvest;

/** Dots with which people weigh, as they are drawn. */
public final class Dots {
    private static final int MOST_DRAWN = 60;
    private static final int FIVE = 5;

    private Dots() {}

    /** In fives, as far as they can be drawn in a line: {@code ●●●●● ●●}. */
    public static String inFives(int dots) {
        var drawn = new StringBuilder();
        for (int dot = 1; dot <= Math.min(dots, MOST_DRAWN); dot++) {
            drawn.append('●');
            if (dot % FIVE == 0) {
                drawn.append(' ');
            }
        }
        return drawn.toString().strip();
    }
}
