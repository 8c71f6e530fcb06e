package sk.jadro.moderation;

import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import sk.jadro.base.db.Db;
import sk.jadro.base.desk.DeskEntry;
import sk.jadro.base.ui.Option;
import sk.jadro.base.web.Form;
import sk.jadro.base.web.Html;
import sk.jadro.base.web.NotFound;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.Redirect;
import sk.jadro.base.web.RoomGroup;
import sk.jadro.coordinators.Coordinator;
import sk.jadro.moderation.Moderation.About;

/** Where those who coordinate look at what was reported or appealed against, hide and restore. */
@Controller
@RequestMapping("/{partnership}" + ModerationDesk.PATH)
class ModerationDesk {
    static final String PATH = "/desk/moderation";

    private static final int LONGEST = 2_000;

    private final Db db;
    private final Moderation moderation;
    private final ModerationStore store;

    ModerationDesk(Db db, Moderation moderation, ModerationStore store) {
        this.db = db;
        this.moderation = moderation;
        this.store = store;
    }

    @Bean
    static DeskEntry moderationOnTheDesk() {
        return new DeskEntry(
                RoomGroup.HOUSE, "moderation.desk", "/moderation", (page, by) -> page.say("moderation.desk.note"));
    }

    record DeskView(Page page, List<About> waiting, List<About> hidden) {}

    record ThingView(Page page, Form form, About about) {
        List<Option> grounds() {
            return Option.all(page, "moderation.ground", Ground.values());
        }

        /** What can come of it: an appeal may be in vain; what nobody appealed against is only restored. */
        List<Option> outcomes() {
            return about.hiding() != null && about.hiding().isAppealed()
                    ? Option.all(page, "moderation.outcome", Hiding.Outcome.values())
                    : Option.all(page, "moderation.outcome", Hiding.Outcome.RESTORED);
        }
    }

    @GetMapping
    Html list(Page page, Coordinator by) {
        return db.in(by.partnership(), () -> {
            var hidden = moderation.hidden(store.all());
            return Html.of("moderation/moderationDesk", new DeskView(page, moderation.waiting(), hidden))
                    .keptSecret();
        });
    }

    @GetMapping("/{kind}/{id}")
    Html show(Page page, Coordinator by, @PathVariable String kind, @PathVariable UUID id) {
        return shown(page, Form.empty(), by, kind, id);
    }

    @PostMapping("/{kind}/{id}")
    View hide(Page page, Form form, Coordinator by, @PathVariable String kind, @PathVariable UUID id) {
        var about = existing(by, kind, id);
        var ground = form.choice("ground", Ground.class);
        var reason = form.lines("reason", LONGEST);
        if (ground == null || !form.isValid()) {
            return shown(page, form, by, kind, id).rejected();
        }
        moderation.hide(by, page.here(), about.kind(), id, ground, reason);
        return Redirect.to(page, PATH).saying("moderation.notice.hidden");
    }

    /** It may stay. */
    @PostMapping("/{kind}/{id}/dismissal")
    View dismiss(Page page, Coordinator by, @PathVariable String kind, @PathVariable UUID id) {
        existing(by, kind, id);
        moderation.dismiss(by, page.here(), id);
        return Redirect.to(page, PATH).saying("moderation.notice.stays");
    }

    @PostMapping("/{kind}/{id}/decision")
    View decide(Page page, Form form, Coordinator by, @PathVariable String kind, @PathVariable UUID id) {
        var hiding = existing(by, kind, id).hiding();
        var outcome = form.choice("outcome", Hiding.Outcome.class);
        var answer = form.lines("reason", LONGEST);
        if (hiding == null || !hiding.stands()) {
            throw new NotFound();
        }
        if (outcome == null || !form.isValid()) {
            return shown(page, form, by, kind, id).rejected();
        }
        moderation.decide(by, page.here(), hiding, outcome, answer);
        return Redirect.to(page, PATH).saying("desk.notice.saved");
    }

    @GetMapping({"/{kind}/{id}/decision", "/{kind}/{id}/dismissal"})
    View formAddress(Page page, Coordinator by, @PathVariable String kind, @PathVariable UUID id) {
        existing(by, kind, id);
        return Redirect.to(page, PATH + "/" + kind + "/" + id);
    }

    private Html shown(Page page, Form form, Coordinator by, String kind, UUID id) {
        return Html.of("moderation/thing", new ThingView(page, form, existing(by, kind, id)))
                .keptSecret();
    }

    /** With why it is hidden, if it is. */
    private About existing(Coordinator by, String kind, UUID id) {
        return db.in(by.partnership(), () -> {
            var hiding = moderation.latest(id).filter(Hiding::stands).orElse(null);
            return moderation.about(kind, id, store.reports(id), hiding).orElseThrow(NotFound::new);
        });
    }
}
