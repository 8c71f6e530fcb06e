/** What operators watch from outside: whether Jadro is well, how it fares, what it says; never whom it serves. */
@NullMarked
package sk.jadro.base.watch;

import org.jspecify.annotations.NullMarked;
