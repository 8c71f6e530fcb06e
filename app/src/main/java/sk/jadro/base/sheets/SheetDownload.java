package sk.jadro.base.sheets;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.View;

/** A table on its way: written into the answer row by row. Where it breaks off, so does the connection. */
record SheetDownload(SheetFormat format, String name, List<String> columns, Consumer<SheetRows> rows) implements View {
    @Override
    public String getContentType() {
        return format.type();
    }

    @Override
    public void render(@Nullable Map<String, ?> ignored, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentType(getContentType());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name + "." + format.ending(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        // The zip's pieces are small ones.
        var pieces = new BufferedOutputStream(response.getOutputStream());
        try {
            Sheets.write(pieces, format, name, columns, rows);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        pieces.flush();
    }
}
