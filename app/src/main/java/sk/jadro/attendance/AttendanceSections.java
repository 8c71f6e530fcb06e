package sk.jadro.attendance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import sk.jadro.base.db.PartnershipId;
import sk.jadro.base.home.HomePlace;
import sk.jadro.base.section.Section;
import sk.jadro.base.web.Page;
import sk.jadro.events.Event;
import sk.jadro.events.EventPlace;
import sk.jadro.events.Events;
import sk.jadro.people.Side;
import sk.jadro.registration.ExpectedPeople;

/**
 * Who came: on the pages of events in two words beside the date, and by side and name below; on the first page around the
 * table of the last one.
 */
@Configuration
class AttendanceSections {
    record HeadcountView(Page page, Headcount headcount) {}

    record TableView(Page page, RoundTable table) {}

    /** @param expected how many registered and had a seat */
    record PeopleView(Page page, Headcount headcount, List<Participant> participants, int expected) {
        /** How many are counted but not among the names. */
        int others() {
            return Math.max(0, headcount.people() - participants.size());
        }
    }

    @Bean
    static Section<UUID> headcount(AttendanceStore attendance) {
        return new Section<>(
                EventPlace.LINE,
                10,
                "attendance/headcount",
                (visit, events) -> attendance.counts(events).entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, counted -> new HeadcountView(visit.page(), counted.getValue()))));
    }

    @Bean
    static Section<UUID> whoCame(AttendanceStore attendance, Participants participants, ExpectedPeople expected) {
        return new Section<>(
                EventPlace.BELOW,
                10,
                "attendance/people",
                (visit, events) ->
                        people(visit.page(), events, attendance.counts(events), participants.of(events), expected));
    }

    @Bean
    static Section<PartnershipId> tableOfTheLastMeeting(Events events, AttendanceStore attendance) {
        return Section.ofPartnership(
                HomePlace.PICTURE,
                10,
                "attendance/roundTable",
                visit -> events.latestPast(visit.page().here().id())
                        .flatMap(meeting -> table(meeting, attendance))
                        .map(table -> new TableView(visit.page(), table))
                        .orElse(null));
    }

    private static Optional<RoundTable> table(Event meeting, AttendanceStore attendance) {
        return Optional.ofNullable(attendance.counts(List.of(meeting.id())).get(meeting.id()))
                .filter(headcount -> headcount.people() > 0)
                .map(headcount -> RoundTable.of(meeting, headcount));
    }

    private static Map<UUID, PeopleView> people(
            Page page,
            List<UUID> events,
            Map<UUID, Headcount> counts,
            Map<UUID, List<Participant>> names,
            ExpectedPeople expected) {
        var views = new HashMap<UUID, PeopleView>();
        var registered = counts.isEmpty() ? Map.<UUID, Map<Side, Integer>>of() : expected.of(counts.keySet());
        for (var event : events) {
            var headcount = counts.getOrDefault(event, Headcount.NOBODY);
            var named = names.getOrDefault(event, List.of());
            if (headcount.people() > 0 || !named.isEmpty()) {
                views.put(event, new PeopleView(page, headcount, named, sum(registered.getOrDefault(event, Map.of()))));
            }
        }
        return views;
    }

    private static int sum(Map<Side, Integer> bySide) {
        return bySide.values().stream().mapToInt(Integer::intValue).sum();
    }
}
