package sk.jadro.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import sk.jadro.base.db.Db;
import sk.jadro.base.desk.DeskEntry;
import sk.jadro.base.edit.Called;
import sk.jadro.base.edit.ChangeResult;
import sk.jadro.base.edit.History;
import sk.jadro.base.edit.HistoryKind;
import sk.jadro.base.edit.HistoryReader;
import sk.jadro.base.edit.Revision;
import sk.jadro.base.edit.SaveResult;
import sk.jadro.base.sheets.SheetFormat;
import sk.jadro.base.sheets.Sheets;
import sk.jadro.base.text.Words;
import sk.jadro.base.ui.Difference;
import sk.jadro.base.web.Asked;
import sk.jadro.base.web.Html;
import sk.jadro.base.web.ListPage;
import sk.jadro.base.web.NotFound;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.PageNumber;
import sk.jadro.base.web.Redirect;
import sk.jadro.base.web.RoomGroup;
import sk.jadro.coordinators.Coordinator;
import sk.jadro.members.Monitor;
import sk.jadro.people.People;

/** Who changed what and when, what it said before, and the way back. */
@Controller
class HistoryPages {
    private static final int ON_A_PAGE = 50;
    private static final int MOST = 10_000;

    private final Db db;
    private final History history;
    private final People people;

    HistoryPages(Db db, History history, People people) {
        this.db = db;
        this.history = history;
        this.people = people;
    }

    @Bean
    static DeskEntry historyOnTheDesk() {
        return new DeskEntry(RoomGroup.HOUSE, "desk.history", "/history", (page, by) -> page.say("desk.history.hint"));
    }

    /**
     * A step as people read it.
     *
     * @param who null of somebody who is known no more
     */
    record Step(
            Page page,
            Revision revision,
            Called called,
            @Nullable String who) {
        String kind() {
            return page.say(revision.kind().name());
        }

        String did() {
            return page.say("desk.history.act", revision.act());
        }

        String path() {
            return "/desk/history/" + revision.kind().code() + "/" + revision.thing() + "/" + revision.version();
        }

        String desk() {
            return revision.kind().desk().apply(revision.thing());
        }
    }

    /** @param only of which kind the steps are; of all if null */
    record HistoryView(
            Page page,
            ListPage<Step> steps,
            List<HistoryKind<?>> kinds,
            @Nullable HistoryKind<?> only) {
        String path() {
            return only == null ? "/desk/history" : "/desk/history/" + only.code();
        }
    }

    /** @param differences what it said before, and from then on; null if there was nothing before */
    record StepView(Page page, Step step, @Nullable List<Difference> differences) {
        boolean canBeUndone() {
            return differences != null && !differences.isEmpty() && step.page().may(Coordinator.class);
        }
    }

    @GetMapping("/{partnership}/desk/history")
    Html all(Page page, Monitor by, @Asked("page") PageNumber number) {
        return list(page, by, null, number);
    }

    @GetMapping("/{partnership}/desk/history/{kind}")
    Html ofOneKind(Page page, Monitor by, @PathVariable String kind, @Asked("page") PageNumber number) {
        return list(page, by, kind(kind), number);
    }

    @GetMapping("/{partnership}/desk/history.{format}")
    View table(Page page, Monitor by, @PathVariable String format) {
        var steps = steps(page, by, history.latest(by, null, MOST, 0));
        return Sheets.download(
                SheetFormat.of(format),
                page.here().slug() + "-" + page.say("desk.history.file"),
                List.of(
                        page.say("desk.history.when"),
                        page.say("desk.history.who"),
                        page.say("desk.history.what"),
                        page.say("desk.history.title"),
                        page.say("desk.history.did")),
                rows -> steps.forEach(step -> rows.row(
                        Words.local(step.revision().at()).toLocalDateTime(),
                        step.who(),
                        step.kind(),
                        step.called().words(),
                        step.did())));
    }

    @GetMapping("/{partnership}/desk/history/{kind}/{thing}/{version}")
    Html one(Page page, Monitor by, @PathVariable String kind, @PathVariable UUID thing, @PathVariable int version) {
        var revision = revision(by, kind, thing, version);
        var step = steps(page, by, List.of(revision)).getFirst();
        return Html.of("desk/step", new StepView(page, step, differences(page, by, revision)))
                .keptSecret();
    }

    @PostMapping("/{partnership}/desk/history/{kind}/{thing}/{version}/return")
    View undo(
            Page page, Coordinator by, @PathVariable String kind, @PathVariable UUID thing, @PathVariable int version) {
        var revision = revision(by, kind, thing, version);
        return switch (history.undo(by, revision)) {
            case ChangeResult.Saved<?> saved ->
                Redirect.to(page, revision.kind().desk().apply(thing)).saying("desk.notice.undone");
            case SaveResult.SlugTaken<?> taken -> back(page, kind, thing, version, "desk.notice.slug-taken");
            case SaveResult.GrowsFromItself<?> grows -> back(page, kind, thing, version, "thread.problem.itself");
            case ChangeResult.Gone<?> gone -> back(page, kind, thing, version, "desk.notice.nothing-before");
            case ChangeResult.Conflict<?> conflict -> throw new IllegalStateException("what is locked does not change");
        };
    }

    private static Redirect back(Page page, String kind, UUID thing, int version, String notice) {
        return Redirect.to(page, "/desk/history/" + kind + "/" + thing + "/" + version)
                .saying(notice);
    }

    private Html list(Page page, Monitor by, @Nullable HistoryKind<?> only, PageNumber number) {
        var found = ListPage.of(number, ON_A_PAGE, (limit, skipped) -> history.latest(by, only, limit, skipped));
        var steps = new ListPage<>(steps(page, by, found.items()), found.number(), found.hasMore());
        return Html.of("desk/history", new HistoryView(page, steps, history.kinds(), only))
                .keptSecret();
    }

    private List<Step> steps(Page page, Monitor by, List<Revision> revisions) {
        var editors = revisions.stream().map(Revision::editor).distinct().toList();
        Map<UUID, String> names = db.in(by.partnership(), () -> people.names(editors));
        var called = new HashMap<HistoryKind<?>, Function<Revision, Called>>();
        revisions.stream()
                .collect(Collectors.groupingBy(Revision::kind))
                .forEach((kind, steps) -> called.put(kind, kind.titles().of(page, steps)));
        return revisions.stream()
                .map(revision -> new Step(
                        page,
                        revision,
                        Objects.requireNonNull(called.get(revision.kind())).apply(revision),
                        names.get(revision.editor())))
                .toList();
    }

    private @Nullable List<Difference> differences(Page page, Monitor by, Revision revision) {
        return history.difference(by, revision)
                .map(change -> Difference.of(
                        page,
                        change,
                        db.in(
                                by.partnership(),
                                () -> revision.kind().references().of(page, change.references()))))
                .orElse(null);
    }

    private Revision revision(HistoryReader by, String kind, UUID thing, int version) {
        return history.after(by, kind(kind), thing, version).orElseThrow(NotFound::new);
    }

    private HistoryKind<?> kind(String code) {
        return history.kind(code).orElseThrow(NotFound::new);
    }
}
