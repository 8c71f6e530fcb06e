package sk.jadro.records;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import sk.jadro.base.edit.ChangeResult;
import sk.jadro.base.edit.HistoryKind;
import sk.jadro.base.edit.Merge;
import sk.jadro.base.files.Pictures;
import sk.jadro.base.section.DeskLink;
import sk.jadro.base.text.Invalid;
import sk.jadro.base.text.Text;
import sk.jadro.base.ui.Difference;
import sk.jadro.base.web.Form;
import sk.jadro.base.web.Html;
import sk.jadro.base.web.NotFound;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.Redirect;
import sk.jadro.coordinators.Coordinator;
import sk.jadro.events.Event;
import sk.jadro.events.EventPlace;
import sk.jadro.events.Events;
import sk.jadro.partnership.Publication;

/**
 * Where coordinators put the drawing of a meeting and write what it says. The drawing is sent by a form of its own,
 * so that no browser has to be shown the file again because of a word.
 */
@Controller
class GraphicRecordDesk {
    private static final int MAX_LONG = 20_000;

    private final Events events;
    private final GraphicRecords records;
    private final Pictures pictures;

    GraphicRecordDesk(Events events, GraphicRecords records, Pictures pictures) {
        this.events = events;
        this.records = records;
        this.pictures = pictures;
    }

    @Bean
    static DeskLink graphicRecordOfAnEvent() {
        return new DeskLink(EventPlace.DESK, "records", "/graphic-record", 20);
    }

    @Bean
    static HistoryKind<GraphicRecordDraft> recordsInTheHistory(GraphicRecordStore store) {
        return new HistoryKind<>(store, "records", event -> "/desk/events/" + event + "/graphic-record");
    }

    /**
     * @param record null while there is none
     * @param merge with what somebody else saved meanwhile, null unless they did
     */
    record GraphicRecordFormView(
            Page page,
            Event event,
            Form form,
            @Nullable GraphicRecord record,
            @Nullable Merge<GraphicRecordDraft> merge) {
        List<Difference> differences() {
            return merge == null ? List.of() : Difference.of(page, merge);
        }
    }

    @GetMapping("/{partnership}/desk/events/{id}/graphic-record")
    Html show(Page page, Coordinator by, @PathVariable UUID id) {
        return view(page, by, existing(by, id), null);
    }

    @PostMapping("/{partnership}/desk/events/{id}/graphic-record")
    View describe(Page page, Form form, Coordinator by, @PathVariable UUID id) {
        var event = existing(by, id);
        var draft = read(form);
        if (draft == null || !form.isValid()) {
            return view(page, by, event, form).rejected();
        }
        return switch (records.describe(by, id, draft, form.number("version"))) {
            case ChangeResult.Saved(var saved) ->
                Redirect.to(page, address(event)).saying("desk.notice.saved");
            case ChangeResult.Conflict(var version, var merge) ->
                view(page, by, event, filled(merge.merged(), version), merge).with(HttpStatus.CONFLICT);
            case ChangeResult.Gone() -> {
                form.reject("file", "records.problem.gone");
                yield view(page, by, event, form).with(HttpStatus.CONFLICT);
            }
        };
    }

    /** Where the file is sent; who follows its address sees the form. */
    @GetMapping("/{partnership}/desk/events/{id}/graphic-record/picture")
    View formAddress(Page page, Coordinator by, @PathVariable UUID id) {
        return Redirect.to(page, address(existing(by, id)));
    }

    @PostMapping("/{partnership}/desk/events/{id}/graphic-record/picture")
    View draw(
            Page page,
            Coordinator by,
            @PathVariable UUID id,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file)
            throws IOException {
        var event = existing(by, id);
        var problems = Form.empty();
        if (file == null || file.isEmpty()) {
            problems.reject("file", "files.problem.missing");
            return view(page, by, event, problems).rejected();
        }
        try (var upload = file.getInputStream();
                var picture = pictures.develop(upload)) {
            records.draw(by, id, picture);
            return Redirect.to(page, address(event)).saying("records.notice.drawn");
        } catch (Invalid e) {
            problems.reject("file", e);
            return view(page, by, event, problems).rejected();
        }
    }

    /** Takes the new drawing away; the published one stays. */
    @PostMapping("/{partnership}/desk/events/{id}/graphic-record/picture/removal")
    View discardWaiting(Page page, Coordinator by, @PathVariable UUID id) {
        var event = existing(by, id);
        records.discardWaiting(by, id);
        return Redirect.to(page, address(event)).saying("records.notice.new-drawing-discarded");
    }

    @PostMapping("/{partnership}/desk/events/{id}/graphic-record/removal")
    View remove(Page page, Coordinator by, @PathVariable UUID id) {
        var event = existing(by, id);
        records.remove(by, id);
        return Redirect.to(page, address(event)).saying("records.notice.removed");
    }

    private static @Nullable GraphicRecordDraft read(Form form) {
        var title = new Text(orEmpty(form.optionalLine("title_sk", 150)), form.optionalLine("title_en", 150));
        var author = orEmpty(form.optionalLine("author", 200));
        var alternative = form.longText("alternative", MAX_LONG);
        var publication = form.choice("publication", Publication.class);
        if (publication == Publication.PUBLISHED) {
            if (title.isBlank()) {
                form.reject("title_sk", "records.problem.untitled");
            }
            if (alternative.isBlank()) {
                form.reject("alternative_sk", "records.problem.no-alternative");
            }
        }
        return publication == null
                ? null
                : new GraphicRecordDraft(title, author, alternative, publication, form.isChosen("new_drawing", "yes"));
    }

    /**
     * @param rejected what was typed and could not be accepted; what the form does not hold is filled in from the
     *     record, all of it when null
     */
    private Html view(Page page, Coordinator by, Event event, @Nullable Form rejected) {
        if (rejected != null && !rejected.typed("version").isEmpty()) {
            return view(page, by, event, rejected, null);
        }
        var form = records.of(by.partnership(), event.id())
                .map(record -> filled(record.draft(), record.version()))
                .orElseGet(Form::empty);
        if (rejected != null) {
            rejected.problems().forEach(problem -> form.reject(problem.field(), problem.key(), problem.arguments()));
        }
        return view(page, by, event, form, null);
    }

    private Html view(Page page, Coordinator by, Event event, Form form, @Nullable Merge<GraphicRecordDraft> merge) {
        var record = records.of(by.partnership(), event.id()).orElse(null);
        return Html.of("records/graphicRecordForm", new GraphicRecordFormView(page, event, form, record, merge))
                .keptSecret();
    }

    private static Form filled(GraphicRecordDraft draft, int version) {
        var values = new Form.Values()
                .set("title", draft.title())
                .set("author", draft.author())
                .set("alternative", draft.alternative())
                .set("publication", draft.publication())
                .set("version", version);
        return (draft.newDrawing() ? values.set("new_drawing", "yes") : values).form();
    }

    private Event existing(Coordinator by, UUID id) {
        return events.byId(by.partnership(), id).orElseThrow(NotFound::new);
    }

    private static String address(Event event) {
        return "/desk/events/" + event.id() + "/graphic-record";
    }

    private static String orEmpty(@Nullable String line) {
        return Objects.requireNonNullElse(line, "");
    }
}
