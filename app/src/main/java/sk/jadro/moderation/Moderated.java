package sk.jadro.moderation;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import sk.jadro.base.text.Text;
import sk.jadro.base.text.Words;
import sk.jadro.base.web.Site;

/** A kind of things that anybody may write and that can be hidden; each such room declares its own as a bean. Called inside the partnership. */
public interface Moderated {
    /** The plural of its things, as addresses call them: {@code initiatives}. */
    String plural();

    /** The key of what one is called for people. */
    String says();

    /**
     * One of such.
     *
     * @param path of its page, below the partnership's home
     * @param isPublic whether readers see it now
     */
    record Thing(UUID id, Text title, String path, boolean isPublic) {}

    /** Those of these that there are; a number of queries that does not grow with them. */
    List<Thing> things(Collection<UUID> ids);

    /** Takes it out of readers' sight, or lets them see it again; its words stay. */
    void setHidden(UUID id, boolean hidden);

    /**
     * What whoever wrote it is told.
     *
     * @param paragraphs of the letter, in its reader's language
     */
    record News(Function<Words, String> subject, Function<Words, List<String>> paragraphs) {}

    /** Writes to whoever wrote it, with a link to where they can say something against it; nothing where nobody can be written to. */
    void tell(Site site, UUID id, News news);
}
