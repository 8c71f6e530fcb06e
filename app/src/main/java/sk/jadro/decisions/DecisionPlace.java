package sk.jadro.decisions;

import sk.jadro.base.section.Place;

/** Where higher rooms show what they know of a decision. */
public enum DecisionPlace implements Place<Decision> {
    /** On its page beside it: what came of it. */
    BESIDE
}
