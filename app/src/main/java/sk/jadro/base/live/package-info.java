/**
 * What changes while people look at it, sent to their pages as it happens (Server-Sent Events, WHATWG HTML §9.2), to every node's:
 * a room numbers the changes of a thing, tells that there are new ones, and says what they are. Nothing is missed or doubled, as
 * whoever comes back says which number they had last.
 */
@NullMarked
package sk.jadro.base.live;

import org.jspecify.annotations.NullMarked;
