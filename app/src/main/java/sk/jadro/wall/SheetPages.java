package sk.jadro.wall;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import sk.jadro.activities.Activities;
import sk.jadro.activities.ActivitiesPlace;
import sk.jadro.activities.Activity;
import sk.jadro.base.db.Code;
import sk.jadro.base.paper.Format.Size;
import sk.jadro.base.section.Section;
import sk.jadro.base.ui.QrCode;
import sk.jadro.base.web.Addresses;
import sk.jadro.base.web.Asked;
import sk.jadro.base.web.Html;
import sk.jadro.base.web.NotFound;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.Redirect;
import sk.jadro.coordinators.Coordinator;
import sk.jadro.coowners.NameConsent;

/** Where coordinators find the sheets for the wall and the table. */
@Controller
class SheetPages {
    private final Activities activities;
    private final Addresses addresses;
    private final SheetFiles files;

    SheetPages(Activities activities, Addresses addresses, SheetFiles files) {
        this.activities = activities;
        this.addresses = addresses;
        this.files = files;
    }

    @Bean
    static Section<List<Activity>> tableOnTheWall() {
        return new Section<>(
                ActivitiesPlace.DESK,
                30,
                "wall/links",
                (visit, lists) -> lists.stream()
                        .filter(list -> list.stream().anyMatch(Activity::takesNames))
                        .collect(Collectors.toMap(list -> list, list -> visit.page())));
    }

    @GetMapping("/{partnership}/desk/activities/{activity}/sheet")
    View sheet(Page page, Coordinator by, @PathVariable("activity") UUID id) {
        var activity = existing(by, id);
        return Sheet.isFor(activity) ? Html.of("wall/sheet", of(page, activity)).keptSecret() : ended(page, activity);
    }

    @GetMapping("/{partnership}/desk/activities/{activity}/sheet.pdf")
    View sheetFile(Page page, Coordinator by, @PathVariable("activity") UUID id, @Asked("size") String size) {
        var activity = existing(by, id);
        var format = size(size);
        return Sheet.isFor(activity) ? files.of(of(page, activity), format) : ended(page, activity);
    }

    @GetMapping("/{partnership}/desk/activities/sheet.pdf")
    View tableFile(Page page, Coordinator by, @Asked("size") String size) {
        var format = size(size);
        var columns = activities.open(by.partnership()).stream()
                .map(activity -> new WholeTable.Column(activity, code(page, activity)))
                .toList();
        if (columns.isEmpty()) {
            return Redirect.to(page, "/desk/activities").saying("wall.notice.none");
        }
        var sheets = WholeTable.onSheets(columns, format);
        return files.of(new WholeTable(page, consentWords(page), Choices.of(page), sheets), format);
    }

    private Activity existing(Coordinator by, UUID id) {
        return activities.byId(by, id).orElseThrow(NotFound::new);
    }

    private static Redirect ended(Page page, Activity activity) {
        return Redirect.to(page, "/desk/activities/" + activity.id() + "/co-owners")
                .saying("wall.notice.ended");
    }

    private static Size size(String asked) {
        return asked.isEmpty() ? Size.A4 : Code.parse(Size.class, asked).orElseThrow(NotFound::new);
    }

    private Sheet of(Page page, Activity activity) {
        return new Sheet(page, activity, consentWords(page), Choices.of(page), code(page, activity));
    }

    private static String consentWords(Page page) {
        return NameConsent.onPaper(page.words()).words();
    }

    private QrCode code(Page page, Activity activity) {
        return QrCode.of(addresses.absolute(page.lang(), page.here(), activity.path()));
    }
}
