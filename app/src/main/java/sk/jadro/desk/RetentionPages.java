package sk.jadro.desk;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import sk.jadro.base.desk.DeskEntry;
import sk.jadro.base.retention.Forgetting;
import sk.jadro.base.web.Html;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.RoomGroup;
import sk.jadro.coordinators.Coordinator;

/** What is kept for how long, what would go now, and how much went. */
@Controller
class RetentionPages {
    private final Forgetting forgetting;

    RetentionPages(Forgetting forgetting) {
        this.forgetting = forgetting;
    }

    @Bean
    static DeskEntry retentionOnTheDesk() {
        return new DeskEntry(
                RoomGroup.HOUSE, "desk.retention", "/retention", (page, by) -> page.say("desk.retention.hint"));
    }

    record RetentionView(Page page, List<Forgetting.Count> counts) {}

    @GetMapping("/{partnership}/desk/retention")
    Html show(Page page, Coordinator by) {
        return Html.of("desk/retention", new RetentionView(page, forgetting.counts(by.partnership())))
                .keptSecret();
    }
}
