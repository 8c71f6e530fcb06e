package sk.jadro.coordinators;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import sk.jadro.base.mail.EmailAddress;
import sk.jadro.base.web.Form;
import sk.jadro.base.web.Html;
import sk.jadro.base.web.NotFound;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.Redirect;
import sk.jadro.people.Side;
import sk.jadro.people.TypedName;

/** Who coordinates here, and inviting others to. */
@Controller
class CoordinatorPages {
    private final Coordinators coordinators;

    CoordinatorPages(Coordinators coordinators) {
        this.coordinators = coordinators;
    }

    record CoordinatorsView(Page page, Form form, Coordinator self, List<Coordinator> all) {
        boolean isVerified(Coordinator coordinator) {
            return coordinator.term().verified();
        }
    }

    @GetMapping("/{partnership}/desk/coordinators")
    Html list(Page page, Coordinator self) {
        return view(page, Form.empty(), self);
    }

    @PostMapping("/{partnership}/desk/coordinators")
    View invite(Page page, Form form, Coordinator self) {
        var name = TypedName.read(form);
        var email = form.read("email", EmailAddress::new);
        var side = form.choice("side", Side.class);
        if (email == null || side == null || !form.isValid()) {
            return view(page, form, self).rejected();
        }
        coordinators.invite(self, page.here(), name, email, side, page.lang());
        return Redirect.to(page, "/desk/coordinators").saying("coordinators.notice.invited");
    }

    /** Sends an invitation once more. */
    @PostMapping("/{partnership}/desk/coordinators/{person}/invitation")
    View inviteAgain(Page page, Coordinator self, @PathVariable UUID person) {
        var invited = coordinators.inviteAgain(self, page.here(), person).orElseThrow(NotFound::new);
        return Redirect.to(page, "/desk/coordinators")
                .saying(invited.hasAccepted() ? "coordinators.notice.accepted" : "coordinators.notice.invited");
    }

    /** A new address for whoever is signed in. */
    @PostMapping("/{partnership}/desk/address")
    View move(Page page, Form form, Coordinator self) {
        var email = form.read("new-email", EmailAddress::new);
        if (email == null) {
            return view(page, form, self).rejected();
        }
        coordinators.move(self, page.here(), email);
        return Redirect.to(page, "/desk/coordinators").saying("coordinators.notice.address-sent");
    }

    @GetMapping("/{partnership}/desk/address")
    View addressForm(Page page, Coordinator self) {
        return Redirect.to(page, "/desk/coordinators");
    }

    @PostMapping("/{partnership}/desk/coordinators/{person}/ending")
    View end(Page page, Form form, Coordinator self, @PathVariable UUID person) {
        return switch (coordinators.end(self, person)) {
            case ENDED -> Redirect.to(page, "/desk/coordinators").saying("coordinators.notice.ended");
            case NO_COORDINATOR -> throw new NotFound();
            case LAST_ONE -> {
                form.reject("coordinators", "coordinators.problem.last-one");
                yield view(page, form, self).rejected();
            }
        };
    }

    private Html view(Page page, Form form, Coordinator self) {
        return Html.of(
                        "coordinators/coordinators",
                        new CoordinatorsView(page, form, self, coordinators.all(self.partnership())))
                .keptSecret();
    }
}
