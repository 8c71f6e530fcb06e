package sk.jadro.updates;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import sk.jadro.activities.Activity;
import sk.jadro.activities.ActivityPlace;
import sk.jadro.base.db.PartnershipId;
import sk.jadro.base.home.HomePlace;
import sk.jadro.base.section.DeskLink;
import sk.jadro.base.section.Section;
import sk.jadro.base.web.Page;
import sk.jadro.events.EventPlace;

/** The latest news on the pages of what it is of, and on the first page. */
@Configuration
class UpdateSections {
    private static final int ON_A_THING = 3;
    private static final int AT_HOME = 3;

    /** @param found one more than is shown, where there is more */
    record OfActivityView(Page page, Activity activity, List<Update> found) {
        List<Update> latest() {
            return found.stream().limit(ON_A_THING).toList();
        }

        boolean hasMore() {
            return found.size() > ON_A_THING;
        }
    }

    /** The same of an event, of which there is some. */
    record OfEventView(Page page, List<Update> found) {
        List<Update> latest() {
            return found.stream().limit(ON_A_THING).toList();
        }

        boolean hasMore() {
            return found.size() > ON_A_THING;
        }

        String slug() {
            return found.getFirst().subject().slug();
        }
    }

    record AtHomeView(Page page, List<Update> latest) {}

    @Bean
    static Section<Activity> newsOfAnActivity(UpdateLists lists) {
        return new Section<>(ActivityPlace.BELOW, 5, "updates/ofActivity", (visit, activities) -> {
            var latest = lists.latest(
                    UpdateDraft.ACTIVITIES,
                    activities.stream().map(Activity::id).toList(),
                    ON_A_THING + 1);
            return activities.stream()
                    .collect(Collectors.toMap(
                            Function.identity(),
                            activity -> new OfActivityView(
                                    visit.page(), activity, latest.getOrDefault(activity.id(), List.of()))));
        });
    }

    @Bean
    static Section<UUID> newsOfAnEvent(UpdateLists lists) {
        return new Section<>(
                EventPlace.BELOW,
                40,
                "updates/ofEvent",
                (visit, events) -> lists.latest(UpdateDraft.EVENTS, events, ON_A_THING + 1).entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, found -> new OfEventView(visit.page(), found.getValue()))));
    }

    @Bean
    static DeskLink writingNews() {
        return new DeskLink(ActivityPlace.CARRIERS, "updates.write.carrier", "/updates", 10);
    }

    @Bean
    static Section<PartnershipId> latestNews(UpdateLists lists) {
        return Section.ofPartnership(HomePlace.ACROSS, 30, "updates/atHome", visit -> {
            var latest = lists.published(null, AT_HOME, 0);
            return latest.isEmpty() ? null : new AtHomeView(visit.page(), latest);
        });
    }
}
