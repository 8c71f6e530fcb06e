package sk.jadro.base.web;

/**
 * A piece of a page that another room makes.
 *
 * @param template its name from the module's folder on: {@code activities/removed}
 * @param model the one record that it shows
 */
public record Part(String template, Object model) {}
