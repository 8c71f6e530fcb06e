package sk.jadro.home;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import sk.jadro.attendance.Attendance;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.PartnershipId;
import sk.jadro.base.web.Html;
import sk.jadro.base.web.MenuEntry;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.Redirect;
import sk.jadro.base.web.Site;
import sk.jadro.base.web.Sites;
import sk.jadro.coowners.Column;
import sk.jadro.coowners.Columns;
import sk.jadro.events.Event;
import sk.jadro.events.Events;
import sk.jadro.partnership.PartnershipTexts;

/** What a partnership is, what came out last, where a hand is missing, what comes next. */
@Controller
class HomePages {
    private static final int NEXT_EVENTS = 3;

    private final Db db;
    private final Sites sites;
    private final PartnershipTexts texts;
    private final Events events;
    private final Attendance attendance;
    private final Columns columns;

    HomePages(Db db, Sites sites, PartnershipTexts texts, Events events, Attendance attendance, Columns columns) {
        this.db = db;
        this.sites = sites;
        this.texts = texts;
        this.events = events;
        this.attendance = attendance;
        this.columns = columns;
    }

    @Bean
    static MenuEntry homeInTheMenu() {
        return new MenuEntry("home", "", 0);
    }

    /**
     * @param last the meeting that was over last, null before the first one
     * @param table those who came to it, null while nobody has counted them
     * @param upcoming the next few
     * @param pastEvents how many there have been
     */
    record HomeView(
            Page page,
            PartnershipTexts.Opening opening,
            @Nullable Event last,
            @Nullable RoundTable table,
            List<Event> upcoming,
            List<Column> columns,
            int pastEvents) {
        /** How many names stand in all columns; somebody in two counts twice. */
        int names() {
            return columns.stream().mapToInt(Column::people).sum();
        }
    }

    record PartnershipsView(Page page, List<Site> sites) {}

    /** The list of partnerships, or at once the only one. */
    @GetMapping("/")
    View partnerships(Page page) {
        var all = sites.all();
        return all.size() == 1
                ? Redirect.to("/" + all.getFirst().slug())
                : Html.of("home/partnerships", new PartnershipsView(page, all));
    }

    @GetMapping("/{partnership}")
    Html home(Page page) {
        var id = page.here().id();
        return db.in(id, () -> {
            var last = events.latestPast(id);
            var view = new HomeView(
                    page,
                    texts.opening(id),
                    last.orElse(null),
                    last.flatMap(meeting -> table(id, meeting)).orElse(null),
                    events.upcoming(id).stream().limit(NEXT_EVENTS).toList(),
                    columns.all(id),
                    events.countPast(id));
            return Html.of("home/home", view);
        });
    }

    private Optional<RoundTable> table(PartnershipId partnership, Event meeting) {
        return Optional.of(attendance.of(partnership, meeting.id()))
                .filter(headcount -> headcount.people() > 0)
                .map(headcount -> RoundTable.of(meeting, headcount));
    }
}
