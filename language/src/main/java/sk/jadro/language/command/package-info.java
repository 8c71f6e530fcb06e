/** The command line: {@code check-text} and {@code lemmas}. */
@NullMarked
package sk.jadro.language.command;

import org.jspecify.annotations.NullMarked;
