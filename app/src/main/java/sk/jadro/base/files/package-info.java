/** Pictures that people upload: verified by content, cleaned of metadata, kept in the database. */
@NullMarked
package sk.jadro.base.files;

import org.jspecify.annotations.NullMarked;
