/** A small vocabulary for tests: a partnership, its coordinator, a visitor with a browser, their mailbox. */
@NullMarked
package sk.jadro.support;

import org.jspecify.annotations.NullMarked;
