package sk.jadro.outputs;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import sk.jadro.base.edit.Edits;
import sk.jadro.base.edit.HistoryKind;
import sk.jadro.base.edit.ListedDesk;
import sk.jadro.base.text.Typed;
import sk.jadro.base.ui.Option;
import sk.jadro.base.web.Asked;
import sk.jadro.base.web.Form;
import sk.jadro.base.web.Html;
import sk.jadro.base.web.ListPage;
import sk.jadro.base.web.NotFound;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.PageNumber;
import sk.jadro.base.web.Redirect;
import sk.jadro.base.web.RoomGroup;
import sk.jadro.coordinators.Coordinator;
import sk.jadro.drafts.DraftKind;
import sk.jadro.outputs.OutputLists.Choice;
import sk.jadro.partnership.Publication;

/** Where those who coordinate make outputs of groups, write, publish, park and archive them. */
@Controller
@RequestMapping("/{partnership}/desk/outputs")
class OutputDesk extends ListedDesk<Output, OutputDraft, Coordinator> {
    private static final int ON_A_PAGE = 50;

    private final OutputLists lists;
    private final OutputNotes notes;
    private final GroupOutputs groups;
    private final OutputPages pages;

    OutputDesk(
            Db db,
            Edits edits,
            OutputStore store,
            OutputLists lists,
            OutputNotes notes,
            GroupOutputs groups,
            OutputPages pages) {
        super(db, edits, store, "/desk/outputs");
        this.lists = lists;
        this.notes = notes;
        this.groups = groups;
        this.pages = pages;
    }

    @Bean
    static DeskEntry outputsOnTheDesk() {
        return new DeskEntry(RoomGroup.WORK, "outputs.desk", "/outputs", (page, by) -> page.say("outputs.desk.note"));
    }

    @Bean
    static HistoryKind<OutputDraft> outputsInTheHistory(OutputStore store, OutputLists lists) {
        return new HistoryKind<>(
                store,
                "outputs.output",
                HistoryKind.Titles.BY_THEMSELVES,
                output -> "/desk/outputs/" + output,
                (page, ids) -> titles(page, lists.choices(), ids));
    }

    private static Map<UUID, String> titles(Page page, List<Choice> meetings, Set<UUID> ids) {
        var titles = new HashMap<UUID, String>();
        meetings.stream()
                .filter(meeting -> ids.contains(meeting.id()))
                .forEach(meeting -> titles.put(meeting.id(), page.say(meeting.title())));
        return titles;
    }

    @Bean
    static DraftKind<OutputDraft> outputsAsDrafts(OutputStore store, OutputPages pages) {
        return new DraftKind<>(
                store,
                "/desk/outputs",
                OutputDraft::title,
                OutputDraft::isDraft,
                OutputDraft::published,
                pages::preview);
    }

    record OutputsDeskView(Page page, ListPage<Output> outputs) {}

    /**
     * @param meetings from which it may have come
     * @param notes that it has
     */
    record OutputFormView(Written<Output, OutputDraft> written, List<Choice> meetings, List<SaidNote> notes) {
        List<Option> meetingOptions() {
            var page = written.page();
            return meetings.stream()
                    .map(meeting -> new Option(
                            meeting.id().toString(),
                            page.say(meeting.title()) + ", " + page.words().date(meeting.day()),
                            null,
                            page.langOf(meeting.title())))
                    .toList();
        }

        Map<UUID, String> titles() {
            var titles = new HashMap<UUID, String>();
            meetings.forEach(meeting -> titles.put(meeting.id(), written.page().say(meeting.title())));
            return titles;
        }
    }

    @GetMapping
    Html list(Page page, Coordinator by, @Asked("page") PageNumber number) {
        return db.in(
                by.partnership(),
                () -> Html.of(
                                "outputs/outputsDesk",
                                new OutputsDeskView(page, ListPage.of(number, ON_A_PAGE, lists::all)))
                        .keptSecret());
    }

    /** Makes a draft of a group, or leads to the output that was made of it. */
    @PostMapping("/of/{group}")
    View make(Page page, Coordinator by, @PathVariable UUID group) {
        var made = groups.make(by, group).orElseThrow(NotFound::new);
        return Redirect.to(page, "/desk/outputs/" + made).saying("outputs.notice.made");
    }

    @GetMapping("/{id}/preview")
    View preview(Page page, Coordinator by, @PathVariable UUID id) {
        return db.in(by.partnership(), () -> pages.preview(page, id).orElseThrow(NotFound::new));
    }

    @Override
    protected Optional<OutputDraft> read(Form form, Coordinator by) {
        var title = form.text("title", 150);
        var meaning = form.optionalText("meaning", 1_000);
        var audience = form.optionalText("audience", 1_000);
        var follows = form.optionalText("follows", 1_000);
        var parked = form.optionalText("parked", 500);
        var event = form.read("meeting", Typed::id);
        var publication = form.choice("publication", Publication.class);
        if (event != null
                && db.in(by.partnership(), lists::choices).stream()
                        .noneMatch(choice -> choice.id().equals(event))) {
            form.reject("meeting", "form.choose");
        }
        return event == null || publication == null || !form.isValid()
                ? Optional.empty()
                : Optional.of(new OutputDraft(title, meaning, audience, follows, event, parked, publication));
    }

    @Override
    protected Form filled(OutputDraft draft, int version) {
        return new Form.Values()
                .set("title", draft.title())
                .set("meaning", draft.meaning())
                .set("audience", draft.audience())
                .set("follows", draft.follows())
                .set("meeting", draft.event().toString())
                .set("parked", draft.parked())
                .set("publication", draft.publication())
                .set("version", version)
                .form();
    }

    @Override
    protected Html shown(Written<Output, OutputDraft> written, Coordinator by) {
        return db.in(by.partnership(), () -> {
            var output = written.thing();
            return Html.of(
                    "outputs/outputForm",
                    new OutputFormView(written, lists.choices(), output == null ? List.of() : notes.of(output.id())));
        });
    }
}
