/** What rooms bring to the coordinators' desk: where they work, what waits for them, how a partnership begins. */
@NullMarked
package sk.jadro.base.desk;

import org.jspecify.annotations.NullMarked;
