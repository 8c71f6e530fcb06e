package sk.jadro.organisations;

import sk.jadro.base.edit.Named;

/** What coordinators write of an organisation. */
record OrganisationDraft(@Named("organisations.name") String name) {}
