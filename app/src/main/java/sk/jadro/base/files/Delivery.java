package sk.jadro.base.files;

import java.util.Map;
import java.util.Optional;
import org.springframework.http.CacheControl;

/**
 * A file that is to go out.
 *
 * @param size in bytes
 * @param tag by which a browser asks whether what it has is still the same
 * @param headers further ones of the answer
 */
public record Delivery(String mediaType, long size, String tag, CacheControl caching, Map<String, String> headers) {
    /** Where its bytes come from; empty once the file is gone. Called outside any partnership. */
    @FunctionalInterface
    public interface Slices {
        Optional<byte[]> slice(long offset, int length);
    }
}
