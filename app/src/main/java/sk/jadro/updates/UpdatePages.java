package sk.jadro.updates;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import sk.jadro.activities.Activities;
import sk.jadro.activities.Activity;
import sk.jadro.base.db.Db;
import sk.jadro.base.open.Reference;
import sk.jadro.base.text.Text;
import sk.jadro.base.web.Asked;
import sk.jadro.base.web.AskedSlug;
import sk.jadro.base.web.Html;
import sk.jadro.base.web.ListPage;
import sk.jadro.base.web.MenuEntry;
import sk.jadro.base.web.NotFound;
import sk.jadro.base.web.Numbers;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.PageNumber;
import sk.jadro.base.web.RoomGroup;
import sk.jadro.coordinators.Coordinator;
import sk.jadro.events.Event;
import sk.jadro.events.Events;

/** All news, that of one activity or event, and the page of each. */
@Controller
class UpdatePages {
    private static final int ON_A_PAGE = 20;

    private final Db db;
    private final UpdateStore store;
    private final UpdateLists lists;
    private final Activities activities;
    private final Events events;

    UpdatePages(Db db, UpdateStore store, UpdateLists lists, Activities activities, Events events) {
        this.db = db;
        this.store = store;
        this.lists = lists;
        this.activities = activities;
        this.events = events;
    }

    @Bean
    static MenuEntry updatesInTheMenu() {
        return new MenuEntry(RoomGroup.WORK, "updates", "/updates");
    }

    /** @param of the only thing whose news it is; null for all */
    record UpdatesView(
            Page page, ListPage<Update> updates, @Nullable Thing of) {}

    record UpdateView(Page page, Update update) {}

    /** What was asked for. */
    record Thing(Reference reference, Text title, String path) {
        static Thing of(Activity activity) {
            return new Thing(new Reference(UpdateDraft.ACTIVITIES, activity.id()), activity.title(), activity.path());
        }

        static Thing of(Event event) {
            return new Thing(new Reference(UpdateDraft.EVENTS, event.id()), event.title(), event.path());
        }
    }

    @GetMapping("/{partnership}/updates")
    Html list(
            Page page,
            @Asked("activity") Optional<AskedSlug> activity,
            @Asked("event") Optional<AskedSlug> event,
            @Asked("page") PageNumber number) {
        var here = page.here().id();
        return db.in(here, () -> {
            var of = activity.flatMap(slug -> activities.bySlug(here, slug.value()))
                    .filter(Activity::isPublic)
                    .map(Thing::of)
                    .or(() -> event.flatMap(slug -> events.bySlug(here, slug.value()))
                            .filter(Event::isPublic)
                            .map(Thing::of))
                    .orElse(null);
            var updates = ListPage.of(
                    number,
                    ON_A_PAGE,
                    (limit, skipped) -> lists.published(of == null ? null : of.reference(), limit, skipped));
            return Html.of(
                    "updates/updates",
                    new UpdatesView(of == null ? page.without("activity").without("event") : page, updates, of));
        });
    }

    @GetMapping("/{partnership}/updates/{number}")
    Html one(Page page, @PathVariable String number) {
        return db.in(page.here().id(), () -> {
            var update = store.byNumber(Numbers.of(number))
                    .filter(found -> found.isPublic() || page.may(Coordinator.class))
                    .orElseThrow(NotFound::new);
            var html = Html.of("updates/update", new UpdateView(page, update));
            return update.isPublic() ? html : html.keptSecret();
        });
    }
}
