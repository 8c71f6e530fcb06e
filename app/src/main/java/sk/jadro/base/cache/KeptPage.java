package sk.jadro.base.cache;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import sk.jadro.base.db.PartnershipId;

/**
 * A page as it goes over the wire, with the headers it was first sent with; compressed once.
 *
 * @param moment when its making began, in {@link PublicMoments}' count
 * @param etag of the page as it is; the compressed one's differs by an ending (RFC 9110 §8.8.3)
 */
record KeptPage(
        PartnershipId partnership, long moment, List<Header> headers, String etag, byte[] plain, byte[] compressed) {
    private static final String COMPRESSED = "-gzip\"";

    record Header(String name, String value) {}

    static KeptPage of(PartnershipId partnership, long moment, List<Header> headers, byte[] body) {
        return new KeptPage(partnership, moment, headers, etagOf(body), body, compressed(body));
    }

    /** What it takes in memory, about. */
    int weight() {
        return plain.length + compressed.length + 2_000;
    }

    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var zipped = takesGzip(request.getHeader("Accept-Encoding"));
        var tag = zipped ? etag.substring(0, etag.length() - 1) + COMPRESSED : etag;
        for (var header : headers) {
            response.setHeader(header.name(), header.value());
        }
        response.setHeader("ETag", tag);
        response.setHeader("Vary", "Accept-Encoding");
        if (isKnown(tag, request.getHeaders("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        var body = zipped ? compressed : plain;
        if (zipped) {
            response.setHeader("Content-Encoding", "gzip");
        }
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(body.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(body);
        }
    }

    /** Weakly compared, as RFC 9110 §13.1.2 asks: a proxy that compressed anew has made the tag a weak one. */
    private static boolean isKnown(String tag, Enumeration<String> known) {
        while (known.hasMoreElements()) {
            for (var one : known.nextElement().split(",", -1)) {
                var stripped = one.strip();
                if (stripped.equals("*") || stripped.equals(tag) || stripped.equals("W/" + tag)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean takesGzip(@Nullable String accepted) {
        if (accepted == null) {
            return false;
        }
        for (var coding : accepted.toLowerCase(Locale.ROOT).split(",", -1)) {
            var parts = coding.strip().split(";", 2);
            if (parts[0].strip().equals("gzip")) {
                return parts.length == 1 || !parts[1].replace(" ", "").matches("q=0(\\.0{0,3})?");
            }
        }
        return false;
    }

    private static String etagOf(byte[] body) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(body);
            return "\"" + HexFormat.of().formatHex(hash, 0, 12) + "\"";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] compressed(byte[] body) {
        var bytes = new ByteArrayOutputStream(body.length / 3);
        try (var gzip = new GZIPOutputStream(bytes) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            gzip.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
