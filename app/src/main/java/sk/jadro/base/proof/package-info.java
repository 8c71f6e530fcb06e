/** Proof that somebody took the trouble: work that costs a person a second of waiting, and a robot that writes a thousand times a lot. */
@NullMarked
package sk.jadro.base.proof;

import org.jspecify.annotations.NullMarked;
