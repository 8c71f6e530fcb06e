package sk.jadro.events;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import sk.jadro.base.db.Code;
import sk.jadro.base.edit.ChangeResult;
import sk.jadro.base.edit.HistoryKind;
import sk.jadro.base.edit.Merge;
import sk.jadro.base.edit.SaveResult;
import sk.jadro.base.section.DeskLink;
import sk.jadro.base.section.Sections;
import sk.jadro.base.ui.Difference;
import sk.jadro.base.ui.Option;
import sk.jadro.base.web.Asked;
import sk.jadro.base.web.Form;
import sk.jadro.base.web.Html;
import sk.jadro.base.web.Key;
import sk.jadro.base.web.KeyedList;
import sk.jadro.base.web.NotFound;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.Redirect;
import sk.jadro.coordinators.Coordinator;
import sk.jadro.drafts.DraftKind;

/** Where coordinators write, publish and archive events. */
@Controller
class EventDesk {
    private static final int AT_ONCE = 50;

    private final Events events;
    private final Sections sections;
    private final Clock clock;

    EventDesk(Events events, Sections sections, Clock clock) {
        this.events = events;
        this.sections = sections;
        this.clock = clock;
    }

    @Bean
    static HistoryKind<EventDraft> eventsInTheHistory(EventStore store) {
        return new HistoryKind<>(store, "events.event", event -> "/desk/events/" + event);
    }

    @Bean
    static DraftKind<EventDraft> eventsAsDrafts(EventStore store, EventPages pages) {
        return new DraftKind<>(
                store, "/desk/events", EventDraft::title, EventDraft::isDraft, EventDraft::published, pages::preview);
    }

    /**
     * @param state in which state they are; in any if null
     * @param links to what else can be done with each
     */
    record EventsDeskView(
            Page page, @Nullable EventState state, EventOrder order, KeyedList<Event> events, List<DeskLink> links) {
        List<Option> states() {
            return Stream.of(EventState.values())
                    .map(one -> Option.of(Code.of(one), page.say("events.state", one)))
                    .toList();
        }
    }

    /**
     * @param event null while it is new
     * @param merge with what somebody else saved meanwhile, null unless they did
     * @param hasBegun whether there may be something to report already
     * @param links to what else can be done with it
     */
    record EventFormView(
            Page page,
            Form form,
            @Nullable Event event,
            @Nullable Merge<EventDraft> merge,
            boolean hasBegun,
            List<DeskLink> links) {
        /** A report that is there stays in the form, whenever the event is. */
        boolean asksForReport() {
            return hasBegun || !(form.typed("report_sk") + form.typed("report_en")).isBlank();
        }

        List<Difference> differences() {
            return merge == null ? List.of() : Difference.of(page, merge);
        }
    }

    @GetMapping("/{partnership}/desk/events")
    Html list(
            Page page,
            Coordinator by,
            @Asked("state") Optional<EventState> asked,
            @Asked("order") Optional<EventOrder> ordered,
            @Asked("after") Key after) {
        var state = asked.orElse(null);
        var order = ordered.orElse(EventOrder.DAY);
        var listed = KeyedList.of(after, AT_ONCE, size -> events.all(by, state, order, after, size), Event::id);
        var links = sections.links(EventPlace.DESK);
        return Html.of("events/eventsDesk", new EventsDeskView(page, state, order, listed, links))
                .keptSecret();
    }

    @GetMapping("/{partnership}/desk/events/new")
    Html blank(Page page, Coordinator by) {
        return formPage(page, Form.empty(), null, null);
    }

    @PostMapping("/{partnership}/desk/events")
    View add(Page page, Form form, Coordinator by) {
        return EventForm.read(form)
                .map(draft -> after(events.add(by, draft), page, form, null))
                .orElseGet(() -> formPage(page, form, null, null).rejected());
    }

    @GetMapping("/{partnership}/desk/events/{id}")
    Html edit(Page page, Coordinator by, @PathVariable UUID id) {
        var event = existing(by, id);
        return formPage(page, EventForm.filled(event.draft(), event.version()), event, null);
    }

    @PostMapping("/{partnership}/desk/events/{id}")
    View change(Page page, Form form, Coordinator by, @PathVariable UUID id) {
        var event = existing(by, id);
        return EventForm.read(form)
                .map(draft -> after(events.change(by, id, draft, form.number("version")), page, form, event))
                .orElseGet(() -> formPage(page, form, event, null).rejected());
    }

    @PostMapping("/{partnership}/desk/events/{id}/archive")
    View archive(Page page, Coordinator by, @PathVariable UUID id) {
        events.archive(by, existing(by, id).id());
        return Redirect.to(page, "/desk/events").saying("desk.notice.archived");
    }

    @PostMapping("/{partnership}/desk/events/{id}/return")
    View bringBack(Page page, Coordinator by, @PathVariable UUID id) {
        events.bringBack(by, existing(by, id).id());
        return Redirect.to(page, "/desk/events").saying("desk.notice.back");
    }

    private View after(SaveResult<EventDraft> saving, Page page, Form form, @Nullable Event event) {
        return switch (saving) {
            case ChangeResult.Saved(var id) ->
                Redirect.to(page, "/desk/events/" + id).saying("desk.notice.saved");
            case SaveResult.SlugTaken() -> {
                form.reject("slug", "desk.problem.slug-taken");
                yield formPage(page, form, event, null).rejected();
            }
            case ChangeResult.Conflict(var version, var merge) ->
                formPage(page, EventForm.filled(merge.merged(), version), event, merge)
                        .with(HttpStatus.CONFLICT);
            case ChangeResult.Gone() -> throw new NotFound();
        };
    }

    private Html formPage(Page page, Form form, @Nullable Event event, @Nullable Merge<EventDraft> merge) {
        var hasBegun = event != null && event.startsAt().isBefore(clock.instant());
        var links = sections.links(EventPlace.DESK);
        return Html.of("events/eventForm", new EventFormView(page, form, event, merge, hasBegun, links))
                .keptSecret();
    }

    private Event existing(Coordinator by, UUID id) {
        return events.byId(by.partnership(), id).orElseThrow(NotFound::new);
    }
}
