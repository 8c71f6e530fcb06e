package sk.jadro.activities;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import sk.jadro.base.db.Db;
import sk.jadro.base.edit.Edits;
import sk.jadro.base.edit.HistoryKind;
import sk.jadro.base.edit.ListedDesk;
import sk.jadro.base.section.DeskLink;
import sk.jadro.base.section.Sections;
import sk.jadro.base.section.Shown;
import sk.jadro.base.thread.Offshoot;
import sk.jadro.base.thread.Origins;
import sk.jadro.base.web.Form;
import sk.jadro.base.web.Html;
import sk.jadro.base.web.NotFound;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.Redirect;
import sk.jadro.coordinators.Coordinator;
import sk.jadro.drafts.DraftKind;

/** Where coordinators write, order, publish and archive activities. */
@Controller
@RequestMapping("/{partnership}/desk/activities")
class ActivityDesk extends ListedDesk<Activity, ActivityDraft, Coordinator> {
    private final Activities activities;
    private final Origins origins;
    private final Sections sections;

    ActivityDesk(Activities activities, ActivityStore store, Origins origins, Sections sections, Db db, Edits edits) {
        super(db, edits, store, "/desk/activities");
        this.activities = activities;
        this.origins = origins;
        this.sections = sections;
    }

    @Bean
    static Offshoot activitiesGrow() {
        return new Offshoot("activities", "activities.desk.new", "/desk/activities/new");
    }

    @Bean
    static HistoryKind<ActivityDraft> activitiesInTheHistory(ActivityStore store, Origins origins) {
        return new HistoryKind<>(
                store,
                "activities.activity",
                HistoryKind.Titles.BY_THEMSELVES,
                activity -> "/desk/activities/" + activity,
                origins::titles);
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
     * @param origins what it may have grown from
     * @param links to what else can be done with it
     */
    record ActivityFormView(Written<Activity, ActivityDraft> written, Origins.Offer origins, List<DeskLink> links) {}

    @GetMapping
    Html list(Page page, Coordinator by) {
        return db.in(by.partnership(), () -> {
            var all = activities.all(by);
            var shown = sections.of(page, List.of(all), ActivitiesPlace.DESK);
            var view = new ActivitiesDeskView(page, all, sections.links(ActivityPlace.DESK), shown);
            return Html.of("activities/activitiesDesk", view).keptSecret();
        });
    }

    @PostMapping("/{id}/place")
    View move(Page page, Form form, Coordinator by, @PathVariable UUID id) {
        if (activities.byId(by, id).isEmpty()) {
            throw new NotFound();
        }
        if (form.isChosen("place", "earlier")) {
            activities.moveEarlier(by, id);
        } else {
            activities.moveLater(by, id);
        }
        return Redirect.to(page, "/desk/activities").saying("desk.notice.moved");
    }

    @Override
    protected Html shown(Written<Activity, ActivityDraft> written, Coordinator by) {
        return db.in(by.partnership(), () -> {
            var offer = origins.offer(written.page(), written.form(), "activities");
            var links = sections.links(ActivityPlace.DESK);
            return Html.of("activities/activityForm", new ActivityFormView(written, offer, links));
        });
    }

    @Override
    protected Optional<ActivityDraft> read(Form form, Coordinator by) {
        return ActivityForm.read(form, origins);
    }

    @Override
    protected Form filled(ActivityDraft draft, int version) {
        return ActivityForm.filled(draft, version, origins);
    }
}
