package sk.jadro.base.inbox;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.util.SharedByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A letter, or a part of one, within the bytes of the whole. Angus Mail would take all of a million parts apart before it tells
 * of the first, and copy each.
 */
record Slice(byte[] bytes, int from, int to) {
    /** RFC 2046 §5.1.1 allows 70; most that are longer work, too. */
    private static final int LONGEST_BOUNDARY = 200;

    static Slice whole(byte[] bytes) {
        return new Slice(bytes, 0, bytes.length);
    }

    /** With its headers; empty if they can't be read. */
    Part part() {
        try {
            return new Utf8Part(this);
        } catch (MessagingException | RuntimeException e) {
            return new MimeBodyPart();
        }
    }

    /**
     * What stands between the boundary's lines, so much of it at most; the last part may lack its end. Where the boundary is not
     * said, or never comes, it is what looks like one.
     */
    List<Slice> split(@Nullable String boundary, int most) {
        var said = boundary == null || boundary.isEmpty() || boundary.length() > LONGEST_BOUNDARY
                ? List.<Slice>of()
                : splitAt(("--" + boundary).getBytes(StandardCharsets.UTF_8), most);
        if (!said.isEmpty()) {
            return said;
        }
        var first = firstBoundary();
        return first.length == 0 ? List.of() : splitAt(first, most);
    }

    private List<Slice> splitAt(byte[] line, int most) {
        var slices = new ArrayList<Slice>();
        var begun = -1;
        for (int at = from; at < to && slices.size() < most; at = nextLine(at)) {
            if (!isBoundary(at, line)) {
                continue;
            }
            if (begun >= 0) {
                slices.add(new Slice(bytes, begun, Math.max(begun, withoutLineEnd(at))));
            }
            begun = nextLine(at);
            if (endsAll(at + line.length)) {
                return slices;
            }
        }
        if (begun >= 0 && begun < to && slices.size() < most) {
            slices.add(new Slice(bytes, begun, to));
        }
        return slices;
    }

    /** Its headers may be in UTF-8 (RFC 6532), whatever Angus Mail was told when it was first used. */
    private static final class Utf8Part extends MimeBodyPart {
        Utf8Part(Slice slice) throws MessagingException {
            var stream = slice.stream();
            headers = new InternetHeaders(stream, true);
            contentStream = stream.newStream(stream.getPosition(), -1);
        }
    }

    private SharedByteArrayInputStream stream() {
        return new SharedByteArrayInputStream(bytes, from, to - from);
    }

    private boolean isBoundary(int at, byte[] line) {
        if (at + line.length > to || !Arrays.equals(bytes, at, at + line.length, line, 0, line.length)) {
            return false;
        }
        var end = at + line.length;
        if (endsAll(end)) {
            end += 2;
        }
        while (end < to && (bytes[end] == ' ' || bytes[end] == '\t')) {
            end++;
        }
        return end >= to || bytes[end] == '\r' || bytes[end] == '\n';
    }

    private boolean endsAll(int at) {
        return at + 1 < to && bytes[at] == '-' && bytes[at + 1] == '-';
    }

    /** The first line of the body that looks like one, where none is said. */
    private byte[] firstBoundary() {
        for (int at = body(); at < to; at = nextLine(at)) {
            var end = withoutLineEnd(nextLine(at));
            if (endsAll(at) && end > at + 2 && end - at <= LONGEST_BOUNDARY && !hasBlank(at, end)) {
                return Arrays.copyOfRange(bytes, at, end);
            }
        }
        return new byte[0];
    }

    private boolean hasBlank(int start, int end) {
        for (int at = start; at < end; at++) {
            if (bytes[at] == ' ' || bytes[at] == '\t') {
                return true;
            }
        }
        return false;
    }

    /** Where it begins, below the first empty line. */
    private int body() {
        for (int at = from; at < to; at = nextLine(at)) {
            if (withoutLineEnd(nextLine(at)) <= at) {
                return nextLine(at);
            }
        }
        return to;
    }

    private int nextLine(int at) {
        var next = at;
        while (next < to && bytes[next] != '\n') {
            next++;
        }
        return Math.min(next + 1, to);
    }

    private int withoutLineEnd(int at) {
        var end = at;
        if (end > from && bytes[end - 1] == '\n') {
            end--;
        }
        if (end > from && bytes[end - 1] == '\r') {
            end--;
        }
        return end;
    }
}
