package sk.jadro.base.search;

import java.util.Map;

/**
 * A word that somebody looks for.
 *
 * @param form as typed, but for capitals and accents
 * @param worth how much each word that stands for it is worth: it itself more than one that is near
 */
record Asked(String form, Map<String, Integer> worth) {}
