package sk.jadro.desk;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import sk.jadro.base.text.Pasted;
import sk.jadro.base.web.Page;
import sk.jadro.coordinators.Coordinator;

/** Reads what somebody pastes from a word processor into a long text; nothing of it is kept. */
@Controller
class PastePages {
    /** @param html of the clipboard; at most what a form may hold */
    @PostMapping(path = "/{partnership}/desk/paste", consumes = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<byte[]> read(Page page, Coordinator by, @RequestBody(required = false) byte @Nullable [] html) {
        var text = html == null ? "" : Pasted.toMarkdown(new String(html, StandardCharsets.UTF_8));
        return ResponseEntity.ok()
                .header("Cache-Control", "no-store")
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .body(text.getBytes(StandardCharsets.UTF_8));
    }
}
