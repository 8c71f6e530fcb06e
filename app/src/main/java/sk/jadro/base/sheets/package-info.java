/** Tables that people take away and open in a spreadsheet, and those that they bring from one. */
@NullMarked
package sk.jadro.base.sheets;

import org.jspecify.annotations.NullMarked;
