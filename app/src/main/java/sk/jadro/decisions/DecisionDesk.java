package sk.jadro.decisions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import sk.jadro.base.db.Code;
import sk.jadro.base.db.Db;
import sk.jadro.base.desk.DeskEntry;
import sk.jadro.base.edit.Edits;
import sk.jadro.base.edit.HistoryKind;
import sk.jadro.base.edit.ListedDesk;
import sk.jadro.base.section.DeskLink;
import sk.jadro.base.thread.Offshoot;
import sk.jadro.base.thread.Origins;
import sk.jadro.base.ui.Edited;
import sk.jadro.base.ui.Option;
import sk.jadro.base.web.Asked;
import sk.jadro.base.web.Form;
import sk.jadro.base.web.Html;
import sk.jadro.base.web.Key;
import sk.jadro.base.web.KeyedList;
import sk.jadro.base.web.NotFound;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.Redirect;
import sk.jadro.base.web.RoomGroup;
import sk.jadro.core.CirclePlace;
import sk.jadro.core.Deciding;
import sk.jadro.decisions.DecisionViews.Line;
import sk.jadro.decisions.Rounds.Opening;
import sk.jadro.members.CircleMembers;
import sk.jadro.members.MemberChoices;
import sk.jadro.members.Steward;

/** Where those who coordinate, or lead a circle, write what it is to decide and open it; from then on {@link RoundDesk} looks after it. */
@Controller
@RequestMapping("/{partnership}/desk/decisions")
class DecisionDesk extends ListedDesk<Decision, DecisionDraft, Steward> {
    private static final int AT_ONCE = 50;

    private final DecisionLists lists;
    private final DecisionViews views;
    private final DecisionPages pages;
    private final Rounds rounds;
    private final RoundViews roundViews;
    private final CircleMembers members;
    private final Origins origins;

    DecisionDesk(
            Db db,
            Edits edits,
            DecisionStore store,
            DecisionLists lists,
            DecisionViews views,
            DecisionPages pages,
            Rounds rounds,
            RoundViews roundViews,
            CircleMembers members,
            Origins origins) {
        super(db, edits, store, "/desk/decisions");
        this.lists = lists;
        this.views = views;
        this.pages = pages;
        this.rounds = rounds;
        this.roundViews = roundViews;
        this.members = members;
        this.origins = origins;
    }

    @Bean
    static DeskEntry decisionsOnTheDesk() {
        return new DeskEntry(
                RoomGroup.WORK, "decisions.desk", "/decisions", (page, by) -> page.say("decisions.desk.note"));
    }

    @Bean
    static DeskLink decisionsOfWhoLeads() {
        return new DeskLink(CirclePlace.LED, "decisions.led", "/desk/decisions", 30);
    }

    @Bean
    static Offshoot decisionsGrow() {
        return new Offshoot("decisions", "decisions.desk.new", "/desk/decisions/new");
    }

    @Bean
    static HistoryKind<DecisionDraft> decisionsInTheHistory(
            DecisionStore store, DecisionLists lists, CircleMembers members, Origins origins) {
        return new HistoryKind<>(
                store,
                "decisions.decision",
                HistoryKind.Titles.BY_THEMSELVES,
                decision -> "/desk/decisions/" + decision,
                (page, ids) -> titles(page, lists, members, origins, ids));
    }

    /** What those are called that a draft refers to. */
    private static Map<UUID, String> titles(
            Page page, DecisionLists lists, CircleMembers members, Origins origins, Set<UUID> ids) {
        var titles = new HashMap<>(members.titles(page, ids));
        titles.putAll(origins.titles(page, ids));
        lists.byIds(ids).forEach(decision -> titles.put(decision.id(), page.say(decision.question())));
        return titles;
    }

    record DecisionsDeskView(Page page, KeyedList<Line> decisions) {}

    /**
     * @param choices circles that decide something
     * @param accepted those whose place it may take
     * @param origins what it may have grown from
     */
    record DecisionFormView(
            Written<Decision, DecisionDraft> written,
            MemberChoices choices,
            List<Decision> accepted,
            Origins.Offer origins) {
        Edited edited(Decision decision) {
            return new Edited(
                    decision.question(), decision.desk(), decision.desk() + "/preview", false, decision.archived());
        }

        List<Option> acceptedOptions() {
            var page = written.page();
            return accepted.stream()
                    .map(decision -> new Option(
                            decision.id().toString(),
                            decision.number() + ". " + page.say(decision.question()),
                            null,
                            page.langOf(decision.question())))
                    .toList();
        }

        List<Option> letters() {
            return IntStream.rangeClosed(1, Choices.MOST)
                    .mapToObj(Choices::letter)
                    .map(letter -> Option.of(letter, letter))
                    .toList();
        }

        /** Of all these, by their ids. */
        Map<UUID, String> titles() {
            var page = written.page();
            var titles = new HashMap<>(choices.titles(page));
            titles.putAll(origins.titles());
            accepted.forEach(decision -> titles.put(decision.id(), page.say(decision.question())));
            return titles;
        }
    }

    @GetMapping
    Html list(Page page, Steward by, @Asked("after") Key after) {
        return db.in(by.partnership(), () -> {
            var found = KeyedList.of(after, AT_ONCE, size -> lists.all(by.circles(), after, size), Decision::id);
            var shown = new KeyedList<>(views.lines(by.partnership(), found.items()), found.after(), found.next());
            return Html.of("decisions/decisionsDesk", new DecisionsDeskView(page, shown))
                    .keptSecret();
        });
    }

    @GetMapping("/{id}/preview")
    Html preview(Page page, Steward by, @PathVariable UUID id) {
        return db.in(by.partnership(), () -> pages.shown(page, existing(by, id)));
    }

    @PostMapping("/{id}/opening")
    View open(Page page, Form form, Steward by, @PathVariable UUID id) {
        var opening = rounds.open(by, page.here(), id, form.number("version")).orElseThrow(NotFound::new);
        return Redirect.to(page, opening == Opening.OPENED ? RoundDesk.round(id) : "/desk/decisions/" + id)
                .saying("decisions.notice." + Code.of(opening));
    }

    /** Begins the draft that is to take its place. */
    @PostMapping("/{id}/successor")
    View supersede(Page page, Steward by, @PathVariable UUID id) {
        var draft = rounds.supersede(by, id).orElseThrow(NotFound::new);
        return Redirect.to(page, "/desk/decisions/" + draft).saying("decisions.notice.successor");
    }

    @Override
    protected Optional<DecisionDraft> read(Form form, Steward by) {
        return DecisionForm.read(form, by::looksAfter, origins);
    }

    @Override
    protected boolean isTheirs(DecisionDraft draft, Steward by) {
        return by.looksAfter(draft.circle());
    }

    @Override
    protected Form filled(DecisionDraft draft, int version) {
        return DecisionForm.filled(draft, version, origins);
    }

    @Override
    protected Html shown(Written<Decision, DecisionDraft> written, Steward by) {
        return db.in(by.partnership(), () -> {
            var decision = written.thing();
            return decision == null || decision.stage() == Stage.DRAFT
                    ? form(written, by)
                    : roundViews.page(written.page(), Form.empty(), decision, by.coordinates());
        });
    }

    private Html form(Written<Decision, DecisionDraft> written, Steward by) {
        var decision = written.thing();
        var offer = origins.offer(written.page(), written.form(), "decisions");
        var choices = members.choices(
                by.partnership(),
                circle -> by.looksAfter(circle.id()) && circle.draft().rule().deciding() != Deciding.NOTHING,
                decision == null ? null : decision.draft().circle());
        return Html.of(
                "decisions/decisionForm",
                new DecisionFormView(
                        written,
                        choices,
                        lists.accepted().stream()
                                .filter(accepted -> by.looksAfter(
                                                accepted.draft().circle())
                                        || (decision != null
                                                && accepted.id()
                                                        .equals(decision.draft().supersedes())))
                                .toList(),
                        offer));
    }
}
