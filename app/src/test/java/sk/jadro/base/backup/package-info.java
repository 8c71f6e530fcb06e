/** Backups of a real house, restored into real databases. */
@NullMarked
package sk.jadro.base.backup;

import org.jspecify.annotations.NullMarked;
