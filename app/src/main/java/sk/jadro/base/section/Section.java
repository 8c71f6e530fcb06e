package sk.jadro.base.section;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import sk.jadro.base.db.PartnershipId;

/**
 * What a room shows at a place of a lower room's pages, or at several that it asks the database about once; each room
 * declares its own as beans.
 *
 * @param templates by place, each from the module's folder on, as a page's is: {@code activities/grown}; all show the
 *     same record
 * @param order where several rooms show something at one place, the smaller one stands first
 * @param finder finds what the templates show
 */
public record Section<T>(Map<? extends Place<T>, String> templates, int order, Finder<T> finder) {
    /** One at a single place. */
    public Section(Place<T> place, int order, String template, Finder<T> finder) {
        this(Map.of(place, template), order, finder);
    }

    /** One about the whole partnership, whose page has it at one place. */
    public static Section<PartnershipId> ofPartnership(
            Place<PartnershipId> place, int order, String template, Function<Visit, @Nullable Object> finder) {
        return new Section<>(place, order, template, (visit, partnerships) -> {
            var found = finder.apply(visit);
            return found == null ? Map.of() : Map.of(visit.page().here().id(), found);
        });
    }

    /** The records that a section's templates show. */
    public interface Finder<T> {
        /**
         * The one for each of these things; one without is left out, and not even a heading stands there. Called inside
         * the page's partnership; as many queries for twenty things as for one.
         *
         * @param things at least one
         */
        Map<T, ?> of(Visit visit, List<T> things);
    }
}
