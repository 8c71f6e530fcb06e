package sk.jadro.registration;

import java.util.List;
import sk.jadro.events.Event;

/** An event with what it offers to those who register, and what it asks them. */
record Invitation(Event event, Terms terms, List<Question> questions) {}
