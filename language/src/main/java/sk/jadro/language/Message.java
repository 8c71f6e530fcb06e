package sk.jadro.language;

/**
 * A short reason in two languages.
 *
 * @param slovak the reason in Slovak
 * @param english the same in English
 */
public record Message(String slovak, String english) {}
