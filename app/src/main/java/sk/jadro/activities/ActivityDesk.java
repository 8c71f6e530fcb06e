package sk.jadro.activities;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import sk.jadro.base.db.Code;
import sk.jadro.base.db.Db;
import sk.jadro.base.edit.ChangeResult;
import sk.jadro.base.edit.HistoryKind;
import sk.jadro.base.edit.Merge;
import sk.jadro.base.edit.SaveResult;
import sk.jadro.base.section.DeskLink;
import sk.jadro.base.section.Sections;
import sk.jadro.base.section.Shown;
import sk.jadro.base.text.Invalid;
import sk.jadro.base.text.Slug;
import sk.jadro.base.ui.Difference;
import sk.jadro.base.web.Form;
import sk.jadro.base.web.Html;
import sk.jadro.base.web.NotFound;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.Redirect;
import sk.jadro.coordinators.Coordinator;
import sk.jadro.drafts.DraftKind;
import sk.jadro.events.Event;
import sk.jadro.events.Events;
import sk.jadro.partnership.Publication;

/** Where coordinators write, order, publish and archive activities. */
@Controller
class ActivityDesk {
    private final Activities activities;
    private final Events events;
    private final Sections sections;
    private final Db db;

    ActivityDesk(Activities activities, Events events, Sections sections, Db db) {
        this.activities = activities;
        this.events = events;
        this.sections = sections;
        this.db = db;
    }

    @Bean
    static HistoryKind<ActivityDraft> activitiesInTheHistory(ActivityStore store, Events events) {
        return new HistoryKind<>(
                store,
                "activities.activity",
                HistoryKind.Titles.BY_THEMSELVES,
                activity -> "/desk/activities/" + activity,
                (page, ids) -> events.titles(page.here().id(), ids).entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, event -> page.say(event.getValue()))));
    }

    @Bean
    static DraftKind<ActivityDraft> activitiesAsDrafts(ActivityStore store, ActivityPages pages) {
        return new DraftKind<>(
                store,
                "/desk/activities",
                ActivityDraft::title,
                ActivityDraft::isDraft,
                ActivityDraft::published,
                pages::preview);
    }

    /**
     * @param links to what else can be done with each
     * @param shown what else can be done with all
     */
    record ActivitiesDeskView(Page page, List<Activity> activities, List<DeskLink> links, Shown shown) {
        List<Activity> standing() {
            return activities.stream().filter(activity -> !activity.archived()).toList();
        }

        List<Activity> archived() {
            return activities.stream().filter(Activity::archived).toList();
        }
    }

    /**
     * @param activity null while it is new
     * @param events which it may have grown from
     * @param links to what else can be done with it
     * @param merge with what somebody else saved meanwhile, null unless they did
     */
    record ActivityFormView(
            Page page,
            Form form,
            @Nullable Activity activity,
            List<Event> events,
            List<DeskLink> links,
            @Nullable Merge<ActivityDraft> merge) {
        List<Difference> differences() {
            var titles = events.stream().collect(Collectors.toMap(Event::id, event -> page.say(event.title())));
            return merge == null ? List.of() : Difference.of(page, merge, titles);
        }
    }

    @GetMapping("/{partnership}/desk/activities")
    Html list(Page page, Coordinator by) {
        return db.in(by.partnership(), () -> {
            var all = activities.all(by);
            var shown = sections.of(page, List.of(all), ActivitiesPlace.DESK);
            var view = new ActivitiesDeskView(page, all, sections.links(ActivityPlace.DESK), shown);
            return Html.of("activities/activitiesDesk", view).keptSecret();
        });
    }

    @GetMapping("/{partnership}/desk/activities/new")
    Html blank(Page page, Coordinator by) {
        return formPage(page, Form.empty(), by, null, null);
    }

    @PostMapping("/{partnership}/desk/activities")
    View add(Page page, Form form, Coordinator by) {
        return read(form)
                .map(draft -> after(activities.add(by, draft), page, form, by, null))
                .orElseGet(() -> formPage(page, form, by, null, null).rejected());
    }

    @GetMapping("/{partnership}/desk/activities/{id}")
    Html edit(Page page, Coordinator by, @PathVariable UUID id) {
        var activity = existing(by, id);
        return formPage(page, filled(activity.draft(), activity.version()), by, activity, null);
    }

    @PostMapping("/{partnership}/desk/activities/{id}")
    View change(Page page, Form form, Coordinator by, @PathVariable UUID id) {
        var activity = existing(by, id);
        return read(form)
                .map(draft -> after(activities.change(by, id, draft, form.number("version")), page, form, by, activity))
                .orElseGet(() -> formPage(page, form, by, activity, null).rejected());
    }

    @PostMapping("/{partnership}/desk/activities/{id}/archive")
    View archive(Page page, Coordinator by, @PathVariable UUID id) {
        activities.archive(by, existing(by, id).id());
        return Redirect.to(page, "/desk/activities").saying("desk.notice.archived");
    }

    @PostMapping("/{partnership}/desk/activities/{id}/return")
    View bringBack(Page page, Coordinator by, @PathVariable UUID id) {
        activities.bringBack(by, existing(by, id).id());
        return Redirect.to(page, "/desk/activities").saying("desk.notice.back");
    }

    @PostMapping("/{partnership}/desk/activities/{id}/place")
    View move(Page page, Form form, Coordinator by, @PathVariable UUID id) {
        existing(by, id);
        if (form.isChosen("place", "earlier")) {
            activities.moveEarlier(by, id);
        } else {
            activities.moveLater(by, id);
        }
        return Redirect.to(page, "/desk/activities").saying("desk.notice.moved");
    }

    private View after(
            SaveResult<ActivityDraft> saving, Page page, Form form, Coordinator by, @Nullable Activity activity) {
        return switch (saving) {
            case ChangeResult.Saved(var id) ->
                Redirect.to(page, "/desk/activities/" + id).saying("desk.notice.saved");
            case SaveResult.SlugTaken() -> {
                form.reject("slug", "desk.problem.slug-taken");
                yield formPage(page, form, by, activity, null).rejected();
            }
            case ChangeResult.Conflict(var version, var merge) ->
                formPage(page, filled(merge.merged(), version), by, activity, merge)
                        .with(HttpStatus.CONFLICT);
            case ChangeResult.Gone() -> throw new NotFound();
        };
    }

    private Html formPage(
            Page page, Form form, Coordinator by, @Nullable Activity activity, @Nullable Merge<ActivityDraft> merge) {
        var links = sections.links(ActivityPlace.DESK);
        var view = new ActivityFormView(page, form, activity, events.choices(by), links, merge);
        return Html.of("activities/activityForm", view).keptSecret();
    }

    private Activity existing(Coordinator by, UUID id) {
        return activities.byId(by, id).orElseThrow(NotFound::new);
    }

    private static Optional<ActivityDraft> read(Form form) {
        var title = form.text("title", 150);
        var summary = form.text("summary", 300);
        var description = form.longText("description", 20_000);
        var event = form.readOptional("event", ActivityDesk::id);
        var slug = form.typed("slug").isBlank() ? Slug.from(title.sk()) : form.read("slug", Slug::checked);
        var publication = form.choice("publication", Publication.class);
        if (slug == null || publication == null || !form.isValid()) {
            return Optional.empty();
        }
        return Optional.of(new ActivityDraft(slug, title, summary, description, event.orElse(null), publication));
    }

    private static UUID id(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException e) {
            throw new Invalid("form.choose");
        }
    }

    private static Form filled(ActivityDraft draft, int version) {
        return Form.filled(Map.ofEntries(
                Map.entry("title_sk", List.of(draft.title().sk())),
                Map.entry("title_en", List.of(draft.title().enOrEmpty())),
                Map.entry("slug", List.of(draft.slug())),
                Map.entry("summary_sk", List.of(draft.summary().sk())),
                Map.entry("summary_en", List.of(draft.summary().enOrEmpty())),
                Map.entry("description_sk", List.of(draft.description().sk())),
                Map.entry("description_en", List.of(draft.description().enOrEmpty())),
                Map.entry(
                        "event",
                        Optional.ofNullable(draft.fromEvent()).stream()
                                .map(UUID::toString)
                                .toList()),
                Map.entry("publication", List.of(Code.of(draft.publication()))),
                Map.entry("version", List.of(String.valueOf(version)))));
    }
}
