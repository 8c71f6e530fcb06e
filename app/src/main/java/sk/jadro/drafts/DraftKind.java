package sk.jadro.drafts;

import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.springframework.web.servlet.View;
import sk.jadro.base.edit.Editable;
import sk.jadro.base.text.Text;
import sk.jadro.base.web.Page;

/**
 * Things that are drafts first; each room that has such declares its own as a bean.
 *
 * @param table where they are kept
 * @param desk where they are listed on the desk; one of them stands below: {@code /desk/activities}
 * @param title what one is called
 * @param isDraft whether readers don't see it yet
 * @param published the same for readers
 * @param page how readers will see it, or where they do already; empty if it is gone
 */
public record DraftKind<D extends Record>(
        Editable<D> table,
        String desk,
        Function<D, Text> title,
        Predicate<D> isDraft,
        UnaryOperator<D> published,
        BiFunction<Page, UUID, Optional<View>> page) {
    /** As addresses and rows call it: {@code activity}. */
    String code() {
        return table.kind();
    }
}
