package sk.jadro.language;

/** How people of any gender shall be named; it decides which proposal comes first. */
public enum Style {
    /** Both, joined: {@code občania a občianky}. */
    PAIRS,
    /** A word without gender where there is one: {@code verejnosť}; else the pair. */
    NEUTRAL,
    /** Both with a slash: {@code občania/občianky}. */
    SLASH
}
