package sk.jadro.attendance;

import java.util.UUID;
import sk.jadro.people.Side;

/** Somebody who took part in an event and agreed that their name is shown. */
record Participant(UUID id, String name, Side side) {}
