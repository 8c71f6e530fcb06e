package sk.jadro.activities;

import gg.jte.Content;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import sk.jadro.base.db.Code;
import sk.jadro.base.db.Db;
import sk.jadro.base.open.PublicKind;
import sk.jadro.base.section.DeskLink;
import sk.jadro.base.section.Sections;
import sk.jadro.base.section.Shown;
import sk.jadro.base.section.Visit;
import sk.jadro.base.thread.RedThreads;
import sk.jadro.base.thread.ThreadLine;
import sk.jadro.base.ui.Option;
import sk.jadro.base.web.Asked;
import sk.jadro.base.web.Form;
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

/** The list of activities and the page of each; who has a form on them shows them again when it was filled in wrongly. */
@Controller
public class ActivityPages {
    /** How many open ones the list shows at once. */
    public static final int ON_A_PAGE = 24;

    private final Activities activities;
    private final PublicKind<Activity> kind;
    private final RedThreads threads;
    private final Sections sections;
    private final Db db;

    ActivityPages(Activities activities, PublicKind<Activity> kind, RedThreads threads, Sections sections, Db db) {
        this.activities = activities;
        this.kind = kind;
        this.threads = threads;
        this.sections = sections;
        this.db = db;
    }

    @Bean
    static MenuEntry activitiesInTheMenu() {
        return new MenuEntry(RoomGroup.WORK, "activities", "/activities");
    }

    /**
     * @param state the one that is asked for
     * @param states those that there are
     * @param order the one that is asked for
     * @param shown what higher rooms show of those that are open
     */
    record ActivitiesView(
            Page page,
            Form form,
            Optional<ActivityState> state,
            Set<ActivityState> states,
            Optional<ActivityOrder> order,
            ListPage<Activity> open,
            List<Activity> closed,
            Shown shown) {
        String chosen() {
            return state.map(Code::of).orElse("");
        }

        List<Option> options() {
            return Option.all(page, "activities.state", states.toArray(ActivityState[]::new));
        }

        String ordered() {
            return order.map(Code::of).orElse("");
        }

        List<Option> orders() {
            return Option.all(page, "activities.order", ActivityOrder.values());
        }

        /** Of this list, as it is asked for. */
        String path() {
            var asked = Stream.of(state.map(one -> "state=" + Code.of(one)), order.map(one -> "order=" + Code.of(one)))
                    .flatMap(Optional::stream)
                    .toList();
            return "/activities" + (asked.isEmpty() ? "" : "?" + String.join("&", asked));
        }

        List<Content> at(ActivitiesPlace place) {
            return shown.at(place, open.items());
        }
    }

    /**
     * @param health what is amiss with it
     * @param thread its place on the red thread
     * @param shown what higher rooms show of it
     * @param links what those who carry it do
     */
    record ActivityView(
            Page page,
            Form form,
            Activity activity,
            Activities.Health health,
            ThreadLine thread,
            Shown shown,
            List<DeskLink> links) {
        List<Content> at(ActivityPlace place) {
            return shown.at(place, activity);
        }
    }

    @GetMapping("/{partnership}/activities")
    Html list(
            Page page,
            @Asked("state") Optional<ActivityState> state,
            @Asked("order") Optional<ActivityOrder> order,
            @Asked("page") PageNumber number) {
        return list(page, Form.empty(), state, order, number);
    }

    @GetMapping("/{partnership}/activities/{slug}")
    View one(Page page, @PathVariable String slug, @Asked("page") PageNumber number) {
        return db.in(page.here().id(), () -> {
            var activity = visible(page, slug);
            return activity.slug().equals(slug)
                    ? one(page, activity, Form.empty(), number)
                    : MovedPermanently.to(page, activity.path());
        });
    }

    /** The list, with a form that stands on it as it was sent. */
    public Html list(Page page, Form form, PageNumber number) {
        return list(page, form, Optional.empty(), Optional.empty(), number);
    }

    private Html list(
            Page page, Form form, Optional<ActivityState> state, Optional<ActivityOrder> order, PageNumber number) {
        return db.in(page.here().id(), () -> {
            var all = activities.entries(page.here().id(), order);
            var states = all.stream().map(ActivityStore.Entry::state).collect(Collectors.toCollection(TreeSet::new));
            var chosen = all.stream()
                    .filter(entry -> state.isEmpty() || state.get() == entry.state())
                    .collect(Collectors.partitioningBy(ActivityStore.Entry::takesNames));
            var open = ListPage.of(number, ON_A_PAGE, chosen.getOrDefault(true, List.of()))
                    .with(this::those);
            var closed = open.hasMore() ? List.<Activity>of() : those(chosen.getOrDefault(false, List.of()));
            var shown = sections.of(
                    new Visit(page, form, number),
                    open.items().isEmpty() ? List.of() : List.of(open.items()),
                    ActivitiesPlace.LIST);
            return Html.of(
                    "activities/activities", new ActivitiesView(page, form, state, states, order, open, closed, shown));
        });
    }

    private List<Activity> those(List<ActivityStore.Entry> entries) {
        var ids = entries.stream().map(ActivityStore.Entry::id).toList();
        return ids.isEmpty()
                ? List.of()
                : activities.byIds(db.current(), ids).stream()
                        .sorted(Comparator.comparingInt(activity -> ids.indexOf(activity.id())))
                        .toList();
    }

    /** The page of one, with a form that stands on it as it was sent. */
    public Html one(Page page, Activity activity, Form form) {
        return db.in(page.here().id(), () -> one(page, activity, form, PageNumber.FIRST));
    }

    /** The activity that this reader may see; a draft is a page for coordinators only, who preview it so. */
    public Activity visible(Page page, String slug) {
        return activities
                .bySlug(page.here().id(), slug)
                .filter(activity -> activity.isPublic() || page.may(Coordinator.class))
                .orElseThrow(NotFound::new);
    }

    /** What somebody outside sees of a draft; once it is published, the page itself. */
    Optional<View> preview(Page page, UUID id) {
        return activities.byIds(page.here().id(), List.of(id)).stream()
                .filter(activity -> !activity.archived())
                .findFirst()
                .map(activity -> activity.isPublic()
                        ? Redirect.to(page, activity.path())
                        : one(page, activity, Form.empty(), PageNumber.FIRST));
    }

    private Html one(Page page, Activity activity, Form form, PageNumber number) {
        var thread = threads.line(page, kind, activity);
        var shown = sections.of(new Visit(page, form, number), List.of(activity), ActivityPlace.values());
        var health = activities.health(activity);
        var links = activity.isPublic() ? sections.links(ActivityPlace.CARRIERS) : List.<DeskLink>of();
        var html = Html.of("activities/activity", new ActivityView(page, form, activity, health, thread, shown, links));
        return activity.isPublic() ? html : html.keptSecret();
    }
}
