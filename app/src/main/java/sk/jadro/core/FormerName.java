package sk.jadro.core;

import java.time.LocalDate;
import java.util.UUID;
import sk.jadro.base.text.Text;

/**
 * What a circle was called before.
 *
 * @param until the first day of the name that followed
 * @param reason why it was renamed; may be empty
 */
record FormerName(UUID circle, LocalDate until, Text title, Text reason) {}
