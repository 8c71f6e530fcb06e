package sk.jadro.base.section;

import sk.jadro.base.web.Form;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.PageNumber;

/**
 * What somebody asks of a page that sections stand on.
 *
 * @param form as it was sent from one of the sections, to be shown again; empty unless one was
 * @param number which page of a section's long list
 */
public record Visit(Page page, Form form, PageNumber number) {
    /** To a page without forms and long lists. */
    public Visit(Page page) {
        this(page, Form.empty(), PageNumber.FIRST);
    }
}
