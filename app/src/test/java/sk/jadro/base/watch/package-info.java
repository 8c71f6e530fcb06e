/** What operators see, and what readers see when something under the house gives way. */
@NullMarked
package sk.jadro.base.watch;

import org.jspecify.annotations.NullMarked;
