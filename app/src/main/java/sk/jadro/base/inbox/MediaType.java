package sk.jadro.base.inbox;

import com.google.re2j.Pattern;
import jakarta.mail.internet.ContentDisposition;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.ParseException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a part of a letter claims to be, read however badly it is written. */
record MediaType(
        String type,
        @Nullable String charset,
        @Nullable String boundary,
        @Nullable String name,
        String all) {
    private static final int MOST = 4_000;
    private static final Pattern SHAPE = Pattern.compile("[a-z0-9!#$&^_.+-]{1,100}/[a-z0-9!#$&^_.+-]{1,100}");

    /** As RFC 2045 has it for what says nothing. */
    static MediaType of(@Nullable String header) {
        var all = header == null ? "" : header.substring(0, Math.min(header.length(), MOST));
        try {
            var read = new ContentType(all);
            return new MediaType(
                    shaped(read.getBaseType()),
                    read.getParameter("charset"),
                    read.getParameter("boundary"),
                    read.getParameter("name"),
                    all.toLowerCase(Locale.ROOT));
        } catch (ParseException | RuntimeException e) {
            var end = all.indexOf(';');
            return new MediaType(
                    shaped(end < 0 ? all : all.substring(0, end)),
                    parameter(all, "charset"),
                    parameter(all, "boundary"),
                    parameter(all, "name"),
                    all.toLowerCase(Locale.ROOT));
        }
    }

    boolean is(String prefix) {
        return type.startsWith(prefix);
    }

    private static String shaped(String type) {
        var shaped = type.strip().toLowerCase(Locale.ROOT);
        return SHAPE.matches(shaped) ? shaped : "text/plain";
    }

    /** What a Content-Disposition calls its part. */
    static @Nullable String fileName(String header) {
        var all = header.substring(0, Math.min(header.length(), MOST));
        try {
            return new ContentDisposition(all).getParameter("filename");
        } catch (ParseException | RuntimeException e) {
            return parameter(all, "filename");
        }
    }

    /** The value of the first parameter of this name, wherever it stands. */
    static @Nullable String parameter(String header, String name) {
        var found = Pattern.compile("(?is)[;\\s]" + name + "\\s*=\\s*(?:\"([^\"]*)\"|([^;\\r\\n]*))")
                .matcher(header);
        if (!found.find()) {
            return null;
        }
        var value = found.group(1) == null ? found.group(2) : found.group(1);
        return value == null || value.isBlank() ? null : value.strip();
    }
}
