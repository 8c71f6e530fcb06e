package sk.jadro.base.web;

/**
 * Where strangers may send files along with a form: a bean of a room. Within limits of their own, beside those on posts, as bytes
 * cost more than words.
 *
 * @param segment that follows the partnership in the form's address: {@code feedback}
 */
public record TakesFiles(String segment) {}
