package sk.jadro.core;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import sk.jadro.base.db.Db;
import sk.jadro.base.desk.DeskEntry;
import sk.jadro.base.desk.FirstStep;
import sk.jadro.base.desk.FirstSteps;
import sk.jadro.base.edit.Edits;
import sk.jadro.base.edit.HistoryKind;
import sk.jadro.base.edit.ListedDesk;
import sk.jadro.base.section.DeskLink;
import sk.jadro.base.section.Sections;
import sk.jadro.base.web.Form;
import sk.jadro.base.web.Html;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.Redirect;
import sk.jadro.base.web.RoomGroup;
import sk.jadro.coordinators.Coordinator;
import sk.jadro.drafts.DraftKind;

/** Where coordinators write, publish and archive circles. */
@Controller
@RequestMapping("/{partnership}/desk/circles")
class CircleDesk extends ListedDesk<Circle, CircleDraft, Coordinator> {
    private final CircleStore store;
    private final ReadySet readySet;
    private final Sections sections;

    CircleDesk(Db db, Edits edits, CircleStore store, ReadySet readySet, Sections sections) {
        super(db, edits, store, "/desk/circles");
        this.store = store;
        this.readySet = readySet;
        this.sections = sections;
    }

    @Bean
    static DeskEntry circlesOnTheDesk() {
        return new DeskEntry(RoomGroup.PEOPLE, "core.desk", "/circles", (page, by) -> page.say("core.desk.note"));
    }

    @Bean
    static FirstSteps firstCircle(CircleStore store) {
        return (page, by) -> List.of(new FirstStep(page.say("core.desk.first"), "/circles", store.hasOwn()));
    }

    @Bean
    static HistoryKind<CircleDraft> circlesInTheHistory(CircleStore store) {
        return new HistoryKind<>(
                store,
                "core.circle",
                HistoryKind.Titles.BY_THEMSELVES,
                circle -> "/desk/circles/" + circle,
                (page, ids) -> titles(page, store.byIds(ids)));
    }

    @Bean
    static DraftKind<CircleDraft> circlesAsDrafts(CircleStore store, CirclePages pages) {
        return new DraftKind<>(
                store,
                "/desk/circles",
                CircleDraft::title,
                CircleDraft::isDraft,
                CircleDraft::published,
                pages::preview);
    }

    /** @param links to what else can be done with each */
    record CirclesDeskView(Page page, List<Circle> circles, List<DeskLink> links) {}

    /** @param others which it may be followed by */
    record CircleFormView(Written<Circle, CircleDraft> written, List<Circle> others, List<DeskLink> links) {
        /** Of the others, by their ids. */
        Map<UUID, String> titles() {
            return CircleDesk.titles(written.page(), others);
        }
    }

    @GetMapping
    Html list(Page page, Coordinator by) {
        var circles = db.in(by.partnership(), store::all);
        var links = sections.links(CirclePlace.DESK);
        return Html.of("core/circlesDesk", new CirclesDeskView(page, circles, links))
                .keptSecret();
    }

    /** Begins with the circles that most partnerships have, as drafts. */
    @PostMapping("/ready-set")
    View addReadySet(Page page, Coordinator by) {
        readySet.add(by);
        return Redirect.to(page, "/desk/circles").saying("core.notice.ready-set");
    }

    @Override
    protected Optional<CircleDraft> read(Form form, Coordinator by) {
        return CircleForm.read(form);
    }

    @Override
    protected Form filled(CircleDraft draft, int version) {
        return CircleForm.filled(draft, version);
    }

    @Override
    protected Html shown(Written<Circle, CircleDraft> written, Coordinator by) {
        var self = written.thing();
        var others = db.in(by.partnership(), store::all).stream()
                .filter(circle -> self == null || !circle.id().equals(self.id()))
                .toList();
        return Html.of("core/circleForm", new CircleFormView(written, others, sections.links(CirclePlace.DESK)));
    }

    private static Map<UUID, String> titles(Page page, List<Circle> circles) {
        return circles.stream().collect(Collectors.toMap(Circle::id, circle -> page.say(circle.title())));
    }
}
