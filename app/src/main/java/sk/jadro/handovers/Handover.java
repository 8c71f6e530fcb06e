package sk.jadro.handovers;

import java.time.Instant;
import java.util.UUID;
import sk.jadro.base.mail.EmailAddress;
import sk.jadro.base.text.Text;

/**
 * An activity that somebody hands over, and whoever they asked has not taken yet.
 *
 * @param slug where the activity's page is
 * @param person who hands it over
 * @param to whom they asked
 */
record Handover(UUID id, UUID activity, String slug, Text title, UUID person, EmailAddress to, Instant asked) {}
