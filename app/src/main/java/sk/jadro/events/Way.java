package sk.jadro.events;

import java.util.List;

/** How people meet at an event. */
public enum Way {
    IN_PERSON,
    ONLINE,
    /** Some in person, others online. */
    HYBRID;

    /** In which ways one can come: at a hybrid event in either. */
    public List<Way> choices() {
        return this == HYBRID ? List.of(IN_PERSON, ONLINE) : List.of(this);
    }

    /** How somebody comes who chose this: at a hybrid event just so, else in the only way that there is. */
    public Way comingBy(Way chosen) {
        return this == HYBRID ? chosen : this;
    }
}
