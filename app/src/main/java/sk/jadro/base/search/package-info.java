/** Finds what everybody may read by its words, in whatever form they are and however they are typed. */
@NullMarked
package sk.jadro.base.search;

import org.jspecify.annotations.NullMarked;
