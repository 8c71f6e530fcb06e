package sk.jadro.base.search;

import java.util.List;

/**
 * A word of a text, as it is looked for.
 *
 * @param start where it begins, in UTF-16 units
 * @param end where it has ended
 * @param form as written, but for capitals and accents
 * @param same the lemmas that it may be a form of, likeliest first
 * @param related what is near without being the same
 */
record Term(int start, int end, String form, List<String> same, List<String> related) {}
