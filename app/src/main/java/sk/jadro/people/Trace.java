package sk.jadro.people;

/**
 * A column that says by whose id something came to be, and keeps nobody: it is emptied when they are erased. Each room that has
 * one declares it as a bean.
 */
public record Trace(String table, String column) {}
