/**
 * The PostgreSQL that Jadro brings along: unpacked, made, started and stopped by Jadro itself, in one data folder of
 * one machine. It is a production database (durable, password-protected, reachable from this machine only, never run
 * as root), not one for tests. {@link sk.jadro.base.postgres.EmbeddedPostgres} is all that others see of it.
 */
@NullMarked
package sk.jadro.base.postgres;

import org.jspecify.annotations.NullMarked;
