package sk.jadro.base.proof;

import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import sk.jadro.base.db.Db;
import sk.jadro.base.web.Form;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.Stranger;
import sk.jadro.base.web.TooMany;

/** Tells a form's script whether there is work to be done before it is sent, and on what: {@code 15 token}. */
@Controller
class ProofPages {
    private final Db db;
    private final ProofOfWork proof;

    ProofPages(Db db, ProofOfWork proof) {
        this.db = db;
        this.proof = proof;
    }

    @PostMapping("/{partnership}/proof")
    ResponseEntity<byte[]> begin(Page page, Stranger stranger) {
        if (stranger.isAmongFew()) {
            return ResponseEntity.status(HttpStatus.NO_CONTENT).build();
        }
        if (stranger.mayPost(Form.empty(), "").isEmpty()) {
            throw new TooMany();
        }
        var work = ProofOfWork.ZERO_BITS + " " + db.in(page.here().id(), proof::begin);
        return ResponseEntity.ok()
                .header("Cache-Control", "no-store")
                .contentType(MediaType.TEXT_PLAIN)
                .body(work.getBytes(StandardCharsets.US_ASCII));
    }
}
