package sk.jadro.desk;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import sk.jadro.base.mail.FailedLetter;
import sk.jadro.base.mail.Outbox;
import sk.jadro.base.web.Html;
import sk.jadro.base.web.NotFound;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.Redirect;
import sk.jadro.coordinators.Coordinator;

/** The letters that did not arrive. */
@Controller
class LetterPages {
    private final Outbox outbox;

    LetterPages(Outbox outbox) {
        this.outbox = outbox;
    }

    record LettersView(Page page, List<FailedLetter> failed) {}

    @GetMapping("/{partnership}/desk/letters")
    Html list(Page page, Coordinator by) {
        return Html.of("desk/letters", new LettersView(page, outbox.failed(by.partnership())))
                .keptSecret();
    }

    @PostMapping("/{partnership}/desk/letters/{id}/retry")
    View retry(Page page, Coordinator by, @PathVariable UUID id) {
        if (!outbox.retry(by.partnership(), id)) {
            throw new NotFound();
        }
        return Redirect.to(page, "/desk/letters").saying("desk.notice.retried");
    }
}
