package sk.jadro.desk;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import sk.jadro.base.backup.BackupState;
import sk.jadro.base.backup.ScheduledBackups;
import sk.jadro.base.mail.FailedLetter;
import sk.jadro.base.mail.Outbox;
import sk.jadro.base.text.Text;
import sk.jadro.base.web.DeskEntry;
import sk.jadro.base.web.Form;
import sk.jadro.base.web.Html;
import sk.jadro.base.web.NotFound;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.Redirect;
import sk.jadro.base.web.Unlisted;
import sk.jadro.coordinators.Coordinator;
import sk.jadro.partnership.PartnershipTexts;
import sk.jadro.partnership.Partnerships;

/** Where a coordinator arrives after signing in. */
@Controller
class DeskPages {
    private final List<DeskEntry> entries;
    private final Outbox outbox;
    private final Partnerships partnerships;
    private final PartnershipTexts texts;
    private final ScheduledBackups backups;

    DeskPages(
            List<DeskEntry> entries,
            Outbox outbox,
            Partnerships partnerships,
            PartnershipTexts texts,
            ScheduledBackups backups) {
        this.entries = entries.stream()
                .sorted(Comparator.comparingInt(DeskEntry::order))
                .toList();
        this.outbox = outbox;
        this.partnerships = partnerships;
        this.texts = texts;
        this.backups = backups;
    }

    @Bean
    static Unlisted deskIsUnlisted() {
        return Unlisted.of("/desk");
    }

    record DeskView(
            Page page,
            Coordinator self,
            List<DeskEntry> entries,
            List<FailedLetter> failed,
            List<PartnershipTexts.Missing> missing,
            BackupState backup) {}

    @GetMapping("/{partnership}/desk")
    Html desk(Page page, Coordinator self) {
        var failed = outbox.failed(self.partnership());
        return Html.of("desk/desk", new DeskView(page, self, entries, failed, texts.missing(self), backups.state()))
                .keptSecret();
    }

    @PostMapping("/{partnership}/desk/letters/{id}/retry")
    View retry(Page page, Coordinator self, @PathVariable UUID id) {
        if (!outbox.retry(self.partnership(), id)) {
            throw new NotFound();
        }
        return Redirect.to(page, "/desk").saying("desk.notice.retried");
    }

    /** @param staying the titles of what does not become a draft, as real people are with it */
    record SampleRemovalView(Page page, Form form, List<Text> staying) {}

    @GetMapping("/{partnership}/desk/sample-removal")
    Html askAboutSample(Page page, Coordinator self) {
        return sampleRemoval(page, Form.empty(), self);
    }

    /** What people really wrote stays, whatever is chosen. */
    @PostMapping("/{partnership}/desk/sample-removal")
    View removeSample(Page page, Form form, Coordinator self) {
        var what = form.choice("what", SamplePart.class);
        if (what == null) {
            return sampleRemoval(page, form, self).rejected();
        }
        return switch (what) {
            case PEOPLE -> {
                partnerships.removeSamplePeople(self);
                yield Redirect.to(page, "/desk").saying("desk.notice.sample-people-gone");
            }
            case EVERYTHING -> {
                partnerships.withdrawSample(self);
                yield Redirect.to(page, "/desk").saying("desk.notice.sample-gone");
            }
        };
    }

    /** What of the sample is to go. */
    enum SamplePart {
        PEOPLE,
        EVERYTHING
    }

    private Html sampleRemoval(Page page, Form form, Coordinator self) {
        if (!page.here().sample()) {
            throw new NotFound();
        }
        return Html.of("desk/sampleRemoval", new SampleRemovalView(page, form, partnerships.stayingWithoutSample(self)))
                .keptSecret();
    }
}
