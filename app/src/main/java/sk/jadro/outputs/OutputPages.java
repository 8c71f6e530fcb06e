package sk.jadro.outputs;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import sk.jadro.base.db.Code;
import sk.jadro.base.db.Db;
import sk.jadro.base.open.PublicKind;
import sk.jadro.base.section.Sections;
import sk.jadro.base.section.ThingPlace;
import sk.jadro.base.section.ThingPlace.Thing;
import sk.jadro.base.text.Lang;
import sk.jadro.base.thread.RedThreads;
import sk.jadro.base.thread.ThreadLine;
import sk.jadro.base.ui.Option;
import sk.jadro.base.web.Asked;
import sk.jadro.base.web.AskedSlug;
import sk.jadro.base.web.Html;
import sk.jadro.base.web.ListPage;
import sk.jadro.base.web.MenuEntry;
import sk.jadro.base.web.NotFound;
import sk.jadro.base.web.Numbers;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.PageNumber;
import sk.jadro.base.web.Redirect;
import sk.jadro.base.web.RoomGroup;
import sk.jadro.coordinators.Coordinator;
import sk.jadro.outputs.Output.Meeting;

/** All outputs that everybody may read, and the page of one. */
@Controller
class OutputPages {
    private static final int ON_A_PAGE = 30;

    private final Db db;
    private final OutputStore store;
    private final OutputLists lists;
    private final OutputNotes notes;
    private final PublicKind<Output> kind;
    private final RedThreads threads;
    private final Sections sections;

    OutputPages(
            Db db,
            OutputStore store,
            OutputLists lists,
            OutputNotes notes,
            PublicKind<Output> kind,
            RedThreads threads,
            Sections sections) {
        this.db = db;
        this.store = store;
        this.lists = lists;
        this.notes = notes;
        this.kind = kind;
        this.threads = threads;
        this.sections = sections;
    }

    @Bean
    static MenuEntry outputsInTheMenu() {
        return new MenuEntry(RoomGroup.WORK, "outputs", "/outputs");
    }

    /**
     * @param meetings from which there are outputs
     * @param meeting the one that was asked for; null for all
     */
    record OutputsView(
            Page page,
            ListPage<Output> outputs,
            List<Meeting> meetings,
            @Nullable Meeting meeting,
            @Nullable OutputState state) {
        List<Option> meetingOptions() {
            return meetings.stream()
                    .map(one -> Option.of(page, one.slug(), one.title()))
                    .toList();
        }

        List<Option> stateOptions() {
            return Option.all(page, "outputs.state", OutputState.values());
        }

        String chosenState() {
            return state == null ? "" : Code.of(state);
        }

        boolean isFiltered() {
            return meeting != null || state != null;
        }
    }

    /**
     * @param among the outputs of the same board with their weights; empty where nobody weighed
     * @param below what higher rooms have of it
     */
    record OutputView(
            Page page,
            Output output,
            List<SaidNote> notes,
            List<Output> among,
            ThreadLine thread,
            List<Content> below) {
        List<SaidNote> standing() {
            return notes.stream().filter(SaidNote::stands).toList();
        }

        /** Those that are not to be read any more. */
        List<SaidNote> gone() {
            return notes.stream().filter(note -> !note.stands()).toList();
        }

        /** The language of what people say; null where it is the page's. */
        @Nullable
        String theirs() {
            return page.lang() == Lang.SK ? null : Lang.SK.code();
        }
    }

    @GetMapping("/{partnership}/outputs")
    Html all(
            Page page,
            @Asked("meeting") Optional<AskedSlug> asked,
            @Asked("state") Optional<OutputState> state,
            @Asked("page") PageNumber number) {
        return db.in(page.here().id(), () -> {
            var meetings = lists.meetings();
            var meeting = meetings.stream()
                    .filter(one ->
                            asked.isPresent() && one.slug().equals(asked.get().value()))
                    .findFirst()
                    .orElse(null);
            var outputs = ListPage.of(
                    number,
                    ON_A_PAGE,
                    (limit, skipped) ->
                            lists.published(meeting == null ? "" : meeting.slug(), state.orElse(null), limit, skipped));
            return Html.of(
                    "outputs/outputs",
                    new OutputsView(
                            meeting == null ? page.without("meeting") : page,
                            outputs,
                            meetings,
                            meeting,
                            state.orElse(null)));
        });
    }

    @GetMapping("/{partnership}/outputs/{number}")
    Html one(Page page, @PathVariable String number) {
        return db.in(page.here().id(), () -> {
            var output = store.byNumber(Numbers.of(number))
                    .filter(found -> found.isPublic() || page.may(Coordinator.class))
                    .orElseThrow(NotFound::new);
            return shown(page, output);
        });
    }

    /** What somebody outside sees of a draft; once it is published, the page itself. Called inside the partnership. */
    Optional<View> preview(Page page, UUID id) {
        return store.byId(id)
                .filter(output -> !output.archived())
                .map(output -> output.isPublic() ? Redirect.to(page, output.path()) : shown(page, output));
    }

    private Html shown(Page page, Output output) {
        var board = output.weight() == null ? null : output.board();
        var thing = new Thing("outputs", output.id(), output.path());
        var view = new OutputView(
                page,
                output,
                notes.of(output.id()),
                board == null ? List.of() : lists.ofBoard(board),
                threads.line(page, kind, output),
                output.isPublic()
                        ? sections.of(page, List.of(thing), ThingPlace.BELOW).at(ThingPlace.BELOW, thing)
                        : List.of());
        var html = Html.of("outputs/output", view);
        return output.isPublic() ? html : html.keptSecret();
    }
}
