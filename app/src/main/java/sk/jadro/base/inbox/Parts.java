package sk.jadro.base.inbox;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeBodyPart;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import sk.jadro.base.text.Typed;

/** What a letter consists of, taken apart once: its text, what is attached, and what servers report in it. */
final class Parts {
    private static final int DEEPEST = 20;
    private static final int MOST = 500;
    private static final int MOST_ATTACHMENTS = 20;
    private static final int MOST_ATTACHED_BYTES = 25_000_000;
    private static final int MOST_TEXT_BYTES = 2_000_000;
    private static final int LONGEST_NAME = 150;

    /** What proves who signed, to programs. */
    private static final Set<String> PROOFS = Set.of(
            "application/pgp-signature",
            "application/pkcs7-signature",
            "application/x-pkcs7-signature",
            "text/x-amp-html",
            "text/watch-html");

    private static final Set<String> READ = Set.of("text/plain", "text/html", "text/enriched");

    /** Text that was read, and whether it was meant to be read as it is. */
    private record Reading(String text, boolean plain) {
        static final Reading NOTHING = new Reading("", true);

        boolean isSeen() {
            return Typed.isSeen(text);
        }
    }

    /** What a server says in a report, or gives back of a letter. */
    record Report(String type, String text) {}

    private final List<Attachment> attachments = new ArrayList<>();
    private final List<Report> reports = new ArrayList<>();
    private final String text;
    private int parts;
    private int attachedBytes;
    private int leftOut;
    private boolean textFound;

    Parts(byte[] letter) {
        this.text = read(Slice.whole(letter), 0, false).text();
    }

    String text() {
        return text;
    }

    List<Attachment> attachments() {
        return List.copyOf(attachments);
    }

    int leftOut() {
        return leftOut;
    }

    List<Report> reports() {
        return reports;
    }

    private Reading read(Slice slice, int depth, boolean reporting) {
        if (++parts > MOST) {
            leftOut++;
            return Reading.NOTHING;
        }
        var part = slice.part();
        var headers = new Headers(part);
        var type = headers.type();
        if (type.is("multipart/") && depth < DEEPEST) {
            var children = slice.split(type.boundary(), MOST + 1);
            if (!children.isEmpty()) {
                return together(children, type, depth, reporting || type.is("multipart/report"));
            }
        }
        if (isReport(type, reporting)) {
            reports.add(new Report(type.type(), PartText.decoded(bytes(part, MOST_TEXT_BYTES), "utf-8")));
            return Reading.NOTHING;
        }
        if (PROOFS.contains(type.type())) {
            return Reading.NOTHING;
        }
        var name = name(headers, type);
        var apart = headers.first("Content-Disposition")
                .filter(disposition -> disposition.toLowerCase(Locale.ROOT).startsWith("attachment"))
                .isPresent();
        if ((READ.contains(type.type()) || type.is("multipart/")) && !apart && (name.isEmpty() || !textFound)) {
            textFound = true;
            return text(part, type);
        }
        attach(part, type, name);
        return Reading.NOTHING;
    }

    private Reading together(List<Slice> children, MediaType type, int depth, boolean reporting) {
        var texts = new ArrayList<Reading>();
        var alternatives = type.is("multipart/alternative");
        for (var child : children) {
            textFound &= !alternatives;
            var read = read(child, depth + 1, reporting);
            if (read.isSeen()) {
                texts.add(read);
            }
        }
        if (texts.isEmpty()) {
            return Reading.NOTHING;
        }
        if (alternatives) {
            return texts.stream().filter(Reading::plain).findFirst().orElse(texts.getLast());
        }
        return new Reading(
                String.join("\n\n", texts.stream().map(Reading::text).toList()),
                texts.stream().allMatch(Reading::plain));
    }

    private static boolean isReport(MediaType type, boolean reporting) {
        return switch (type.type()) {
            case "message/delivery-status",
                    "message/global-delivery-status",
                    "message/feedback-report",
                    "message/disposition-notification",
                    "message/global-disposition-notification",
                    "text/rfc822-headers",
                    "message/global-headers" -> true;
            case "message/rfc822", "message/global" -> reporting;
            default -> false;
        };
    }

    private static Reading text(Part part, MediaType type) {
        var text = PartText.decoded(bytes(part, MOST_TEXT_BYTES), type.charset());
        if (type.is("text/html")) {
            return new Reading(HtmlText.of(text), false);
        }
        var flowed = "flowed".equalsIgnoreCase(MediaType.parameter(type.all(), "format"));
        var withoutBlank = "yes".equalsIgnoreCase(MediaType.parameter(type.all(), "delsp"));
        return new Reading(flowed ? PartText.unflowed(text, withoutBlank) : text, true);
    }

    private void attach(Part part, MediaType type, String name) {
        var room = MOST_ATTACHED_BYTES - attachedBytes;
        if (attachments.size() == MOST_ATTACHMENTS) {
            leftOut++;
            return;
        }
        var content = bytes(part, room + 1);
        if (content.length > room) {
            leftOut++;
        } else if (content.length > 0) {
            attachedBytes += content.length;
            attachments.add(new Attachment(name.isEmpty() ? madeName(type) : name, type.type(), content));
        }
    }

    private String madeName(MediaType type) {
        var ending = switch (type.type()) {
            case "message/rfc822", "message/global" -> ".eml";
            case "text/calendar" -> ".ics";
            case "image/jpeg" -> ".jpg";
            case "image/png", "image/gif", "image/webp", "application/pdf" ->
                "." + type.type().substring(type.type().indexOf('/') + 1);
            default -> "";
        };
        return (attachments.size() + 1) + ending;
    }

    private static String name(Headers headers, MediaType type) {
        var named = MediaType.fileName(headers.first("Content-Disposition").orElse(""));
        var name = Headers.decoded(named == null ? type.name() == null ? "" : type.name() : named);
        var file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        if (file.length() <= LONGEST_NAME) {
            return file.strip();
        }
        var dot = file.lastIndexOf('.');
        var ending = dot > file.length() - 12 && dot > 0 ? file.substring(dot) : "";
        return Headers.shortened(file, LONGEST_NAME - ending.length()) + ending;
    }

    /** What it holds, decoded; as far as that goes, and undecoded if it does not at all. */
    static byte[] bytes(Part part, int most) {
        try (var content = part.getInputStream()) {
            var decoded = first(content, most);
            if (decoded.length > 0) {
                return decoded;
            }
        } catch (IOException | MessagingException | RuntimeException e) {
            // As it came, then.
        }
        try (var raw = raw(part)) {
            return first(raw, most);
        } catch (IOException | MessagingException | RuntimeException e) {
            return new byte[0];
        }
    }

    private static InputStream raw(Part part) throws MessagingException {
        return part instanceof MimeBodyPart body ? body.getRawInputStream() : InputStream.nullInputStream();
    }

    private static byte[] first(InputStream content, int most) {
        var bytes = new ByteArrayOutputStream();
        var buffer = new byte[8192];
        try {
            while (bytes.size() < most) {
                var read = content.read(buffer, 0, Math.min(buffer.length, most - bytes.size()));
                if (read < 0) {
                    break;
                }
                bytes.write(buffer, 0, read);
            }
        } catch (IOException | RuntimeException e) {
            // Cut off on its way.
        }
        return bytes.toByteArray();
    }
}
