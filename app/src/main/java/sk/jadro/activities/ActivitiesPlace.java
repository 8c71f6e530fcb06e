package sk.jadro.activities;

import java.util.List;
import sk.jadro.base.section.Place;

/** Where higher rooms show what they know of all activities of a list. */
public enum ActivitiesPlace implements Place<List<Activity>> {
    /** On readers' list: the published ones, each with what stands under it. */
    LIST,

    /** On the desk's list: links to what else coordinators do with all of them. */
    DESK
}
