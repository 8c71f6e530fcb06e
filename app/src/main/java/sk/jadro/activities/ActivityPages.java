package sk.jadro.activities;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
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
import sk.jadro.base.web.Stranger;
import sk.jadro.events.Event;
import sk.jadro.events.Events;

/** The columns of names, one activity with its column, and the form in which people write theirs. */
@Controller
class ActivityPages {
    private final Activities activities;
    private final Events events;
    private final SignUps signUps;

    ActivityPages(Activities activities, Events events, SignUps signUps) {
        this.activities = activities;
        this.events = events;
        this.signUps = signUps;
    }

    @Bean
    static MenuEntry activitiesInTheMenu() {
        return new MenuEntry("activities", "/activities", 30);
    }

    record ActivitiesView(Page page, List<Column> columns, Form form) {}

    /**
     * @param names the names on this page, those of the column
     * @param event what the activity grew from, null where that is not public
     */
    record ActivityView(
            Page page,
            Column column,
            ListPage<Column.Name> names,
            @Nullable Event event,
            Form form) {}

    @GetMapping("/{partnership}/activities")
    Html list(Page page) {
        return listPage(page, Form.empty());
    }

    @GetMapping("/{partnership}/activities/{slug}")
    View one(Page page, @PathVariable String slug, @Asked("page") PageNumber pageNumber) {
        var activity = visible(page, slug);
        if (!activity.slug().equals(slug)) {
            return MovedPermanently.to(page, "/activities/" + activity.slug());
        }
        return activityPage(page, activity, Form.empty(), pageNumber);
    }

    /** Where the form of one activity is sent; who follows its address sees the activity. */
    @GetMapping("/{partnership}/activities/{slug}/co-owners")
    View formAddress(Page page, @PathVariable String slug) {
        return Redirect.to(page, "/activities/" + visible(page, slug).slug());
    }

    @PostMapping("/{partnership}/activities/{slug}/co-owners")
    View signUp(Page page, Form form, Stranger stranger, @PathVariable String slug) {
        var activity = visible(page, slug);
        if (!activity.isPublic()) {
            throw new NotFound();
        }
        return submit(
                page,
                form,
                stranger,
                List.of(activity.id()),
                1,
                () -> activityPage(page, activity, form, PageNumber.FIRST));
    }

    @GetMapping("/{partnership}/sign-ups")
    View listFormAddress(Page page) {
        return Redirect.to(page, "/activities");
    }

    /** The form below the columns: one letter for several activities. */
    @PostMapping("/{partnership}/sign-ups")
    View signUpToSeveral(Page page, Form form, Stranger stranger) {
        var offered = activities.published(page.here().id());
        var ids = offered.stream().map(Activity::id).toList();
        var chosen = form.chosen("activity", ids, UUID::toString, "activities.problem.none-chosen");
        return submit(page, form, stranger, chosen, offered.size(), () -> listPage(page, form));
    }

    /** @param offered how many activities the form has, which its words agree with */
    private View submit(Page page, Form form, Stranger stranger, List<UUID> chosen, int offered, Supplier<Html> again) {
        var written = SignUpForm.read(form);
        var permit = written.flatMap(
                signUp -> stranger.mayCauseLetter(form, "email", signUp.email().mailbox()));
        if (written.isEmpty() || permit.isEmpty()) {
            return again.get().rejected(form);
        }
        var ticket = signUps.submit(
                permit.get(),
                page.here(),
                written.get().email(),
                written.get().signature(),
                chosen,
                NameConsent.inForm(page.words(), offered));
        return Redirect.to(page, "/sign-ups/" + ticket + "/sent");
    }

    private Html listPage(Page page, Form form) {
        return Html.of(
                "activities/activities",
                new ActivitiesView(page, activities.columns(page.here().id()), form));
    }

    private Html activityPage(Page page, Activity activity, Form form, PageNumber number) {
        var partnership = page.here().id();
        var paged = activities.column(partnership, activity, number);
        var event = Optional.ofNullable(activity.fromEvent())
                .flatMap(id -> events.byId(partnership, id))
                .filter(Event::isPublic)
                .orElse(null);
        var html = Html.of("activities/activity", new ActivityView(page, paged.column(), paged.names(), event, form));
        return activity.isPublic() ? html : html.keptSecret();
    }

    /** A draft is a page for coordinators only, who preview it so. */
    private Activity visible(Page page, String slug) {
        return activities
                .bySlug(page.here().id(), slug)
                .filter(activity -> activity.isPublic() || page.coordinator())
                .orElseThrow(NotFound::new);
    }
}
