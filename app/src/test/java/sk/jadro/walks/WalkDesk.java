package sk.jadro.walks;

import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import sk.jadro.base.db.Db;
import sk.jadro.base.desk.DeskEntry;
import sk.jadro.base.edit.Edits;
import sk.jadro.base.edit.HistoryKind;
import sk.jadro.base.edit.ListedDesk;
import sk.jadro.base.web.Asked;
import sk.jadro.base.web.Form;
import sk.jadro.base.web.Html;
import sk.jadro.base.web.Key;
import sk.jadro.base.web.KeyedList;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.RoomGroup;
import sk.jadro.coordinators.Coordinator;
import sk.jadro.drafts.DraftKind;

/** Where coordinators write, publish and archive walks, and see who comes along. */
@Controller
@RequestMapping("/{partnership}/desk/walks")
class WalkDesk extends ListedDesk<Walk, WalkDraft, Coordinator> {
    private static final int AT_ONCE = 50;

    private final WalkStore store;
    private final Walkers walkers;

    WalkDesk(Db db, Edits edits, WalkStore store, Walkers walkers) {
        super(db, edits, store, "/desk/walks");
        this.store = store;
        this.walkers = walkers;
    }

    @Bean
    static DeskEntry walksOnTheDesk() {
        return new DeskEntry(RoomGroup.MEETING, "walks.desk", "/walks", (page, by) -> page.say("walks.desk.note"));
    }

    @Bean
    static HistoryKind<WalkDraft> walksInTheHistory(WalkStore store) {
        return new HistoryKind<>(store, "walks.walk", walk -> "/desk/walks/" + walk);
    }

    @Bean
    static DraftKind<WalkDraft> walksAsDrafts(WalkStore store, WalkPages pages) {
        return new DraftKind<>(
                store, "/desk/walks", WalkDraft::title, WalkDraft::isDraft, WalkDraft::published, pages::preview);
    }

    record WalksDeskView(Page page, KeyedList<Walk> walks) {}

    /** @param coming those who come along */
    record WalkFormView(Written<Walk, WalkDraft> written, List<Walkers.Walker> coming) {}

    @GetMapping
    Html list(Page page, Coordinator by, @Asked("after") Key after) {
        var walks =
                db.in(by.partnership(), () -> KeyedList.of(after, AT_ONCE, size -> store.all(after, size), Walk::id));
        return Html.of("walks/walksDesk", new WalksDeskView(page, walks)).keptSecret();
    }

    @Override
    protected Optional<WalkDraft> read(Form form, Coordinator by) {
        return WalkDraft.read(form);
    }

    @Override
    protected Form filled(WalkDraft draft, int version) {
        return draft.filled(version);
    }

    @Override
    protected Html shown(Written<Walk, WalkDraft> written, Coordinator by) {
        var walk = written.thing();
        var coming =
                db.in(by.partnership(), () -> walk == null ? List.<Walkers.Walker>of() : walkers.coming(walk.id()));
        return Html.of("walks/walkForm", new WalkFormView(written, coming));
    }
}
