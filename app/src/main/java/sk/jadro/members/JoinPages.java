package sk.jadro.members;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import sk.jadro.base.db.Db;
import sk.jadro.base.web.Form;
import sk.jadro.base.web.Html;
import sk.jadro.base.web.NotFound;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.Redirect;
import sk.jadro.base.web.Stranger;
import sk.jadro.core.Circle;
import sk.jadro.core.CirclePages;
import sk.jadro.core.Entry;
import sk.jadro.submissions.GoneLink;
import sk.jadro.submissions.Submission;
import sk.jadro.submissions.Submissions;

/** The form by which one comes into a circle, or applies to; and the page where a member changes what it says of them. */
@Controller
class JoinPages {
    private final Db db;
    private final CirclePages circles;
    private final Memberships memberships;
    private final MembershipFormStore forms;
    private final Submissions submissions;

    JoinPages(Db db, CirclePages circles, Memberships memberships, MembershipFormStore forms, Submissions submissions) {
        this.db = db;
        this.circles = circles;
        this.memberships = memberships;
        this.forms = forms;
        this.submissions = submissions;
    }

    record JoinView(Page page, Form form, Circle circle, Origin origin) {}

    record ManageView(Page page, Form form, MembershipForm member, Circle circle, String token) {}

    @GetMapping("/{partnership}/circles/{slug}/members")
    View joinForm(Page page, @PathVariable String slug) {
        var circle = circles.visible(page, slug);
        return isOpen(circle) ? join(page, Form.empty(), circle) : Redirect.to(page, circle.path());
    }

    @PostMapping("/{partnership}/circles/{slug}/members")
    View join(Page page, Form form, Stranger stranger, @PathVariable String slug) {
        var circle = circles.visible(page, slug);
        if (!isOpen(circle)) {
            throw new NotFound();
        }
        var written = MemberForm.of(form, origin(circle));
        var permit = written.flatMap(
                member -> stranger.mayCauseLetter(form, "email", member.email().mailbox()));
        if (written.isEmpty() || permit.isEmpty()) {
            return join(page, form, circle).rejected(form);
        }
        var ticket = submissions.submit(
                permit.get(),
                page.here(),
                memberships,
                written.get().email(),
                page.lang(),
                id -> forms.add(written.get().kept(id, circle.id(), origin(circle), page.words())));
        return Redirect.to(page, "/memberships/" + ticket + "/sent");
    }

    @GetMapping("/{partnership}/memberships/{token}")
    View manage(Page page, @PathVariable String token) {
        return db.in(
                page.here().id(),
                () -> submissions
                        .byManagement(page.here().id(), memberships, token)
                        .<View>map(submission -> manage(page, submission, token))
                        .orElseGet(() -> GoneLink.page(page, memberships)));
    }

    private View manage(Page page, Submission submission, String token) {
        var member = memberships.form(submission);
        if (submission.moved() || member.ended() || member.answer() == Answer.REFUSED) {
            return Redirect.to(page, "/memberships/" + token + "/withdrawal");
        }
        var form = MemberForm.filled(member, memberships.interest(submission).orElse(""));
        return manage(page, form, member, token);
    }

    @PostMapping("/{partnership}/memberships/{token}")
    View change(Page page, Form form, @PathVariable String token) {
        return db.in(page.here().id(), () -> {
            var submission = submissions.lockedByManagement(memberships, token);
            if (submission.isEmpty()) {
                return GoneLink.page(page, memberships);
            }
            var member = memberships.form(submission.get());
            var changed = MemberForm.changed(form, member, page.words());
            if (changed.isEmpty()) {
                return manage(page, form, member, token).rejected(form);
            }
            memberships.say(submission.get(), changed.get(), form.optionalLine("interest", 1_000));
            return Redirect.to(page, "/memberships/" + token).saying("members.notice.changed");
        });
    }

    private Html manage(Page page, Form form, MembershipForm member, String token) {
        var view = new ManageView(page, form, member, memberships.circle(member), token);
        return Html.of("members/manage", view).keptSecret();
    }

    private static Html join(Page page, Form form, Circle circle) {
        return Html.of("members/join", new JoinView(page, form, circle, origin(circle)));
    }

    static boolean isOpen(Circle circle) {
        return circle.isPublic()
                && circle.draft().ends() == null
                && circle.draft().entry() != Entry.INVITATION;
    }

    private static Origin origin(Circle circle) {
        return circle.draft().entry() == Entry.OPEN ? Origin.JOINED : Origin.APPLIED;
    }
}
