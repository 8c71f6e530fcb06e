package sk.jadro.updates;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import sk.jadro.base.db.Db;
import sk.jadro.base.section.Sections;
import sk.jadro.base.section.ThingPlace;
import sk.jadro.base.section.ThingPlace.Thing;
import sk.jadro.base.subject.Subject;
import sk.jadro.base.subject.Subjects;
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

/** All news, that of one activity or event, and the page of each. */
@Controller
class UpdatePages {
    private static final int ON_A_PAGE = 20;

    private final Db db;
    private final UpdateStore store;
    private final UpdateLists lists;
    private final Subjects subjects;
    private final Sections sections;

    UpdatePages(Db db, UpdateStore store, UpdateLists lists, Subjects subjects, Sections sections) {
        this.db = db;
        this.store = store;
        this.lists = lists;
        this.subjects = subjects;
        this.sections = sections;
    }

    @Bean
    static MenuEntry updatesInTheMenu() {
        return new MenuEntry(RoomGroup.WORK, "updates", "/updates");
    }

    /** @param of the only thing whose news it is; null for all */
    record UpdatesView(
            Page page, ListPage<Update> updates, @Nullable Subject of) {}

    /** @param below what higher rooms have of it */
    record UpdateView(Page page, Update update, List<Content> below) {}

    @GetMapping("/{partnership}/updates")
    Html list(
            Page page,
            @Asked("activity") Optional<AskedSlug> activity,
            @Asked("event") Optional<AskedSlug> event,
            @Asked("page") PageNumber number) {
        return db.in(page.here().id(), () -> {
            var of = activity.flatMap(slug -> subjects.shown(UpdateDraft.ACTIVITIES, slug.value()))
                    .or(() -> event.flatMap(slug -> subjects.shown(UpdateDraft.EVENTS, slug.value())))
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
            var thing = new Thing("updates", update.id(), update.path());
            var below = update.isPublic()
                    ? sections.of(page, List.of(thing), ThingPlace.BELOW).at(ThingPlace.BELOW, thing)
                    : List.<Content>of();
            var html = Html.of("updates/update", new UpdateView(page, update, below));
            return update.isPublic() ? html : html.keptSecret();
        });
    }
}
