package sk.jadro.base.edit;

/**
 * A thing as it stands.
 *
 * @param draft all that is written in its form
 * @param version counts its changes, so that two people editing at once notice each other
 */
public record Edition<D extends Record>(D draft, int version) {}
