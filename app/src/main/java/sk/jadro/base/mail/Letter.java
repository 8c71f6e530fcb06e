package sk.jadro.base.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sk.jadro.base.text.Lang;
import sk.jadro.base.text.Typed;

/**
 * An e-mail as people read it: paragraphs and links, from which both its plain text and its HTML are made.
 *
 * @param lang the language it is written in
 * @param from who writes: the partnership's name
 * @param about other people whose names stand in it
 * @param stop the address to which a mail program may post that its reader wants no more of such (RFC 8058); null of a letter that
 *     one can't be without
 */
public record Letter(
        EmailAddress to,
        Lang lang,
        String from,
        String subject,
        List<Part> parts,
        Set<UUID> about,
        @Nullable String stop) {
    /** A piece of a letter. */
    public sealed interface Part {
        record Paragraph(String text) implements Part {}

        /** Of a part of the letter. */
        record Heading(String text) implements Part {}

        /** Of a thing in such a part. */
        record Title(String text) implements Part {}

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
        return new Letter(to, lang, from, subject, List.of(), Set.of(), null);
    }

    public Letter paragraph(String text) {
        return with(new Part.Paragraph(text));
    }

    public Letter heading(String text) {
        return with(new Part.Heading(text));
    }

    public Letter title(String text) {
        return with(new Part.Title(text));
    }

    public Letter link(String label, String address) {
        return with(new Part.Link(label, address));
    }

    /** The same, found when one of these people is erased. */
    public Letter about(Set<UUID> people) {
        return new Letter(to, lang, from, subject, parts, people, stop);
    }

    /** The same, with what ends such letters. */
    public Letter stoppedBy(String address) {
        return new Letter(to, lang, from, subject, parts, about, address);
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
        return new Letter(to, lang, from, subject, more, about, stop);
    }
}
