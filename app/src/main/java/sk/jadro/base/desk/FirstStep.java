package sk.jadro.base.desk;

/**
 * Something to be done once, before a partnership invites people.
 *
 * @param title what is to be done
 * @param path where, below the desk
 */
public record FirstStep(String title, String path, boolean done) {}
