/** The language library, by its public face. */
@NullMarked
package sk.jadro.language;

import org.jspecify.annotations.NullMarked;
