/** Events, through the web, as people meet them. */
@NullMarked
package sk.jadro.events;

import org.jspecify.annotations.NullMarked;
