package sk.jadro.base.web;

import com.google.re2j.Pattern;

/**
 * Which page of a list that is read page by page.
 *
 * @param number counted from 1
 */
public record PageNumber(int number) {
    public static final PageNumber FIRST = new PageNumber(1);

    private static final Pattern SHAPE = Pattern.compile("[1-9][0-9]{0,4}");

    /** As it stands in an address; the first if it is none. */
    public static PageNumber of(String typed) {
        return SHAPE.matches(typed) ? new PageNumber(Integer.parseInt(typed)) : FIRST;
    }

    public boolean isFirst() {
        return number == 1;
    }

    /** How many lines stand on the pages before this one. */
    public int skipped(int onAPage) {
        return (number - 1) * onAPage;
    }

    @Override
    public String toString() {
        return String.valueOf(number);
    }
}
