package sk.jadro.events;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import sk.jadro.base.db.Db;
import sk.jadro.base.web.Asked;
import sk.jadro.base.web.AskedSlug;
import sk.jadro.base.web.NotFound;
import sk.jadro.base.web.Page;

/** Events for people's own calendars: one, or all that are asked for, which a calendar then follows by itself. */
@Controller
class CalendarPages {
    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final Db db;
    private final Events events;
    private final EventFilters filters;
    private final EventPages pages;
    private final EventCalendar calendar;

    CalendarPages(Db db, Events events, EventFilters filters, EventPages pages, EventCalendar calendar) {
        this.db = db;
        this.events = events;
        this.filters = filters;
        this.pages = pages;
        this.calendar = calendar;
    }

    @GetMapping("/{partnership}/events/{slug}.ics")
    ResponseEntity<byte[]> one(Page page, @PathVariable String slug) {
        var event = pages.visible(page, slug);
        return file(event.slug(), calendar.of(page, event));
    }

    /** Of a circle that is there no more there is none: whoever follows it doesn't want everybody's. */
    @GetMapping("/{partnership}/events.ics")
    ResponseEntity<byte[]> all(
            Page page, @Asked("kind") Optional<EventKind> kind, @Asked("circle") Optional<AskedSlug> circle) {
        var partnership = page.here().id();
        return db.in(partnership, () -> {
            var filter = filters.of(partnership, kind, circle);
            if (circle.isPresent() && filter.circle() == null) {
                throw new NotFound();
            }
            return file("events", calendar.of(page, name(page, filter), events.followed(partnership, filter)));
        });
    }

    private static String name(Page page, EventFilter filter) {
        var name = page.say("events.feed.name", page.say(page.here().name()));
        var kind = filter.kind() == null ? "" : ", " + page.say("events.kinds", filter.kind());
        return name
                + kind
                + (filter.circle() == null
                        ? ""
                        : ", " + page.say(filter.circle().title()));
    }

    private static ResponseEntity<byte[]> file(String name, String content) {
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.noCache())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(name + ".ics")
                                .build()
                                .toString())
                .body(content.getBytes(StandardCharsets.UTF_8));
    }
}
