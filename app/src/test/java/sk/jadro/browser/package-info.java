/** The house in a real browser. */
@NullMarked
package sk.jadro.browser;

import org.jspecify.annotations.NullMarked;
