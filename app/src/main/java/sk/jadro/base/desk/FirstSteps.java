package sk.jadro.base.desk;

import java.util.List;
import sk.jadro.base.edit.Editor;
import sk.jadro.base.web.Page;

/** What a room has to be done once; each room that has such declares its own as a bean. */
public interface FirstSteps {
    /** All of them in their order, done or not. Called inside the editor's partnership; asks the database once at most. */
    List<FirstStep> of(Page page, Editor by);
}
