package sk.jadro.base.web;

/** Under which of a few headings the menu and the desk show a room; they stand in this order. */
public enum RoomGroup {
    /** Where people meet, and what was there. */
    MEETING,
    /** What they do together. */
    WORK,
    /** Who they are. */
    PEOPLE,
    /** The partnership itself, and how one finds one's way. */
    HOUSE
}
