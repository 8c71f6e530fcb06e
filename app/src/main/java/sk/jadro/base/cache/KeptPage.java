package sk.jadro.base.cache;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.tomcat.util.http.parser.EntityTag;
import sk.jadro.base.db.PartnershipId;
import sk.jadro.base.text.Sha256;
import sk.jadro.base.web.Encodings;

/**
 * A page as it goes over the wire, compressed once.
 *
 * @param moment when its making began, in {@link PublicMoments}' count
 */
record KeptPage(PartnershipId partnership, long moment, Representation plain, Representation compressed) {
    /** One of its two representations (RFC 9110 §3.2), whose tags differ (§8.8.3). */
    record Representation(String etag, List<Header> headers, byte[] body) {}

    /** Encoded already: that would be a quarter of an answer's work. */
    record Header(byte[] name, byte[] value) {
        static Header of(String name, String value) {
            return new Header(name.getBytes(StandardCharsets.ISO_8859_1), value.getBytes(StandardCharsets.ISO_8859_1));
        }
    }

    /** @param made the response that the page would be the body of */
    static KeptPage of(PartnershipId partnership, long moment, HttpServletResponse made, byte[] body) {
        var hash = hashOf(body);
        return new KeptPage(
                partnership,
                moment,
                representation(made, "\"" + hash + "\"", Map.of(), body),
                representation(made, "\"" + hash + "-gzip\"", Map.of("Content-Encoding", "gzip"), compressed(body)));
    }

    private static Representation representation(
            HttpServletResponse made, String etag, Map<String, String> more, byte[] body) {
        var headers = new LinkedHashMap<String, String>();
        made.getHeaderNames().forEach(name -> headers.put(name, made.getHeader(name)));
        // The server holds these two apart.
        headers.put("Content-Language", made.getLocale().toLanguageTag());
        headers.put("Content-Type", "text/html;charset=UTF-8");
        headers.put("Vary", "Accept-Encoding");
        headers.put("ETag", etag);
        headers.putAll(more);
        return new Representation(
                etag,
                headers.entrySet().stream()
                        .map(header -> Header.of(header.getKey(), header.getValue()))
                        .toList(),
                body);
    }

    /** What it takes in memory, about. */
    int weight() {
        return plain.body.length + compressed.body.length + 4_000;
    }

    void answer(Request request, Response response) throws IOException {
        var chosen = Encodings.takes("gzip", request.getHeader("Accept-Encoding")) ? compressed : plain;
        var headers = response.getCoyoteResponse().getMimeHeaders();
        headers.recycle();
        for (var header : chosen.headers) {
            // Copies: the connection writes its next answers' headers into the very same arrays.
            var name = header.name.clone();
            var value = header.value.clone();
            headers.addValue(name, 0, name.length).setBytes(value, 0, value.length);
        }
        if (isKnown(chosen.etag, request.getHeaders("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentLength(chosen.body.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(chosen.body);
        }
    }

    /** Weakly compared, as RFC 9110 §13.1.2 asks: a proxy that compressed anew has made the tag a weak one. */
    private static boolean isKnown(String tag, Enumeration<String> known) throws IOException {
        while (known.hasMoreElements()) {
            var tags = known.nextElement();
            if (tags.equals("*")
                    || Boolean.TRUE.equals(EntityTag.compareEntityTag(new StringReader(tags), true, tag))) {
                return true;
            }
        }
        return false;
    }

    private static String hashOf(byte[] body) {
        return HexFormat.of().formatHex(Sha256.of(body), 0, 12);
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
