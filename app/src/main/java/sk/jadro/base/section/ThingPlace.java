package sk.jadro.base.section;

import java.util.UUID;

/** Where the page of any public thing shows what higher rooms have of things of whatever kind. */
public enum ThingPlace implements Place<ThingPlace.Thing> {
    /** Below all that is said of it. */
    BELOW;

    /**
     * A thing that a page shows.
     *
     * @param kind the plural of its kind, as addresses call it
     * @param path of its page, below the partnership's home
     */
    public record Thing(String kind, UUID id, String path) {}
}
