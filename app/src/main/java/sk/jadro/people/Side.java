package sk.jadro.people;

/** Whom a person takes part for. */
public enum Side {
    CITY_OFFICE,
    CIVIL_SOCIETY,
    BUSINESS,
    ACADEMIA,
    COUNCILLOR,
    PUBLIC
}
