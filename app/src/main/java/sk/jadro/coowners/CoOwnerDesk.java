package sk.jadro.coowners;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import sk.jadro.activities.Activities;
import sk.jadro.activities.Activity;
import sk.jadro.base.sheets.SheetFormat;
import sk.jadro.base.ui.Option;
import sk.jadro.base.web.Asked;
import sk.jadro.base.web.Html;
import sk.jadro.base.web.ListPage;
import sk.jadro.base.web.NotFound;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.PageNumber;
import sk.jadro.base.web.Redirect;
import sk.jadro.coordinators.Coordinator;

/** Where coordinators see who signed up, and help those who can't confirm. */
@Controller
class CoOwnerDesk {
    private static final int ON_A_PAGE = 100;

    private final Activities activities;
    private final CoOwners coOwners;
    private final CoOwnerTable table;

    CoOwnerDesk(Activities activities, CoOwners coOwners, CoOwnerTable table) {
        this.activities = activities;
        this.coOwners = coOwners;
        this.table = table;
    }

    /** @param state in which state the names are; in any if null */
    record CoOwnersView(Page page, Activity activity, CoOwner.@Nullable State state, ListPage<CoOwner> names) {
        List<Option> states() {
            return Option.all(page, "coowners.state", CoOwner.State.values());
        }
    }

    @GetMapping("/{partnership}/desk/activities/{activity}/co-owners")
    Html list(
            Page page,
            Coordinator by,
            @PathVariable UUID activity,
            @Asked("state") Optional<CoOwner.State> state,
            @Asked("page") PageNumber number) {
        var one = existing(by, activity);
        var names = ListPage.of(
                number,
                ON_A_PAGE,
                (limit, skipped) -> coOwners.inColumn(by, activity, state.orElse(null), limit, skipped));
        return Html.of("coowners/coOwners", new CoOwnersView(page, one, state.orElse(null), names))
                .keptSecret();
    }

    @PostMapping("/{partnership}/desk/activities/{activity}/co-owners/{id}/confirmation")
    View confirm(Page page, Coordinator by, @PathVariable UUID activity, @PathVariable UUID id) {
        var consent = NameConsent.inForm(page.words(), 1);
        var outcome = coOwners.confirm(by, page.here(), existing(by, activity), id, consent);
        return back(page, activity).saying(notice(outcome, "coowners.notice.confirmed"));
    }

    @PostMapping("/{partnership}/desk/activities/{activity}/co-owners/{id}/removal")
    View remove(Page page, Coordinator by, @PathVariable UUID activity, @PathVariable UUID id) {
        var outcome = coOwners.remove(by, page.here(), existing(by, activity), id);
        return back(page, activity).saying(notice(outcome, "coowners.notice.removed"));
    }

    private static String notice(CoOwners.Outcome outcome, String done) {
        return switch (outcome) {
            case DONE -> done;
            case WITHDRAWN -> "coowners.notice.withdrawn";
            case NONE -> throw new NotFound();
        };
    }

    @GetMapping("/{partnership}/desk/co-owners.{format}")
    View download(Page page, Coordinator by, @PathVariable String format) {
        return table.download(
                by, page.words(), SheetFormat.of(format), page.here().slug());
    }

    @GetMapping("/{partnership}/desk/activities/{activity}/co-owners.{format}")
    View downloadOne(Page page, Coordinator by, @PathVariable UUID activity, @PathVariable String format) {
        var one = existing(by, activity);
        return table.download(by, page.words(), SheetFormat.of(format), one.slug(), List.of(one));
    }

    private Activity existing(Coordinator by, UUID id) {
        return activities.byId(by, id).orElseThrow(NotFound::new);
    }

    private static Redirect back(Page page, UUID activity) {
        return Redirect.to(page, "/desk/activities/" + activity + "/co-owners");
    }
}
