package sk.jadro.organisations;

import sk.jadro.base.section.Place;

/** Where higher rooms show what they know of an organisation. */
public enum OrganisationPlace implements Place<Organisation> {
    /** On its page: what those who act for it are in here. */
    WORK
}
