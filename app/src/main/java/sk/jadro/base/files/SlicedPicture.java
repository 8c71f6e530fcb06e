package sk.jadro.base.files;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.apache.coyote.CloseNowException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpMethod;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.View;
import sk.jadro.base.traffic.Network;

/**
 * A picture as answer, slice by slice: between two of them no connection to the database is held, and whoever reads
 * slowly, or not at all, costs one slice.
 */
record SlicedPicture(PictureStore.Kept rendition, CacheControl caching, Slices slices, Deliveries deliveries)
        implements View {
    private static final int SLICE = 1 << 16;

    /** Where they come from; empty once the picture is gone. */
    @FunctionalInterface
    interface Slices {
        Optional<byte[]> slice(long offset, int length);
    }

    @Override
    public String getContentType() {
        return rendition.mediaType();
    }

    @Override
    public void render(@Nullable Map<String, ?> ignored, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("Cache-Control", caching.getHeaderValue());
        var etag = "\"" + rendition.file() + "-" + rendition.width() + "\"";
        if (new ServletWebRequest(request, response).checkNotModified(etag)) {
            return;
        }
        if (HttpMethod.HEAD.matches(request.getMethod())) {
            head(response);
            return;
        }
        var network = Network.of(request.getRemoteAddr());
        if (!deliveries.begin(network)) {
            response.setHeader("Cache-Control", "no-store");
            response.setHeader("Retry-After", "10");
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        try {
            head(response);
            send(response);
        } finally {
            deliveries.end(network);
        }
    }

    private void head(HttpServletResponse response) {
        response.setContentType(rendition.mediaType());
        response.setContentLengthLong(rendition.size());
    }

    private void send(HttpServletResponse response) throws IOException {
        for (long sent = 0; sent < rendition.size(); ) {
            var slice = slices.slice(sent, SLICE).orElseThrow(() -> new CloseNowException("The picture was removed."));
            response.getOutputStream().write(slice);
            sent += slice.length;
        }
    }
}
