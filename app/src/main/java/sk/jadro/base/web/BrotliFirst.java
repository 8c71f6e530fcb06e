package sk.jadro.base.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.EncodedResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;

/**
 * Finds what the web build has compressed. Spring takes the first coding that a browser names, and browsers name gzip
 * first; Brotli is smaller.
 */
final class BrotliFirst extends EncodedResourceResolver {
    private static final String HEADER = "Accept-Encoding";

    @Override
    protected @Nullable Resource resolveResourceInternal(
            @Nullable HttpServletRequest request,
            String path,
            List<? extends Resource> locations,
            ResourceResolverChain chain) {
        return super.resolveResourceInternal(request == null ? null : brotliFirst(request), path, locations, chain);
    }

    private static HttpServletRequest brotliFirst(HttpServletRequest request) {
        var accepted = request.getHeader(HEADER);
        if (accepted == null || !Encodings.takes("br", accepted)) {
            return request;
        }
        return new HttpServletRequestWrapper(request) {
            @Override
            public @Nullable String getHeader(String name) {
                return name.equalsIgnoreCase(HEADER) ? "br, " + accepted : super.getHeader(name);
            }
        };
    }
}
