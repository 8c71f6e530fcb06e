package sk.jadro.events;

import gg.jte.Content;
import java.time.Clock;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import sk.jadro.base.db.Db;
import sk.jadro.base.open.PublicKind;
import sk.jadro.base.section.Sections;
import sk.jadro.base.section.Shown;
import sk.jadro.base.thread.RedThreads;
import sk.jadro.base.thread.ThreadLine;
import sk.jadro.base.web.Asked;
import sk.jadro.base.web.AskedSlug;
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
import sk.jadro.core.Circle;
import sk.jadro.core.Circles;
import sk.jadro.events.EventFilters.Offered;

/** The events ahead and those that were, and one event. */
@Controller
class EventPages {
    private static final int ON_A_PAGE = 20;

    private final Events events;
    private final Sections sections;
    private final EventFilters filters;
    private final Circles circles;
    private final PublicKind<Event> kind;
    private final RedThreads threads;
    private final Db db;
    private final Clock clock;

    EventPages(
            Events events,
            Sections sections,
            EventFilters filters,
            Circles circles,
            PublicKind<Event> kind,
            RedThreads threads,
            Db db,
            Clock clock) {
        this.events = events;
        this.sections = sections;
        this.filters = filters;
        this.circles = circles;
        this.kind = kind;
        this.threads = threads;
        this.db = db;
        this.clock = clock;
    }

    @Bean
    static MenuEntry eventsInTheMenu() {
        return new MenuEntry(RoomGroup.MEETING, "events", "/events");
    }

    /**
     * @param filter which are asked for
     * @param offered what else can be
     * @param year of which year the past ones are; of any if null
     * @param years in which there are such
     * @param shown what higher rooms show of the past ones
     */
    record EventsView(
            Page page,
            EventFilter filter,
            Offered offered,
            List<Event> upcoming,
            @Nullable Year year,
            List<Year> years,
            ListPage<Event> past,
            Shown shown) {
        /** Whether this is where the list begins, whatever is asked for: what is ahead stands there. */
        boolean isBeginning() {
            return year == null && past.isFirst();
        }

        /** Whether nothing is there of what is asked for. */
        boolean isWithoutAny() {
            return !filter.isAll()
                    && isBeginning()
                    && upcoming.isEmpty()
                    && past.items().isEmpty();
        }

        /** Whether there are several kinds to choose from. */
        boolean choosesKinds() {
            return offered.kinds().size() > 1 || filter.kind() != null;
        }

        boolean choosesCircles() {
            return !offered.circles().isEmpty();
        }

        Map<UUID, Circle> circles() {
            return offered.circles();
        }
    }

    /**
     * @param circle whose it is, if readers see that one
     * @param isOver whether it lies behind
     * @param thread its place on the red thread
     * @param shown what higher rooms show of it
     */
    record EventView(Page page, Event event, @Nullable Circle circle, boolean isOver, ThreadLine thread, Shown shown) {
        List<Content> at(EventPlace place) {
            return shown.at(place, event.id());
        }
    }

    @GetMapping("/{partnership}/events")
    Html list(
            Page page,
            @Asked("kind") Optional<EventKind> kind,
            @Asked("circle") Optional<AskedSlug> circle,
            @Asked("year") Optional<Year> asked,
            @Asked("page") PageNumber number) {
        return db.in(page.here().id(), () -> {
            var filter = filters.of(page.here().id(), kind, circle);
            return list(filter.circle() == null ? page.without("circle") : page, filter, asked.orElse(null), number);
        });
    }

    private Html list(Page page, EventFilter filter, @Nullable Year year, PageNumber number) {
        var partnership = page.here().id();
        var past = ListPage.of(
                number, ON_A_PAGE, (size, skipped) -> events.past(partnership, filter, year, size, skipped));
        var view = new EventsView(
                page,
                filter,
                filters.offered(partnership, filter),
                events.upcoming(partnership, filter),
                year,
                events.years(partnership, filter),
                past,
                sections.of(page, past.items().stream().map(Event::id).toList(), EventPlace.LINE));
        return Html.of("events/events", view);
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
        var circle = Optional.ofNullable(event.circle())
                .flatMap(id -> circles.byId(page.here().id(), id))
                .filter(Circle::isPublic)
                .orElse(null);
        var thread = threads.line(page, kind, event);
        var html = Html.of("events/event", new EventView(page, event, circle, isOver, thread, shown));
        return event.isPublic() ? html : html.keptSecret();
    }

    /** A draft is a page for coordinators only, who preview it so. */
    Event visible(Page page, String slug) {
        return events.bySlug(page.here().id(), slug)
                .filter(event -> event.isPublic() || page.may(Coordinator.class))
                .orElseThrow(NotFound::new);
    }
}
