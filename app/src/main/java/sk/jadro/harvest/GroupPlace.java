package sk.jadro.harvest;

import java.util.UUID;
import sk.jadro.base.section.Place;

/** Where higher rooms show something of a group of a board. */
public enum GroupPlace implements Place<UUID> {
    /** Beside it, for those who look after the board: what can be made of it. */
    CARE
}
