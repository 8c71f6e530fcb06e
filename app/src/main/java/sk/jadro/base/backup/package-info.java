/**
 * Backup and restore, and what leans on them: backups by schedule, and the one before an upgrade. A backup is one file,
 * all partnerships' rows from one snapshot; docs/decisions/0010-backup-file.md describes its form.
 */
@NullMarked
package sk.jadro.base.backup;

import org.jspecify.annotations.NullMarked;
