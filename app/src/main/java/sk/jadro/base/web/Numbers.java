package sk.jadro.base.web;

import com.google.re2j.Pattern;

/** The numbers of things in addresses, counted from 1. */
public final class Numbers {
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");

    private Numbers() {}

    /** @throws NotFound if it is written as no page's address has it */
    public static int of(String segment) {
        if (!NUMBER.matches(segment)) {
            throw new NotFound();
        }
        return Integer.parseInt(segment);
    }
}
