package sk.jadro.events;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import sk.jadro.base.db.PartnershipId;
import sk.jadro.base.home.HomePlace;
import sk.jadro.base.section.Section;
import sk.jadro.base.web.Page;

/** What the first page says of events: what came out of the last one, what comes next. */
@Configuration
class EventsAtHome {
    private static final int NEXT = 3;

    /** @param last the meeting that was over last, null before the first one */
    record LastView(Page page, @Nullable Event last) {}

    record UpcomingView(Page page, List<Event> upcoming) {}

    @Bean
    static Section<PartnershipId> wayToTheEvents() {
        return Section.ofPartnership(HomePlace.ACTIONS, 20, "events/come", visit -> visit.page());
    }

    @Bean
    static Section<PartnershipId> whatCameOutLast(Events events) {
        return Section.ofPartnership(
                HomePlace.HALF,
                10,
                "events/last",
                visit -> new LastView(
                        visit.page(),
                        events.latestPast(visit.page().here().id()).orElse(null)));
    }

    @Bean
    static Section<PartnershipId> whatComesNext(Events events) {
        return Section.ofPartnership(
                HomePlace.HALF,
                20,
                "events/upcoming",
                visit -> new UpcomingView(
                        visit.page(),
                        events.upcoming(visit.page().here().id()).stream()
                                .limit(NEXT)
                                .toList()));
    }
}
