/** Pages kept in memory. */
@NullMarked
package sk.jadro.base.cache;

import org.jspecify.annotations.NullMarked;
