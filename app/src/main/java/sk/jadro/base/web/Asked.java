package sk.jadro.base.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A parameter of a page's address: {@code @Asked("page") PageNumber number}. A handler reads no others, and a page is kept
 * by these alone. What chooses among a list's things is an {@code Optional} of an enum or a {@link java.time.Year}, empty
 * where nothing, or nothing known, is asked for; or of an {@link AskedSlug}, by which a page is not kept, though it is
 * without. A {@link String} is free text and a {@link Key} any id: a page that asks for one is not kept.
 */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface Asked {
    /** Its name in the address. */
    String value();
}
