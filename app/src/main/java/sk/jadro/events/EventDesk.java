package sk.jadro.events;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import sk.jadro.base.db.Db;
import sk.jadro.base.edit.Edits;
import sk.jadro.base.edit.HistoryKind;
import sk.jadro.base.edit.ListedDesk;
import sk.jadro.base.section.DeskLink;
import sk.jadro.base.section.Sections;
import sk.jadro.base.ui.Option;
import sk.jadro.base.web.Asked;
import sk.jadro.base.web.Form;
import sk.jadro.base.web.Html;
import sk.jadro.base.web.Key;
import sk.jadro.base.web.KeyedList;
import sk.jadro.base.web.Page;
import sk.jadro.coordinators.Coordinator;
import sk.jadro.drafts.DraftKind;

/** Where coordinators write, publish and archive events. */
@Controller
@RequestMapping("/{partnership}/desk/events")
class EventDesk extends ListedDesk<Event, EventDraft, Coordinator> {
    private static final int AT_ONCE = 50;

    private final Events events;
    private final Sections sections;
    private final Clock clock;

    EventDesk(Events events, EventStore store, Sections sections, Clock clock, Db db, Edits edits) {
        super(db, edits, store, "/desk/events");
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
            return Option.all(page, "events.state", EventState.values());
        }
    }

    /**
     * @param hasBegun whether there may be something to report already
     * @param links to what else can be done with it
     */
    record EventFormView(Written<Event, EventDraft> written, boolean hasBegun, List<DeskLink> links) {
        /** A report that is there stays in the form, whenever the event is. */
        boolean asksForReport() {
            return hasBegun
                    || !(written.form().typed("report_sk") + written.form().typed("report_en")).isBlank();
        }
    }

    @GetMapping
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

    @Override
    protected Optional<EventDraft> read(Form form, Coordinator by) {
        return EventForm.read(form);
    }

    @Override
    protected Form filled(EventDraft draft, int version) {
        return EventForm.filled(draft, version);
    }

    @Override
    protected Html shown(Written<Event, EventDraft> written, Coordinator by) {
        var event = written.thing();
        var hasBegun = event != null && event.startsAt().isBefore(clock.instant());
        return Html.of("events/eventForm", new EventFormView(written, hasBegun, sections.links(EventPlace.DESK)));
    }
}
