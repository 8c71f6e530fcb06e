package sk.jadro.registration;

import java.util.Map;
import java.util.UUID;

/**
 * All that somebody fills in to register.
 *
 * @param answers by question; none to those that were left empty
 */
record Reply(Written written, Map<UUID, String> answers) {}
