/** Tables that people take away and open in a spreadsheet. */
@NullMarked
package sk.jadro.base.sheets;

import org.jspecify.annotations.NullMarked;
