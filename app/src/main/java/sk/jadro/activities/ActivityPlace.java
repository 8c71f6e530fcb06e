package sk.jadro.activities;

import sk.jadro.base.section.Place;

/** Where higher rooms show what they know of an activity. */
public enum ActivityPlace implements Place<Activity> {
    /** On its page under its title: in a few words how it is carried. */
    LABEL,

    /** On its page below its summary: links to what readers can do. */
    ACTIONS,

    /** On its page below all that is said of it. */
    BELOW,

    /** Links to what those who carry it do, each below their own address of it: {@code /mine/activities/SLUG}. */
    CARRIERS,

    /** Links to what else coordinators do with it. */
    DESK
}
