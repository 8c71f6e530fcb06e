package sk.jadro.events;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
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
import sk.jadro.base.web.NotFound;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.Redirect;
import sk.jadro.coordinators.Coordinator;
import sk.jadro.core.Circle;
import sk.jadro.core.Circles;
import sk.jadro.drafts.DraftKind;

/** Where coordinators write, publish and archive events. */
@Controller
@RequestMapping("/{partnership}/desk/events")
class EventDesk extends ListedDesk<Event, EventDraft, Coordinator> {
    private static final int AT_ONCE = 50;

    private final Events events;
    private final Circles circles;
    private final Sections sections;
    private final EventCopies copies;
    private final Clock clock;

    EventDesk(
            Events events,
            EventStore store,
            Circles circles,
            Sections sections,
            EventCopies copies,
            Clock clock,
            Db db,
            Edits edits) {
        super(db, edits, store, "/desk/events");
        this.events = events;
        this.circles = circles;
        this.sections = sections;
        this.copies = copies;
        this.clock = clock;
    }

    @Bean
    static HistoryKind<EventDraft> eventsInTheHistory(EventStore store, Circles circles) {
        return new HistoryKind<>(
                store,
                "events.event",
                HistoryKind.Titles.BY_THEMSELVES,
                event -> "/desk/events/" + event,
                (page, ids) -> titles(page, circles.byIds(page.here().id(), ids)));
    }

    private static Map<UUID, String> titles(Page page, List<Circle> circles) {
        return circles.stream().collect(Collectors.toMap(Circle::id, circle -> page.say(circle.title())));
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
     * @param circles whose it may be
     * @param titles what those are called that two who edited at once chose
     * @param hasBegun whether there may be something to report already
     * @param atOnce others in the same circle or hall at the same time
     * @param links to what else can be done with it
     */
    record EventFormView(
            Written<Event, EventDraft> written,
            List<Circle> circles,
            Map<UUID, String> titles,
            boolean hasBegun,
            List<Event> atOnce,
            List<DeskLink> links) {
        List<Option> circleOptions() {
            return circles.stream()
                    .map(circle -> Option.of(written.page(), circle.id().toString(), circle.title()))
                    .toList();
        }

        /** Whether it is there already, so that it can be cancelled. */
        boolean isSaved() {
            return written.thing() != null;
        }

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

    /** Makes a draft of another one that is much like it. */
    @PostMapping("/{id}/copy")
    View copy(Page page, Coordinator by, @PathVariable UUID id) {
        var copy = copies.copy(by, existing(by, id)).orElseThrow(NotFound::new);
        return Redirect.to(page, "/desk/events/" + copy).saying("events.notice.copied");
    }

    @Override
    protected Optional<EventDraft> read(Form form, Coordinator by) {
        return EventForm.read(
                form, circle -> circles.byId(by.partnership(), circle).isPresent());
    }

    @Override
    protected Form filled(EventDraft draft, int version) {
        return EventForm.filled(draft, version);
    }

    @Override
    protected Html shown(Written<Event, EventDraft> written, Coordinator by) {
        var event = written.thing();
        var isUntouched = event == null && written.form().isValid();
        var shown =
                isUntouched ? new Written<Event, EventDraft>(written.page(), EventForm.blank(), null, null) : written;
        var hasBegun = event != null && event.startsAt().isBefore(clock.instant());
        var offered = offered(by, event == null ? null : event.circle());
        var merge = written.merge();
        var clashing = merge == null ? List.<Circle>of() : circles.byIds(by.partnership(), merge.references());
        var links = sections.links(EventPlace.DESK);
        var atOnce = event == null ? List.<Event>of() : events.atOnceWith(by, event);
        return Html.of(
                "events/eventForm",
                new EventFormView(shown, offered, titles(written.page(), clashing), hasBegun, atOnce, links));
    }

    /** Circles that readers see and that go on; and the one that stands, whatever became of it. */
    private List<Circle> offered(Coordinator by, @Nullable UUID stands) {
        return db.in(by.partnership(), () -> {
            var offered = new ArrayList<>(circles.published(by.partnership()).stream()
                    .filter(circle ->
                            circle.draft().ends() == null || circle.id().equals(stands))
                    .toList());
            if (stands != null
                    && offered.stream().noneMatch(circle -> circle.id().equals(stands))) {
                circles.byId(by.partnership(), stands).ifPresent(offered::add);
            }
            return offered;
        });
    }
}
