package sk.jadro.initiatives;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import sk.jadro.activities.Activity;
import sk.jadro.activities.ActivityPlace;
import sk.jadro.base.db.PartnershipId;
import sk.jadro.base.home.HomePlace;
import sk.jadro.base.section.Section;
import sk.jadro.base.web.Page;

/** What was proposed of an activity, and where one can propose something. */
@Configuration
class InitiativeSections {
    private static final int ON_AN_ACTIVITY = 5;

    record OfActivityView(Page page, Activity activity, List<InitiativeLines.Line> latest) {}

    @Bean
    static Section<PartnershipId> proposingAtHome() {
        return Section.ofPartnership(HomePlace.ACTIONS, 30, "initiatives/propose", visit -> visit.page());
    }

    @Bean
    static Section<Activity> initiativesOfAnActivity(InitiativeLists lists, InitiativeLines lines) {
        return new Section<>(ActivityPlace.BELOW, 30, "initiatives/ofActivity", (visit, activities) -> {
            var latest =
                    lists.ofActivities(activities.stream().map(Activity::id).toList(), ON_AN_ACTIVITY);
            return activities.stream()
                    .filter(activity ->
                            activity.isPublic() && !activity.isClosed() || latest.containsKey(activity.id()))
                    .collect(Collectors.toMap(
                            Function.identity(),
                            activity -> new OfActivityView(
                                    visit.page(), activity, lines.of(latest.getOrDefault(activity.id(), List.of())))));
        });
    }
}
