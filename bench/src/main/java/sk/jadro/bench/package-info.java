/** Jadro as it was built, started in processes of its own: measured beside others' work, and killed again and again. */
@NullMarked
package sk.jadro.bench;

import org.jspecify.annotations.NullMarked;
