/** The manual for those who coordinate, walked as it is written. */
@NullMarked
package sk.jadro.manual;

import org.jspecify.annotations.NullMarked;
