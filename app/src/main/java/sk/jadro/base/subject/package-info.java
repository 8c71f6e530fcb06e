/** What news, documents and the like are of: an activity, an event; whatever room it belongs to. */
@NullMarked
package sk.jadro.base.subject;

import org.jspecify.annotations.NullMarked;
