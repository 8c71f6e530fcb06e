package sk.jadro.base.section;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import sk.jadro.base.web.Page;

/**
 * What a room shows at a place of a lower room's pages; each room declares its own as beans.
 *
 * @param order where several rooms show something at one place, the smaller one stands first
 * @param template from the module's folder on, as a page's is: {@code activities/grown}
 * @param finder finds what the template shows
 */
public record Section(Place place, int order, String template, Finder finder) {
    /** The records that a section's template shows. */
    public interface Finder {
        /**
         * The one for each of these things; one without is left out, and not even a heading stands there. Called inside
         * the page's partnership; as many queries for twenty things as for one.
         *
         * @param things ids, at least one
         */
        Map<UUID, ?> of(Page page, List<UUID> things);
    }
}
