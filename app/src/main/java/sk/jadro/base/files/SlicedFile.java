package sk.jadro.base.files;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.apache.coyote.CloseNowException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.View;
import sk.jadro.base.traffic.Network;

/**
 * A file as answer, slice by slice: between two of them no connection to the database is held, and whoever reads
 * slowly, or not at all, costs one slice.
 */
record SlicedFile(Delivery delivery, Delivery.Slices slices, Deliveries deliveries) implements View {
    private static final int SLICE = 1 << 16;

    @Override
    public String getContentType() {
        return delivery.mediaType();
    }

    @Override
    public void render(@Nullable Map<String, ?> ignored, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("Cache-Control", delivery.caching().getHeaderValue());
        if (new ServletWebRequest(request, response).checkNotModified("\"" + delivery.tag() + "\"")) {
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
        response.setContentType(delivery.mediaType());
        response.setContentLengthLong(delivery.size());
        delivery.headers().forEach(response::setHeader);
    }

    private void send(HttpServletResponse response) throws IOException {
        for (long sent = 0; sent < delivery.size(); ) {
            var slice = slices.slice(sent, SLICE).orElseThrow(() -> new CloseNowException("The file was removed."));
            response.getOutputStream().write(slice);
            sent += slice.length;
        }
    }
}
