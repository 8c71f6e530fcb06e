/** What must hold everywhere in the house, whichever room it is. */
@NullMarked
package sk.jadro.house;

import org.jspecify.annotations.NullMarked;
