package sk.jadro.base.inbox;

import com.google.re2j.Pattern;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MailDateFormat;
import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.text.ParsePosition;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;
import sk.jadro.base.mail.EmailAddress;
import sk.jadro.base.text.Invalid;
import sk.jadro.base.text.Typed;

/** What stands above a letter or one of its parts. Of a header that nobody writes so long, the beginning is read. */
final class Headers {
    private static final int MOST_CHARACTERS = 20_000;
    private static final int MOST_LINES = 20;
    private static final int MOST_OF_A_KIND = 100;
    private static final int LONGEST_TEXT = 500;

    /** RFC 5322 §2.1.1: no line is longer. */
    private static final int LONGEST_ID = 996;

    private static final Pattern ID = Pattern.compile("<([^<>\\s]+)>");
    private static final Pattern BARE_ID = Pattern.compile("^[^<>\\s]+@[^<>\\s]+$");
    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>()\\[\\],;:\"'@]+@[^\\s<>()\\[\\],;:\"'@]+");

    /** To be cloned: it is slow to make, and no two threads may use one. */
    private static final MailDateFormat DATES = new MailDateFormat();

    private static final Instant EARLIEST = Instant.parse("1980-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    private final Part part;

    Headers(Part part) {
        this.part = part;
    }

    static Headers of(byte[] letter) {
        return new Headers(Slice.whole(letter).part());
    }

    MediaType type() {
        return MediaType.of(first("Content-Type").orElse(null));
    }

    /** As they stand there, unfolded. */
    List<String> all(String name) {
        try {
            var values = part.getHeader(name);
            return values == null
                    ? List.of()
                    : Arrays.stream(values)
                            .filter(Objects::nonNull)
                            .limit(MOST_LINES)
                            .map(value ->
                                    MimeUtility.unfold(value.substring(0, Math.min(value.length(), MOST_CHARACTERS))))
                            .toList();
        } catch (MessagingException | RuntimeException e) {
            return List.of();
        }
    }

    Optional<String> first(String name) {
        return all(name).stream().findFirst().map(String::strip);
    }

    /** The first of this name as people read it. */
    String text(String name) {
        return first(name).map(Headers::decoded).orElse("");
    }

    static String decoded(String value) {
        return shortened(Typed.line(words(value)), LONGEST_TEXT);
    }

    private static String words(String value) {
        try {
            return MimeUtility.decodeText(value);
        } catch (UnsupportedEncodingException | RuntimeException e) {
            return value;
        }
    }

    static String shortened(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most)).strip();
    }

    /** Message-IDs, each once, in their order. */
    SequencedSet<String> ids(String name) {
        var ids = new LinkedHashSet<String>();
        for (var value : all(name)) {
            ids.addAll(idsIn(value));
            if (ids.isEmpty() && BARE_ID.matches(value.strip()) && value.length() <= LONGEST_ID) {
                ids.add("<" + Typed.line(value) + ">");
            }
        }
        return ids;
    }

    private static List<String> idsIn(String value) {
        var ids = new ArrayList<String>();
        var found = ID.matcher(value);
        while (found.find()) {
            var id = Typed.line(found.group(1));
            if (!id.isEmpty() && id.length() <= LONGEST_ID) {
                ids.add("<" + id + ">");
            }
        }
        // Of a conversation without end the latest matter.
        return ids.subList(Math.max(0, ids.size() - MOST_OF_A_KIND), ids.size());
    }

    /** Whoever stands there first, if that can be read. */
    @Nullable
    Sender sender(String name) {
        for (var value : all(name)) {
            for (var written : parsed(value)) {
                var address = address(written.getAddress());
                if (address != null) {
                    var called = written.getPersonal();
                    return new Sender(address, called == null ? "" : decoded(called));
                }
            }
            var found = scanned(value);
            if (!found.isEmpty()) {
                return new Sender(found.getFirst(), "");
            }
        }
        return null;
    }

    record Sender(EmailAddress address, String name) {}

    /** All addresses that stand there. */
    List<EmailAddress> addresses(String name) {
        var addresses = new LinkedHashSet<EmailAddress>();
        for (var value : all(name)) {
            var read = parsed(value).stream()
                    .map(written -> address(written.getAddress()))
                    .toList();
            read.stream().filter(Objects::nonNull).forEach(addresses::add);
            if (read.isEmpty() || read.contains(null)) {
                addresses.addAll(scanned(value));
            }
        }
        return addresses.stream().limit(MOST_OF_A_KIND).toList();
    }

    private static List<InternetAddress> parsed(String value) {
        try {
            return List.of(InternetAddress.parseHeader(value, false));
        } catch (AddressException | RuntimeException e) {
            return List.of();
        }
    }

    /** What looks like addresses in any text. */
    static List<EmailAddress> scanned(String text) {
        var addresses = new ArrayList<EmailAddress>();
        var found = ADDRESS.matcher(text);
        while (found.find() && addresses.size() < MOST_OF_A_KIND) {
            var address = address(found.group());
            if (address != null) {
                addresses.add(address);
            }
        }
        return addresses;
    }

    static @Nullable EmailAddress address(@Nullable String written) {
        try {
            return written == null ? null : new EmailAddress(trimmed(written));
        } catch (Invalid e) {
            return null;
        }
    }

    private static String trimmed(String written) {
        var end = written.length();
        while (end > 0 && ".!?'*`".indexOf(written.charAt(end - 1)) >= 0) {
            end--;
        }
        var start = 0;
        while (start < end && "'*`".indexOf(written.charAt(start)) >= 0) {
            start++;
        }
        return written.substring(start, end);
    }

    @Nullable
    Instant date() {
        var written = first("Date").orElse("");
        try {
            var read = ((MailDateFormat) DATES.clone()).parse(written, new ParsePosition(0));
            var at = read == null ? null : read.toInstant();
            return at == null || at.isBefore(EARLIEST) || at.isAfter(LATEST) ? null : at;
        } catch (RuntimeException e) {
            return null;
        }
    }
}
