/** What several people edit: saved without overwriting one another, with its history. */
@NullMarked
package sk.jadro.base.edit;

import org.jspecify.annotations.NullMarked;
