/** How a room shows something on the pages of rooms below it, which don't know it. */
@NullMarked
package sk.jadro.base.section;

import org.jspecify.annotations.NullMarked;
