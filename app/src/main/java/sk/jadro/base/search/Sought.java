package sk.jadro.base.search;

import java.util.Map;

/**
 * A word that somebody looks for.
 *
 * @param worth how much each word that stands for it is worth: it itself more than one that is near
 */
record Sought(Map<String, Integer> worth) {}
