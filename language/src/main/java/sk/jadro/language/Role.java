package sk.jadro.language;

/**
 * A form of a masculine noun that names people.
 *
 * @param pair the noun and its feminine
 * @param number s or p
 * @param grammaticalCase 1 to 7
 * @param prefix what stands before the noun in a compound, such as {@code spolu-}; else empty
 * @param adjectival whether the noun declines as an adjective
 * @param degree of an adjectival noun: x as it is, y compared ({@code mladší}), z the most ({@code najmladší})
 */
record Role(Pair pair, char number, char grammaticalCase, String prefix, boolean adjectival, char degree) {
    Role(Pair pair, char number, char grammaticalCase, String prefix, boolean adjectival) {
        this(pair, number, grammaticalCase, prefix, adjectival, 'x');
    }

    boolean isCompared() {
        return degree != 'x';
    }
}
