/** The command line. */
@NullMarked
package sk.jadro.language.command;

import org.jspecify.annotations.NullMarked;
