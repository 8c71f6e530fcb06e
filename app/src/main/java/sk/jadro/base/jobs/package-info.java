/** Work that happens later, on any node, once. */
@NullMarked
package sk.jadro.base.jobs;

import org.jspecify.annotations.NullMarked;
