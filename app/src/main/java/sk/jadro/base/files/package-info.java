/**
 * Pictures and documents that people send: verified by content, pictures written anew without metadata, kept in the database, sent
 * out slice by slice.
 */
@NullMarked
package sk.jadro.base.files;

import org.jspecify.annotations.NullMarked;
