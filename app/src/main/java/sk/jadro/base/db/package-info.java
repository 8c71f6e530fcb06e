/** The database as stores see it: SQL by hand, one partnership at a time, policies underneath. */
@NullMarked
package sk.jadro.base.db;

import org.jspecify.annotations.NullMarked;
