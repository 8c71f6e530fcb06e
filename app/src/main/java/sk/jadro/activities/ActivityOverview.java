package sk.jadro.activities;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import sk.jadro.base.desk.DeskEntry;
import sk.jadro.base.desk.FirstStep;
import sk.jadro.base.desk.FirstSteps;
import sk.jadro.base.web.RoomGroup;

/** What the desk's first page says of activities. */
@Configuration
class ActivityOverview {
    @Bean
    static DeskEntry activitiesOnTheDesk(ActivityStore store) {
        return new DeskEntry(
                RoomGroup.WORK,
                "activities.desk",
                "/activities",
                (page, by) -> page.say("activities.desk.note", store.countPublished()));
    }

    @Bean
    static FirstSteps firstActivity(ActivityStore store) {
        return (page, by) ->
                List.of(new FirstStep(page.say("activities.desk.first"), "/activities/new", store.hasOwn()));
    }
}
