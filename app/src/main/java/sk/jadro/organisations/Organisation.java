package sk.jadro.organisations;

import java.util.UUID;
import sk.jadro.base.text.Text;

/**
 * An organisation that people act for.
 *
 * @param people how many of them are confirmed
 * @param waiting how many are not yet
 * @param version counts the changes of its name
 */
public record Organisation(UUID id, String slug, String name, int people, int waiting, int version) {
    /** Where its page and those of others begin, below the partnership's home. */
    static final String PAGES = "/organisations";

    Text title() {
        return Text.sk(name);
    }

    /** Of its page below the partnership's home. */
    String path() {
        return PAGES + "/" + slug;
    }

    String desk() {
        return "/desk/organisations/" + id;
    }

    /** Whether readers see it: as soon as one person is known to act for it. */
    boolean isPublic() {
        return people > 0;
    }
}
