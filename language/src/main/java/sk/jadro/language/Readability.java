package sk.jadro.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How easily a text is read, by J. Mistrík's index {@code R = 50 − V · S / I}: V words a sentence, S syllables a word,
 * I all words by different words. As I grows with the length of a text, the index is the mean of windows of some 300
 * words.
 *
 * @param level one of five steps
 * @param index Mistrík's R, from about 0 to 50; meaningless where the level is {@link Level#TOO_SHORT}
 * @param words how many words
 * @param sentences how many sentences
 * @param wordsPerSentence the mean
 * @param longest the places of the longest sentences, longest first, three at most
 */
public record Readability(
        Level level, double index, int words, int sentences, double wordsPerSentence, List<Range> longest) {

    private static final int WINDOW = 300;
    private static final int SHORTEST = 100;

    /** The steps of the scale. */
    public enum Level {
        /** Fewer than 100 words say nothing. */
        TOO_SHORT("príliš krátky text", "too short to say"),
        /** As people talk. */
        VERY_EASY("veľmi ľahký", "very easy"),
        /** Fluent. */
        EASY("ľahký", "easy"),
        /** Demanding, but clear. */
        MEDIUM("stredne náročný", "medium"),
        /** As texts to be studied. */
        HARD("náročný", "hard"),
        /** At the edge of what can be understood. */
        VERY_HARD("veľmi náročný", "very hard");

        private final Message words;

        Level(String slovak, String english) {
            words = new Message(slovak, english);
        }

        /** The step in words. */
        public Message words() {
            return words;
        }

        static Level of(double index) {
            return index >= 40 ? VERY_EASY : index >= 30 ? EASY : index >= 20 ? MEDIUM : index >= 10 ? HARD : VERY_HARD;
        }
    }

    static Readability of(Document document) {
        List<Double> windows = new ArrayList<>();
        Set<String> different = new HashSet<>();
        int words = 0;
        int windowWords = 0;
        int windowSentences = 0;
        int syllables = 0;
        int sentences = 0;
        for (Sentence sentence : document.sentences()) {
            int before = windowWords;
            for (Token token : sentence.tokens()) {
                if (token.word != null) {
                    windowWords++;
                    syllables += Syllables.of(token.word.lower());
                    different.add(token.word.lower());
                }
            }
            if (windowWords == before) {
                continue;
            }
            words += windowWords - before;
            windowSentences++;
            sentences++;
            if (windowWords >= WINDOW) {
                windows.add(index(windowWords, windowSentences, syllables, different.size()));
                windowWords = 0;
                windowSentences = 0;
                syllables = 0;
                different.clear();
            }
        }
        if (windowWords >= SHORTEST || windows.isEmpty() && windowWords > 0) {
            windows.add(index(windowWords, windowSentences, syllables, different.size()));
        }
        double index =
                windows.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        Level level = words < SHORTEST ? Level.TOO_SHORT : Level.of(index);
        double mean = sentences == 0 ? 0 : (double) words / sentences;
        return new Readability(level, index, words, sentences, mean, longest(document));
    }

    /** Mistrík's index of these counts. */
    static double index(int words, int sentences, int syllables, int different) {
        double v = (double) words / sentences;
        double s = (double) syllables / words;
        double i = (double) words / different;
        return 50 - v * s / i;
    }

    private static List<Range> longest(Document document) {
        return document.sentences().stream()
                .sorted(Comparator.comparingInt(Sentence::words).reversed())
                .limit(3)
                .map(sentence -> new Range(sentence.start(), sentence.end()))
                .toList();
    }
}
