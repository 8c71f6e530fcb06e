package sk.jadro.language;

import java.util.List;

/**
 * A word of a text and what it can be a form of.
 *
 * @param start where it begins, in UTF-16 units
 * @param end where it has ended
 * @param position the how-manieth word of the text it is, from 0: for a search for phrases
 * @param form as written
 * @param lemmas all its lemmas in lower case, likeliest first, whatever the context; of a feminine of a pair its
 *     masculine, too, so that both are found
 * @param related what is near without being the same, in lower case: adjectives that are made of its lemmas, the
 *     adjective of an adverb, and the lemmas that it would have with accents. <i>Ukrajinci</i> has {@code ukrajinský}, and
 *     so meets it in a wider search, as it meets <i>Ukrajina</i>, which has the same; <i>otvorene</i> has {@code otvorený}
 */
public record LemmaToken(int start, int end, int position, String form, List<String> lemmas, List<String> related) {}
