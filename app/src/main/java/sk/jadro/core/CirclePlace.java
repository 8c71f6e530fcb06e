package sk.jadro.core;

import sk.jadro.base.section.Place;

/** Where higher rooms show what they know of a circle. */
public enum CirclePlace implements Place<Circle> {
    /** On the overview of all, beside what it is for. */
    ROW,

    /** On its page below what it is for: what readers can do. */
    ACTIONS,

    /** On its page before its rules: who is in it. */
    PEOPLE,

    /** On its page beside all that. */
    BESIDE,

    /** On the page that its members alone see. */
    INSIDE,

    /** On the same page, as those see it who watch over the partnership without being in the circle. */
    OVERSEEN,

    /** Links on the same page for who leads the circle, to what they can do: each from the partnership's home on. */
    LED,

    /** Links to what else is done with it on the desk. */
    DESK
}
