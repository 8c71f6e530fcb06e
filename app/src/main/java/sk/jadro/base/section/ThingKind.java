package sk.jadro.base.section;

/**
 * A kind of public things that have numbers in their addresses, and on whose pages higher rooms show what they have of them, at {@link
 * ThingPlace}. Each room whose things are such declares it as a bean.
 *
 * @param plural as addresses and the API call it: {@code updates}
 * @param numbered the SQL of which of them has a number: one row of {@code id}, with {@code :partnership} and {@code :number}
 */
public record ThingKind(String plural, String numbered) {}
