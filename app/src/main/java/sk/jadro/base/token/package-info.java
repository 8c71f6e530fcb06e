/** One-time and lasting links: bound to one purpose, hashed at rest. */
@NullMarked
package sk.jadro.base.token;

import org.jspecify.annotations.NullMarked;
