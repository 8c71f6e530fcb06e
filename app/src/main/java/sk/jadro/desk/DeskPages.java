package sk.jadro.desk;

import gg.jte.Content;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import sk.jadro.base.backup.BackupState;
import sk.jadro.base.backup.ScheduledBackups;
import sk.jadro.base.desk.DeskPlace;
import sk.jadro.base.section.Sections;
import sk.jadro.base.section.Shown;
import sk.jadro.base.text.Text;
import sk.jadro.base.web.Form;
import sk.jadro.base.web.Html;
import sk.jadro.base.web.NotFound;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.Redirect;
import sk.jadro.base.web.Unlisted;
import sk.jadro.coordinators.Coordinator;
import sk.jadro.partnership.Partnerships;

/** Where a coordinator arrives after signing in. */
@Controller
class DeskPages {
    private final Overview overview;
    private final Sections sections;
    private final Partnerships partnerships;
    private final ScheduledBackups backups;

    DeskPages(Overview overview, Sections sections, Partnerships partnerships, ScheduledBackups backups) {
        this.overview = overview;
        this.sections = sections;
        this.partnerships = partnerships;
        this.backups = backups;
    }

    @Bean
    static Unlisted deskIsUnlisted() {
        return Unlisted.of("/desk");
    }

    /** @param shown what stands beside */
    record DeskView(Page page, Coordinator self, Overview.All all, Shown shown, BackupState backup) {
        List<Content> beside() {
            return shown.at(DeskPlace.BESIDE, self.partnership());
        }
    }

    @GetMapping("/{partnership}/desk")
    Html desk(Page page, Coordinator self) {
        var shown = sections.of(page, List.of(self.partnership()), DeskPlace.BESIDE);
        return Html.of("desk/desk", new DeskView(page, self, overview.of(page, self), shown, backups.state()))
                .keptSecret();
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
