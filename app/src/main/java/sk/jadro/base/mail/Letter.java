package sk.jadro.base.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import sk.jadro.base.text.Lang;
import sk.jadro.base.text.Typed;

/**
 * An e-mail as people read it: paragraphs and links, from which both its plain text and its HTML are made.
 *
 * @param lang the language it is written in
 * @param from who writes: the partnership's name
 * @param about other people whose names stand in it
 */
public record Letter(EmailAddress to, Lang lang, String from, String subject, List<Part> parts, Set<UUID> about) {
    /** A piece of a letter. */
    public sealed interface Part {
        record Paragraph(String text) implements Part {}

        /** In the plain text, the address stands on a line of its own. */
        record Link(String label, String address) implements Part {}
    }

    public Letter {
        from = line(from);
        subject = line(subject);
        parts = List.copyOf(parts);
        about = Set.copyOf(about);
    }

    public static Letter of(EmailAddress to, Lang lang, String from, String subject) {
        return new Letter(to, lang, from, subject, List.of(), Set.of());
    }

    public Letter paragraph(String text) {
        return with(new Part.Paragraph(text));
    }

    public Letter link(String label, String address) {
        return with(new Part.Link(label, address));
    }

    /** The same, found when one of these people is erased. */
    public Letter about(Set<UUID> people) {
        return new Letter(to, lang, from, subject, parts, people);
    }

    /** What stands in a letter's head is one line, lest somebody's words begin a header of their own. */
    private static String line(String words) {
        var line = new StringBuilder(words);
        for (int i = 0; i < line.length(); i++) {
            if (Character.isISOControl(line.charAt(i))) {
                line.setCharAt(i, ' ');
            }
        }
        return Typed.line(line.toString());
    }

    private Letter with(Part part) {
        var more = new ArrayList<>(parts);
        more.add(part);
        return new Letter(to, lang, from, subject, more, about);
    }
}
