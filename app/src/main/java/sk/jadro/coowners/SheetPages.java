package sk.jadro.coowners;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import sk.jadro.activities.Activities;
import sk.jadro.activities.Activity;
import sk.jadro.base.ui.QrCode;
import sk.jadro.base.web.Addresses;
import sk.jadro.base.web.Html;
import sk.jadro.base.web.NotFound;
import sk.jadro.base.web.Page;
import sk.jadro.coordinators.Coordinator;
import sk.jadro.people.NameVisibility;
import sk.jadro.people.Side;

/** The sheet for the wall or the table, to be printed: who writes a line agrees to the very words that are kept. */
@Controller
class SheetPages {
    private final Activities activities;
    private final Addresses addresses;

    SheetPages(Activities activities, Addresses addresses) {
        this.activities = activities;
        this.addresses = addresses;
    }

    record SheetView(Page page, Activity activity, String consentWords, QrCode code) {
        List<Side> sides() {
            return Arrays.asList(Side.values());
        }

        List<NameVisibility> visibilities() {
            return Arrays.asList(NameVisibility.values());
        }
    }

    @GetMapping("/{partnership}/desk/activities/{activity}/sheet")
    Html sheet(Page page, Coordinator by, @PathVariable("activity") UUID id) {
        var activity = activities.byId(by, id).orElseThrow(NotFound::new);
        var address = addresses.absolute(page.lang(), page.here(), activity.path());
        var view =
                new SheetView(page, activity, NameConsent.onPaper(page.words()).words(), QrCode.of(address));
        return Html.of("coowners/sheet", view).keptSecret();
    }
}
