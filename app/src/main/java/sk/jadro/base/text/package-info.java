/** Words in two languages: Slovak first, English beside; messages, dates, CommonMark. */
@NullMarked
package sk.jadro.base.text;

import org.jspecify.annotations.NullMarked;
