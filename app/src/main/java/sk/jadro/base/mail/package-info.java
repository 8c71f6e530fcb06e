/** Letters that leave the house: an outbox row in the causing transaction, sent until it arrives or fails for good. */
@NullMarked
package sk.jadro.base.mail;

import org.jspecify.annotations.NullMarked;
