package sk.jadro.core;

import java.time.LocalDate;
import sk.jadro.base.text.Text;

/**
 * A published wording of a circle's rules.
 *
 * @param number of the circle's wordings, from 1
 * @param text CommonMark
 */
record Rules(int number, LocalDate validFrom, Text text) {}
