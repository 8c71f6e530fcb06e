package sk.jadro.submissions;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
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
import sk.jadro.base.web.Stranger;
import sk.jadro.base.web.Unlisted;

/** What follows a sent form, of whatever kind: its letter, the confirmation, the withdrawal and its undo. */
@Controller
class SubmissionPages {
    private final Submissions submissions;
    private final OwnSubmissions own;
    private final List<SubmissionKind> kinds;
    private final TemplateEngine templates;

    SubmissionPages(Submissions submissions, OwnSubmissions own, List<SubmissionKind> kinds, TemplateEngine templates) {
        this.submissions = submissions;
        this.own = own;
        this.kinds = kinds;
        this.templates = templates;
    }

    @Bean
    static Unlisted submissionsAreUnlisted(List<SubmissionKind> kinds) {
        return new Unlisted(kinds.stream().map(kind -> "/" + kind.path()).collect(Collectors.toSet()));
    }

    /** @param token what the address holds, for the forms on the page */
    record SentView(Page page, Form form, SubmissionKind kind, Submission submission, String token) {
        String action(String path) {
            return page.link("/" + kind.path() + "/" + token + path);
        }
    }

    /**
     * @param submission null when the link is good no more
     * @param standing null when another took its place, too
     * @param part what the room shows of it
     * @param choices fields of what its owner decides by confirming
     */
    record LinkView(
            Page page,
            SubmissionKind kind,
            @Nullable Submission submission,
            @Nullable Standing standing,
            @Nullable Content part,
            @Nullable Content choices,
            String token) {
        String title() {
            return switch (standing) {
                case null -> page.say(submission == null ? "submissions.gone.title" : "submissions.moved.title");
                case Standing.Waiting waiting -> page.say("submissions.confirm.title");
                case Standing.Done done -> done.title();
                case Standing.Withdrawn withdrawn -> withdrawn.title();
                case Standing.Ended ended -> ended.title();
            };
        }

        String action(String path) {
            return page.link("/" + kind.path() + "/" + token + path);
        }
    }

    @GetMapping("/{partnership}/{kind}/{ticket}/sent")
    Html sent(Page page, @PathVariable String kind, @PathVariable String ticket) {
        return sentPage(page, Form.empty(), kind(kind), ticket);
    }

    /** Where a reload or another language leads from a form that came back. */
    @GetMapping({"/{partnership}/{kind}/{ticket}/letters", "/{partnership}/{kind}/{ticket}/address"})
    View backToSent(Page page, @PathVariable String kind, @PathVariable String ticket) {
        sentBy(page, kind(kind), ticket);
        return toSent(page, kind, ticket);
    }

    @PostMapping("/{partnership}/{kind}/{ticket}/letters")
    View resend(Page page, Form form, Stranger stranger, @PathVariable String kind, @PathVariable String ticket) {
        var submission = sentBy(page, kind(kind), ticket);
        var permit =
                stranger.mayCauseLetter(form, "letters", submission.address().mailbox());
        if (permit.isEmpty()) {
            return sentPage(page, form, kind(kind), ticket).rejected(form);
        }
        own.resend(permit.get(), page.here(), kind(kind), submission);
        return toSent(page, kind, ticket).saying("submissions.notice.resent");
    }

    @PostMapping("/{partnership}/{kind}/{ticket}/address")
    View readdress(Page page, Form form, Stranger stranger, @PathVariable String kind, @PathVariable String ticket) {
        var email = form.read("email", EmailAddress::new);
        var permit = email == null
                ? null
                : stranger.mayCauseLetter(form, "email", email.mailbox()).orElse(null);
        if (email == null || permit == null) {
            return sentPage(page, form, kind(kind), ticket).rejected(form);
        }
        own.readdress(permit, page.here(), kind(kind), ticket, email);
        return toSent(page, kind, ticket).saying("submissions.notice.readdressed");
    }

    @GetMapping("/{partnership}/{kind}/{token}/confirmation")
    Html confirmation(Page page, @PathVariable String kind, @PathVariable String token) {
        return own.byConfirmation(page.here().id(), kind(kind), token)
                .map(submission -> linkPage(page, kind(kind), submission, token))
                .orElseGet(() -> GoneLink.page(page, kind(kind)));
    }

    @PostMapping("/{partnership}/{kind}/{token}/confirmation")
    View confirm(
            Page page, Form form, HttpServletResponse response, @PathVariable String kind, @PathVariable String token) {
        var confirmed = own.confirm(page.here().id(), kind(kind), token, form);
        confirmed.ifPresent(submission -> own.confirmedHere(page, kind(kind), submission, response));
        return confirmed.isPresent()
                ? Redirect.to(page, "/" + kind + "/" + token + "/confirmation")
                : GoneLink.page(page, kind(kind));
    }

    @GetMapping("/{partnership}/{kind}/{token}/withdrawal")
    View withdrawn(Page page, @PathVariable String kind, @PathVariable String token) {
        var found = submissions.byManagement(page.here().id(), kind(kind), token);
        if (found.isEmpty()) {
            return GoneLink.page(page, kind(kind));
        }
        return isOver(page, kind(kind), found.get())
                ? linkPage(page, kind(kind), found.get(), token)
                : Redirect.to(page, "/" + kind + "/" + token);
    }

    @PostMapping("/{partnership}/{kind}/{token}/withdrawal")
    View withdraw(Page page, @PathVariable String kind, @PathVariable String token) {
        return own.withdraw(page.here().id(), kind(kind), token)
                ? Redirect.to(page, "/" + kind + "/" + token + "/withdrawal")
                : GoneLink.page(page, kind(kind));
    }

    /** Undoes the withdrawal, from the page of either link. */
    @PostMapping("/{partnership}/{kind}/{token}/return")
    View bringBack(Page page, @PathVariable String kind, @PathVariable String token) {
        var partnership = page.here().id();
        if (!own.bringBack(partnership, kind(kind), token)) {
            return GoneLink.page(page, kind(kind));
        }
        return submissions.byManagement(partnership, kind(kind), token).isPresent()
                ? Redirect.to(page, "/" + kind + "/" + token).saying("submissions.notice.back")
                : Redirect.to(page, "/" + kind + "/" + token + "/confirmation");
    }

    private SubmissionKind kind(String path) {
        return kinds.stream()
                .filter(kind -> kind.path().equals(path))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private Submission sentBy(Page page, SubmissionKind kind, String ticket) {
        return own.byTicket(page.here().id(), kind, ticket).orElseThrow(NotFound::new);
    }

    private static Redirect toSent(Page page, String kind, String ticket) {
        return Redirect.to(page, "/" + kind + "/" + ticket + "/sent");
    }

    private Html sentPage(Page page, Form form, SubmissionKind kind, String ticket) {
        var submission = sentBy(page, kind, ticket);
        return Html.of("submissions/sent", new SentView(page, form, kind, submission, ticket))
                .keptSecret();
    }

    private boolean isOver(Page page, SubmissionKind kind, Submission submission) {
        return submission.moved()
                || switch (own.standing(page, kind, submission)) {
                    case Standing.Waiting waiting -> false;
                    case Standing.Done done -> false;
                    case Standing.Withdrawn withdrawn -> true;
                    case Standing.Ended ended -> true;
                };
    }

    private Html linkPage(Page page, SubmissionKind kind, Submission submission, String token) {
        var standing = submission.moved() ? null : own.standing(page, kind, submission);
        var part = standing == null ? null : standing.part().content(templates);
        var choices = standing instanceof Standing.Waiting waiting && waiting.choices() != null
                ? waiting.choices().content(templates)
                : null;
        return Html.of("submissions/link", new LinkView(page, kind, submission, standing, part, choices, token))
                .keptSecret();
    }
}
