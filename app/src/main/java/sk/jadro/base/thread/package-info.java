/**
 * The red thread: that this grew from that, of whatever room the two are. Rooms say of their public things what these grew from
 * ({@link sk.jadro.base.open.Strand}); the way back to the first words and forward to what became of them is followed here.
 */
@NullMarked
package sk.jadro.base.thread;

import org.jspecify.annotations.NullMarked;
