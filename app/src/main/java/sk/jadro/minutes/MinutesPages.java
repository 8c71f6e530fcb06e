package sk.jadro.minutes;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import sk.jadro.attendance.Attendees;
import sk.jadro.base.db.Db;
import sk.jadro.base.text.Text;
import sk.jadro.base.text.WordChange;
import sk.jadro.base.web.Html;
import sk.jadro.base.web.MovedPermanently;
import sk.jadro.base.web.NotFound;
import sk.jadro.base.web.Numbers;
import sk.jadro.base.web.Page;
import sk.jadro.coordinators.Coordinator;
import sk.jadro.events.Event;
import sk.jadro.events.Events;
import sk.jadro.minutes.MinutesStore.Version;

/** The minutes of a meeting as everybody reads them, and what changed from version to version. */
@Controller
class MinutesPages {
    private final Db db;
    private final Events events;
    private final MinutesStore store;
    private final MinutesViews views;
    private final Attendees attendees;

    MinutesPages(Db db, Events events, MinutesStore store, MinutesViews views, Attendees attendees) {
        this.db = db;
        this.events = events;
        this.store = store;
        this.views = views;
        this.attendees = attendees;
    }

    /**
     * @param versions the last one first
     * @param shown the one that is looked at; null in the list
     * @param lang of its text, where that is not the page's own
     * @param change from the one before it
     */
    record VersionsView(
            Page page,
            Minutes minutes,
            List<Version> versions,
            @Nullable Version shown,
            @Nullable String lang,
            List<WordChange.Paragraph> change) {}

    @GetMapping("/{partnership}/events/{slug}/minutes")
    View show(Page page, @PathVariable String slug) {
        return db.in(page.here().id(), () -> {
            var minutes = visible(page, slug);
            if (!minutes.meeting().slug().equals(slug)) {
                return MovedPermanently.to(page, minutes.path());
            }
            var html = Html.of("minutes/minutes", views.of(page, minutes, null));
            return minutes.isPublic() ? html : html.keptSecret();
        });
    }

    @GetMapping("/{partnership}/events/{slug}/minutes/versions")
    View versions(Page page, @PathVariable String slug) {
        return db.in(page.here().id(), () -> {
            var minutes = visible(page, slug);
            return shared(
                    minutes, new VersionsView(page, minutes, store.versions(minutes.event()), null, null, List.of()));
        });
    }

    @GetMapping("/{partnership}/events/{slug}/minutes/versions/{number}")
    View version(Page page, @PathVariable String slug, @PathVariable String number) {
        return db.in(page.here().id(), () -> {
            var minutes = visible(page, slug);
            var versions = store.versions(minutes.event());
            var shown = versions.stream()
                    .filter(version -> version.number() == Numbers.of(number))
                    .findFirst()
                    .orElseThrow(NotFound::new);
            var text = store.text(minutes.event(), shown.number());
            var before = versions.stream()
                    .filter(version -> version.number() < shown.number())
                    .findFirst()
                    .map(version -> store.text(minutes.event(), version.number()));
            var people = new PeopleInText(attendees.of(minutes.event()));
            var change = WordChange.paragraphs(
                    before.map(was -> words(page, was, people)).orElse(""), words(page, text, people));
            return shared(minutes, new VersionsView(page, minutes, versions, shown, page.langOf(text), change));
        });
    }

    private static Html shared(Minutes minutes, VersionsView view) {
        var html = Html.of("minutes/versions", view);
        return minutes.isPublic() ? html : html.keptSecret();
    }

    private static String words(Page page, Text text, PeopleInText people) {
        return people.plain(text.in(page.lang()), page.words());
    }

    /** Drafts are a page for those who coordinate, who preview them so. Called inside the partnership. */
    Minutes visible(Page page, String slug) {
        return events.bySlug(page.here().id(), slug)
                .map(Event::id)
                .flatMap(store::of)
                .filter(minutes -> minutes.isPublic() || page.may(Coordinator.class))
                .orElseThrow(NotFound::new);
    }
}
