package sk.jadro.minutes;

import java.time.LocalDate;
import sk.jadro.base.text.Text;

/** What was added to final minutes. */
record Amendment(int number, Text text, LocalDate addedOn) {}
