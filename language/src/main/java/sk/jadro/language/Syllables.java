package sk.jadro.language;

/** Counts the syllables of Slovak words. */
final class Syllables {
    private static final String VOWELS = "aáäeéiíoóôuúyýěöüůő";

    private Syllables() {}

    /** One a vowel, diphthong ({@code ia, ie, iu, ô}) or syllabic consonant; none in {@code v, s, k, z}. */
    static int of(String lower) {
        int syllables = 0;
        int length = lower.length();
        for (int i = 0; i < length; i++) {
            char c = lower.charAt(i);
            if (VOWELS.indexOf(c) >= 0) {
                syllables++;
                if (c == 'i' && i + 1 < length && "aeu".indexOf(lower.charAt(i + 1)) >= 0 && !isForeign(lower, i)) {
                    i++;
                } else if (i + 1 < length
                        && lower.charAt(i + 1) == 'u'
                        && ("ao".indexOf(c) >= 0 || c == 'e')
                        && i <= 1) {
                    i++;
                } else if (c == 'o' && i + 2 == length && lower.charAt(i + 1) == 'u') {
                    i++;
                }
            } else if ("rŕlĺ".indexOf(c) >= 0
                    && isConsonant(lower, i - 1)
                    && (i + 1 == length || isConsonant(lower, i + 1))
                    && i > 0) {
                syllables++;
            }
        }
        return syllables;
    }

    private static boolean isConsonant(String word, int i) {
        return i >= 0 && i < word.length() && VOWELS.indexOf(word.charAt(i)) < 0 && Character.isLetter(word.charAt(i));
    }

    /** {@code informácia, diamant}: two syllables where a native word has one. */
    private static boolean isForeign(String word, int i) {
        boolean ending = i + 2 == word.length() || i + 3 == word.length() && "mch".indexOf(word.charAt(i + 2)) >= 0;
        char before = i > 0 ? word.charAt(i - 1) : ' ';
        boolean action = "cgzrdt".indexOf(before) >= 0 && ending && i > 1 && "áéíóú".indexOf(word.charAt(i - 2)) >= 0;
        return action || word.startsWith("dia") || word.startsWith("bio") || word.startsWith("inicia");
    }
}
