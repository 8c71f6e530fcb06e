/**
 * Reads Slovak texts as an editor would: gender-sensitive and plain language, spelling and typography; and finds the
 * lemmas of words for a search. Start at {@link sk.jadro.language.LanguageChecker}. Nothing leaves the machine.
 */
@NullMarked
package sk.jadro.language;

import org.jspecify.annotations.NullMarked;
