/** What is kept for how long, and forgotten when its time is over. */
@NullMarked
package sk.jadro.base.retention;

import org.jspecify.annotations.NullMarked;
