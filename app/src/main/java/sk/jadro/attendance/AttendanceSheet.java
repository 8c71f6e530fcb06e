package sk.jadro.attendance;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import sk.jadro.base.ui.QrCode;
import sk.jadro.base.web.Addresses;
import sk.jadro.base.web.Html;
import sk.jadro.base.web.NotFound;
import sk.jadro.base.web.Page;
import sk.jadro.coordinators.Coordinator;
import sk.jadro.events.Event;
import sk.jadro.events.Events;
import sk.jadro.people.Side;

/** The list at an event's door, to be printed: who ticks the box agrees to the very words that are kept. */
@Controller
class AttendanceSheet {
    private final Events events;
    private final Addresses addresses;

    AttendanceSheet(Events events, Addresses addresses) {
        this.events = events;
        this.addresses = addresses;
    }

    record AttendanceSheetView(Page page, Event event, String consentWords, QrCode code) {
        List<Side> sides() {
            return Arrays.asList(Side.values());
        }
    }

    @GetMapping("/{partnership}/desk/events/{id}/attendance/sheet")
    Html sheet(Page page, Coordinator by, @PathVariable UUID id) {
        var event = events.byId(by.partnership(), id).orElseThrow(NotFound::new);
        var code = QrCode.of(addresses.absolute(page.lang(), page.here(), event.path()));
        var words = ListConsent.of(page.words(), event.title()).words();
        return Html.of("attendance/attendanceSheet", new AttendanceSheetView(page, event, words, code))
                .keptSecret();
    }
}
