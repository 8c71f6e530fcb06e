package sk.jadro.moderation;

import java.util.Optional;
import java.util.UUID;
import org.springframework.web.servlet.View;
import sk.jadro.base.web.Form;
import sk.jadro.base.web.Page;

/**
 * The page by which whoever wrote something sees it, by a secret link; it shows {@code moderation/hidden} where that was hidden. Each
 * room of {@link Moderated} things declares its own as a bean.
 */
public interface OwnPage {
    /** What stands before the link's secret in the address: {@code comments}. */
    String segment();

    /** What the link is about; empty if it is good no more. */
    Optional<UUID> thing(Page page, String token);

    /** The page, be the link good or not, with what was typed against that it was hidden. */
    View show(Page page, Form form, String token);
}
