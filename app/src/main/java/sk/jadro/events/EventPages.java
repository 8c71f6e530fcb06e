package sk.jadro.events;

import gg.jte.Content;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import sk.jadro.base.db.Db;
import sk.jadro.base.section.Sections;
import sk.jadro.base.section.Shown;
import sk.jadro.base.web.Asked;
import sk.jadro.base.web.Html;
import sk.jadro.base.web.ListPage;
import sk.jadro.base.web.MenuEntry;
import sk.jadro.base.web.MovedPermanently;
import sk.jadro.base.web.NotFound;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.PageNumber;
import sk.jadro.base.web.Redirect;
import sk.jadro.base.web.RoomGroup;
import sk.jadro.coordinators.Coordinator;

/** The events ahead and those that were, one event, and one for a calendar. */
@Controller
class EventPages {
    private static final int ON_A_PAGE = 20;
    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final Events events;
    private final Sections sections;
    private final EventCalendar calendar;
    private final Db db;
    private final Clock clock;

    EventPages(Events events, Sections sections, EventCalendar calendar, Db db, Clock clock) {
        this.events = events;
        this.sections = sections;
        this.calendar = calendar;
        this.db = db;
        this.clock = clock;
    }

    @Bean
    static MenuEntry eventsInTheMenu() {
        return new MenuEntry(RoomGroup.MEETING, "events", "/events");
    }

    /**
     * @param year of which year the past ones are; of any if null
     * @param years in which there are such
     * @param shown what higher rooms show of the past ones
     */
    record EventsView(
            Page page, List<Event> upcoming, @Nullable Year year, List<Year> years, ListPage<Event> past, Shown shown) {
        /** Whether this is where the list begins, whatever is asked for: what is ahead stands there. */
        boolean isBeginning() {
            return year == null && past.isFirst();
        }
    }

    /**
     * @param isOver whether it lies behind
     * @param shown what higher rooms show of it
     */
    record EventView(Page page, Event event, boolean isOver, Shown shown) {
        List<Content> at(EventPlace place) {
            return shown.at(place, event.id());
        }
    }

    @GetMapping("/{partnership}/events")
    Html list(Page page, @Asked("year") Optional<Year> asked, @Asked("page") PageNumber number) {
        var partnership = page.here().id();
        var year = asked.orElse(null);
        return db.in(partnership, () -> {
            var past = ListPage.of(number, ON_A_PAGE, (size, skipped) -> events.past(partnership, year, size, skipped));
            var shown = sections.of(page, past.items().stream().map(Event::id).toList(), EventPlace.LINE);
            return Html.of(
                    "events/events",
                    new EventsView(page, events.upcoming(partnership), year, events.years(partnership), past, shown));
        });
    }

    @GetMapping("/{partnership}/events/{slug}")
    View one(Page page, @PathVariable String slug) {
        return db.in(page.here().id(), () -> {
            var event = visible(page, slug);
            return event.slug().equals(slug) ? one(page, event) : MovedPermanently.to(page, event.path());
        });
    }

    /** What somebody outside sees of a draft; once it is published, the page itself. */
    Optional<View> preview(Page page, UUID id) {
        return events.byId(page.here().id(), id)
                .filter(event -> !event.archived())
                .map(event -> event.isPublic() ? Redirect.to(page, event.path()) : one(page, event));
    }

    private Html one(Page page, Event event) {
        var isOver = event.endsAt().isBefore(clock.instant());
        var shown = sections.of(page, List.of(event.id()), EventPlace.values());
        var html = Html.of("events/event", new EventView(page, event, isOver, shown));
        return event.isPublic() ? html : html.keptSecret();
    }

    @GetMapping("/{partnership}/events/{slug}.ics")
    ResponseEntity<byte[]> forCalendar(Page page, @PathVariable String slug) {
        var event = visible(page, slug);
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.noCache())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(event.slug() + ".ics")
                                .build()
                                .toString())
                .body(calendar.of(page, event).getBytes(StandardCharsets.UTF_8));
    }

    /** A draft is a page for coordinators only, who preview it so. */
    private Event visible(Page page, String slug) {
        return events.bySlug(page.here().id(), slug)
                .filter(event -> event.isPublic() || page.may(Coordinator.class))
                .orElseThrow(NotFound::new);
    }
}
