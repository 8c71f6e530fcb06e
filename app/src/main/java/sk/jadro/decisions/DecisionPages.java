package sk.jadro.decisions;

import gg.jte.Content;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import sk.jadro.base.db.Db;
import sk.jadro.base.open.PublicKind;
import sk.jadro.base.section.Section;
import sk.jadro.base.section.Sections;
import sk.jadro.base.section.Shown;
import sk.jadro.base.text.Lang;
import sk.jadro.base.thread.RedThreads;
import sk.jadro.base.thread.ThreadLine;
import sk.jadro.base.web.Asked;
import sk.jadro.base.web.Html;
import sk.jadro.base.web.ListPage;
import sk.jadro.base.web.MenuEntry;
import sk.jadro.base.web.NotFound;
import sk.jadro.base.web.Numbers;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.PageNumber;
import sk.jadro.base.web.RoomGroup;
import sk.jadro.core.Circle;
import sk.jadro.core.CirclePlace;
import sk.jadro.decisions.DecisionViews.Line;
import sk.jadro.decisions.DecisionViews.Whole;
import sk.jadro.members.Monitor;

/** All decisions that everybody may read, the page of one, and the latest beside their circle. */
@Controller
class DecisionPages {
    private static final int ON_A_PAGE = 20;
    private static final int BESIDE = 3;

    private final Db db;
    private final DecisionStore store;
    private final DecisionLists lists;
    private final DecisionViews views;
    private final Sections sections;
    private final PublicKind<Decision> kind;
    private final RedThreads threads;

    DecisionPages(
            Db db,
            DecisionStore store,
            DecisionLists lists,
            DecisionViews views,
            Sections sections,
            PublicKind<Decision> kind,
            RedThreads threads) {
        this.db = db;
        this.store = store;
        this.lists = lists;
        this.views = views;
        this.sections = sections;
        this.kind = kind;
        this.threads = threads;
    }

    @Bean
    static MenuEntry decisionsInTheMenu() {
        return new MenuEntry(RoomGroup.WORK, "decisions", "/decisions");
    }

    record BesideView(Page page, Circle circle, List<Line> decisions) {}

    @Bean
    static Section<Circle> decisionsOfACircle(DecisionLists lists) {
        return new Section<>(
                CirclePlace.BESIDE,
                20,
                "decisions/beside",
                (visit, circles) -> byCircle(
                        visit.page(), circles, DecisionViews.lines(lists.latest(ids(circles), BESIDE), circles)));
    }

    @Bean
    static Section<Circle> whatACircleIsAboutToDecide(DecisionLists lists) {
        return new Section<>(
                Map.of(CirclePlace.INSIDE, "decisions/inside", CirclePlace.OVERSEEN, "decisions/inside"),
                10,
                (visit, circles) ->
                        byCircle(visit.page(), circles, DecisionViews.lines(lists.coming(ids(circles)), circles)));
    }

    private static List<UUID> ids(Collection<Circle> circles) {
        return circles.stream().map(Circle::id).toList();
    }

    private static Map<Circle, BesideView> byCircle(Page page, List<Circle> circles, List<Line> lines) {
        var decisions = lines.stream()
                .collect(Collectors.groupingBy(line -> line.circle().id()));
        return circles.stream()
                .filter(circle -> decisions.containsKey(circle.id()))
                .collect(Collectors.toMap(
                        circle -> circle,
                        circle -> new BesideView(page, circle, decisions.getOrDefault(circle.id(), List.of()))));
    }

    /** @param internal how many there are that readers don't see */
    record DecisionsView(Page page, List<Line> running, ListPage<Line> over, int internal) {
        boolean isEmpty() {
            return running.isEmpty() && over.items().isEmpty() && over.isFirst();
        }
    }

    record DecisionView(Page page, Whole whole, ThreadLine thread, Shown shown) {
        /** What higher rooms show beside it. */
        List<Content> beside() {
            return shown.at(DecisionPlace.BESIDE, whole.decision());
        }

        /** The language of what people say, who write in Slovak but for a few; null where it is the page's. */
        @Nullable
        String theirs() {
            return page.lang() == Lang.SK ? null : Lang.SK.code();
        }

        /** All options, in the page's language. */
        List<Choices.Choice> choices() {
            return Choices.of(whole.draft().options().in(page.lang()));
        }

        /** What readers see of the answers' reasons that is no objection. */
        List<Ballot> reservations() {
            var roll = whole.roll();
            return roll == null
                    ? List.of()
                    : Arrays.stream(new Answer[] {Answer.RESERVATION, Answer.AGREE, Answer.ASIDE})
                            .flatMap(answer -> roll.saying(answer).stream())
                            .toList();
        }
    }

    @GetMapping("/{partnership}/decisions")
    Html all(Page page, @Asked("page") PageNumber number) {
        return db.in(page.here().id(), () -> {
            var over = ListPage.of(number, ON_A_PAGE, lists::over);
            var shown = new ListPage<>(views.lines(page.here().id(), over.items()), over.number(), over.hasMore());
            var running = over.isFirst() ? views.lines(page.here().id(), lists.running()) : List.<Line>of();
            return Html.of("decisions/decisions", new DecisionsView(page, running, shown, lists.internal()));
        });
    }

    @GetMapping("/{partnership}/decisions/{number}")
    Html one(Page page, @PathVariable String number) {
        return db.in(page.here().id(), () -> {
            var decision = store.byNumber(Numbers.of(number))
                    .filter(found -> found.isPublic() || page.may(Monitor.class))
                    .orElseThrow(NotFound::new);
            return shown(page, decision);
        });
    }

    /** What somebody outside will see of a draft. Called inside the partnership. */
    Html shown(Page page, Decision decision) {
        var view = new DecisionView(
                page,
                views.whole(page.here().id(), decision, false),
                threads.line(page, kind, decision),
                sections.of(page, List.of(decision), DecisionPlace.values()));
        var html = Html.of("decisions/decision", view);
        return decision.isPublic() ? html : html.keptSecret();
    }
}
