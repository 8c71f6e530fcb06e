package sk.jadro.base.desk;

import java.util.List;
import sk.jadro.base.edit.Editor;
import sk.jadro.base.web.Page;

/** What of a room waits for a coordinator; each room that has such declares its own as a bean. */
public interface Matters {
    /**
     * Those there are now, none where all is well. Called inside the editor's partnership; a number of queries that does not
     * grow with the things.
     */
    List<Matter> of(Page page, Editor by);
}
