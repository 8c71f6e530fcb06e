package sk.jadro.language;

/** A masculine noun that names people, and the feminine of the same meaning: their lemmas. */
record Pair(String masculine, String feminine) {}
