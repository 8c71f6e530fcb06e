package sk.jadro.events;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import sk.jadro.base.db.PartnershipId;
import sk.jadro.base.desk.DeskEntry;
import sk.jadro.base.desk.DeskPlace;
import sk.jadro.base.desk.FirstStep;
import sk.jadro.base.desk.FirstSteps;
import sk.jadro.base.desk.Matter;
import sk.jadro.base.desk.Matters;
import sk.jadro.base.section.Section;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.RoomGroup;

/** What the desk's first page says of events. */
@Configuration
class EventOverview {
    /** @param event the next one */
    record NextView(Page page, Event event) {}

    @Bean
    static DeskEntry eventsOnTheDesk(EventStore store) {
        return new DeskEntry(RoomGroup.MEETING, "events.desk", "/events", (page, by) -> {
            var counts = store.counts();
            return page.say("events.desk.note", counts.ahead(), counts.over());
        });
    }

    @Bean
    static FirstSteps firstEvent(EventStore store) {
        return (page, by) -> List.of(new FirstStep(page.say("events.desk.first"), "/events/new", store.hasOwn()));
    }

    /** Those who came, and those who did not, want to know what came of it. */
    @Bean
    static Matters reportsOwed(Events events) {
        return (page, by) -> {
            var owed = events.endedLately(by.partnership()).stream()
                    .filter(event -> event.report().isBlank())
                    .toList();
            if (owed.isEmpty()) {
                return List.of();
            }
            return List.of(new Matter(
                    Matter.Kind.OWED,
                    owed.size(),
                    page.say("events.desk.report-owed", owed.size()),
                    owed.stream()
                            .map(event -> new Matter.About(event.title(), page.date(event.startsAt())))
                            .toList(),
                    page.say("events.desk.report-owed.detail"),
                    page.say("events.desk.report-owed.action"),
                    "/desk/events/" + owed.getFirst().id()));
        };
    }

    @Bean
    static Section<PartnershipId> nextEventBesideTheDesk(Events events) {
        return Section.ofPartnership(
                DeskPlace.BESIDE,
                10,
                "events/next",
                visit -> events.upcoming(visit.page().here().id()).stream()
                        .findFirst()
                        .map(event -> new NextView(visit.page(), event))
                        .orElse(null));
    }
}
