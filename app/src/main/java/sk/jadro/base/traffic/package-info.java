/** What is on its way in and out: how much at once, and how slowly at most. */
@NullMarked
package sk.jadro.base.traffic;

import org.jspecify.annotations.NullMarked;
