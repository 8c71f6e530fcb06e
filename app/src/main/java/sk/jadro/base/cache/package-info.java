/** Pages that are the same for all readers, kept in memory until what they show changes. */
@NullMarked
package sk.jadro.base.cache;

import org.jspecify.annotations.NullMarked;
