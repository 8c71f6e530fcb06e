package sk.jadro.events;

import java.nio.charset.StandardCharsets;
import java.util.List;
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
import sk.jadro.base.web.Asked;
import sk.jadro.base.web.Html;
import sk.jadro.base.web.ListPage;
import sk.jadro.base.web.MenuEntry;
import sk.jadro.base.web.MovedPermanently;
import sk.jadro.base.web.NotFound;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.PageNumber;

/** The events ahead and those that were, one event, and one for a calendar. */
@Controller
class EventPages {
    private static final int ON_A_PAGE = 20;
    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final Events events;
    private final EventFolders folders;
    private final EventCalendar calendar;

    EventPages(Events events, EventFolders folders, EventCalendar calendar) {
        this.events = events;
        this.folders = folders;
        this.calendar = calendar;
    }

    @Bean
    static MenuEntry eventsInTheMenu() {
        return new MenuEntry("events", "/events", 20);
    }

    record EventsView(Page page, List<Event> upcoming, ListPage<Attended> past) {}

    record EventView(Page page, EventFolder folder) {}

    @GetMapping("/{partnership}/events")
    Html list(Page page, @Asked("page") PageNumber number) {
        var partnership = page.here().id();
        var past = ListPage.of(number, ON_A_PAGE, (size, skipped) -> events.past(partnership, size, skipped));
        var upcoming = events.upcoming(partnership);
        return Html.of("events/events", new EventsView(page, upcoming, past));
    }

    @GetMapping("/{partnership}/events/{slug}")
    View one(Page page, @PathVariable String slug) {
        var event = visible(page, slug);
        if (!event.slug().equals(slug)) {
            return MovedPermanently.to(page, event.path());
        }
        var html = Html.of("events/event", new EventView(page, folders.open(page, event)));
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
                .filter(event -> event.isPublic() || page.coordinator())
                .orElseThrow(NotFound::new);
    }
}
