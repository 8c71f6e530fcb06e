package sk.jadro.core;

import java.util.List;
import sk.jadro.base.section.Place;

/** Where higher rooms show what they know of all circles of the overview. */
public enum CirclesPlace implements Place<List<Circle>> {
    /** Below the heading: what is missing, and what readers can do. */
    LEAD,

    /** Beside that. */
    PICTURE,

    /** At the end. */
    BELOW
}
