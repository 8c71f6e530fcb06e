package sk.jadro.base.web;

import gg.jte.Content;
import gg.jte.TemplateEngine;

/**
 * A piece of a page that another room makes.
 *
 * @param template its name from the module's folder on: {@code coowners/removed}
 * @param model the one record that it shows
 */
public record Part(String template, Object model) {
    /** As a template writes it: {@code ${part}}. */
    public Content content(TemplateEngine templates) {
        return output -> templates.render(template + ".jte", model, output);
    }
}
