package sk.jadro.base.files;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/**
 * A file that is to go out.
 *
 * @param size in bytes
 * @param tag by which a browser asks whether what it has is still the same
 * @param headers further ones of the answer
 */
public record Delivery(String mediaType, long size, String tag, CacheControl caching, Map<String, String> headers) {
    /** Should a browser show one nevertheless, it runs nothing, fetches nothing, and is nobody's on this site. */
    private static final String SANDBOX =
            "sandbox; default-src 'none'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** A file that is to be saved by this name, and never shown within the site. */
    public static Delivery toBeSaved(String name, FileKind kind, long size, String digest, CacheControl caching) {
        var saved = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return new Delivery(
                kind.mediaType(),
                size,
                digest,
                caching,
                Map.of(
                        HttpHeaders.CONTENT_DISPOSITION,
                        saved.toString(),
                        "Content-Security-Policy",
                        SANDBOX,
                        "X-Content-Type-Options",
                        "nosniff"));
    }

    /** Where its bytes come from; empty once the file is gone. Called outside any partnership. */
    @FunctionalInterface
    public interface Slices {
        Optional<byte[]> slice(long offset, int length);
    }
}
