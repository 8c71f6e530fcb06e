/** What rooms bring to a partnership's first page, and to the thread that runs over it. */
@NullMarked
package sk.jadro.base.home;

import org.jspecify.annotations.NullMarked;
