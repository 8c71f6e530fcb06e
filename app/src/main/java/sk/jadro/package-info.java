/** Jadro: where a city office and civil society run their Partnership for Open Government. */
@NullMarked
package sk.jadro;

import org.jspecify.annotations.NullMarked;
