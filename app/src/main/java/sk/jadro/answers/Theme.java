package sk.jadro.answers;

import java.util.UUID;
import sk.jadro.base.text.Text;

/** What something that people wrote is about, as the partnership tells such apart. */
public record Theme(UUID id, Text title) {}
