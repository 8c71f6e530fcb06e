/** Letters that people send: read whatever they are made of, fetched from the inboxes that operators name. */
@NullMarked
package sk.jadro.base.inbox;

import org.jspecify.annotations.NullMarked;
