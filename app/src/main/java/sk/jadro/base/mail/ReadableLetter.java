package sk.jadro.base.mail;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;

/** A letter as developers and tests read it where no mail server is configured. */
record ReadableLetter(
        String to,
        String subject,
        String text,
        String html,
        @JsonIgnore Instant written) {}
