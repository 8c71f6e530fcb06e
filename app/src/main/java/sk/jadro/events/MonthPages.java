package sk.jadro.events;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import sk.jadro.base.db.Db;
import sk.jadro.base.text.Words;
import sk.jadro.base.web.Asked;
import sk.jadro.base.web.AskedSlug;
import sk.jadro.base.web.Html;
import sk.jadro.base.web.Page;
import sk.jadro.events.EventFilters.Offered;

/** The events month by month, as they hang on a wall. */
@Controller
class MonthPages {
    private final Db db;
    private final Events events;
    private final EventFilters filters;
    private final Clock clock;

    MonthPages(Db db, Events events, EventFilters filters, Clock clock) {
        this.db = db;
        this.events = events;
        this.filters = filters;
        this.clock = clock;
    }

    /**
     * A day of the sheet.
     *
     * @param inMonth whether it is of the month, or of a week that begins or ends it
     * @param events in the order of their beginnings
     */
    record Day(LocalDate date, boolean inMonth, boolean today, List<Event> events) {}

    /** @param days whole weeks from Monday on */
    record MonthView(Page page, YearMonth month, EventFilter filter, Offered offered, List<Day> days) {
        String title() {
            return page.say("events.month.title", name(month));
        }

        /** {@code december 2026}. */
        String name(YearMonth of) {
            var day = of.atDay(1).atStartOfDay(Words.ZONE).toInstant();
            return page.words().month(day) + " " + of.getYear();
        }

        /** {@code streda 2. decembra 2026}. */
        String name(LocalDate day) {
            var noon = day.atTime(12, 0).atZone(Words.ZONE).toInstant();
            return page.words().weekday(noon) + " " + page.words().date(noon);
        }

        List<String> weekdays() {
            return days.subList(0, DayOfWeek.values().length).stream()
                    .map(day -> page.words()
                            .weekday(day.date().atTime(12, 0).atZone(Words.ZONE).toInstant()))
                    .toList();
        }

        boolean isEmpty() {
            return days.stream().allMatch(day -> day.events().isEmpty());
        }

        boolean choosesKinds() {
            return offered.kinds().size() > 1 || filter.kind() != null;
        }

        /** When an event of this day begins; empty if it goes on from a day before. */
        String begins(Event event, LocalDate day) {
            return Words.local(event.startsAt()).toLocalDate().equals(day)
                    ? page.words().time(event.startsAt())
                    : "";
        }
    }

    @GetMapping("/{partnership}/calendar")
    Html month(
            Page page,
            @Asked("month") Optional<YearMonth> asked,
            @Asked("kind") Optional<EventKind> kind,
            @Asked("circle") Optional<AskedSlug> circle) {
        var partnership = page.here().id();
        var today = Words.local(clock.instant()).toLocalDate();
        var month = asked.orElseGet(() -> YearMonth.from(today));
        return db.in(partnership, () -> {
            var filter = filters.of(partnership, kind, circle);
            var shown = filter.circle() == null ? page.without("circle") : page;
            var days = days(
                    month,
                    today,
                    events.between(
                            partnership, filter, first(month), last(month).plusDays(1)));
            var view = new MonthView(shown, month, filter, filters.offered(partnership, filter), days);
            return Html.of("events/month", view);
        });
    }

    private static LocalDate first(YearMonth month) {
        return month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static LocalDate last(YearMonth month) {
        return month.atEndOfMonth().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }

    private static List<Day> days(YearMonth month, LocalDate today, List<Event> events) {
        var days = new ArrayList<Day>();
        for (var date = first(month); !date.isAfter(last(month)); date = date.plusDays(1)) {
            var day = date;
            var on = events.stream().filter(event -> isOn(event, day)).toList();
            days.add(new Day(day, YearMonth.from(day).equals(month), day.equals(today), on));
        }
        return List.copyOf(days);
    }

    /** What ends at midnight is not of the day that begins then. */
    private static boolean isOn(Event event, LocalDate day) {
        var from = day.atStartOfDay(Words.ZONE).toInstant();
        var until = day.plusDays(1).atStartOfDay(Words.ZONE).toInstant();
        return event.startsAt().isBefore(until) && event.endsAt().isAfter(from);
    }
}
