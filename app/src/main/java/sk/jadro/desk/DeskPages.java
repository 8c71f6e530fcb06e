package sk.jadro.desk;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import sk.jadro.base.backup.BackupState;
import sk.jadro.base.backup.ScheduledBackups;
import sk.jadro.base.mail.FailedLetter;
import sk.jadro.base.mail.Outbox;
import sk.jadro.base.web.DeskEntry;
import sk.jadro.base.web.Html;
import sk.jadro.base.web.NotFound;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.Redirect;
import sk.jadro.partnership.Partnerships;
import sk.jadro.people.Coordinator;

/** Where a coordinator arrives after signing in. */
@Controller
class DeskPages {
    private final List<DeskEntry> entries;
    private final Outbox outbox;
    private final Partnerships partnerships;
    private final ScheduledBackups backups;

    DeskPages(List<DeskEntry> entries, Outbox outbox, Partnerships partnerships, ScheduledBackups backups) {
        this.entries = entries.stream()
                .sorted(Comparator.comparingInt(DeskEntry::order))
                .toList();
        this.outbox = outbox;
        this.partnerships = partnerships;
        this.backups = backups;
    }

    record DeskView(
            Page page, Coordinator self, List<DeskEntry> entries, List<FailedLetter> failed, BackupState backup) {}

    @GetMapping("/{partnership}/desk")
    Html desk(Page page, Coordinator self) {
        var failed = outbox.failed(self.partnership());
        return Html.of("desk/desk", new DeskView(page, self, entries, failed, backups.state()))
                .keptSecret();
    }

    @PostMapping("/{partnership}/desk/letters/{id}/retry")
    View retry(Page page, Coordinator self, @PathVariable UUID id) {
        if (!outbox.retry(self.partnership(), id)) {
            throw new NotFound();
        }
        return Redirect.to(page, "/desk").saying("desk.notice.retried");
    }

    /** Takes all sample content out; what people really wrote stays. */
    @PostMapping("/{partnership}/desk/sample-removal")
    View removeSample(Page page, Coordinator self) {
        partnerships.removeSampleContent(self);
        return Redirect.to(page, "/desk").saying("desk.notice.sample-removed");
    }
}
