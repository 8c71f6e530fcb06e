package sk.jadro.submissions;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import sk.jadro.base.db.Db;
import sk.jadro.base.web.Html;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.Redirect;

/** The page of a letter's second link for kinds of which nothing is to be changed but whether they stand. */
@Component
public class ManagementPage {
    private final Submissions submissions;
    private final Db db;
    private final TemplateEngine templates;

    ManagementPage(Submissions submissions, Db db, TemplateEngine templates) {
        this.submissions = submissions;
        this.db = db;
        this.templates = templates;
    }

    /** @param part what the room shows of it */
    record ManagedView(Page page, SubmissionKind kind, Content part, String token) {}

    public View of(Page page, SubmissionKind kind, String token) {
        return db.in(
                page.here().id(),
                () -> submissions
                        .byManagement(page.here().id(), kind, token)
                        .map(submission -> of(page, kind, submission, token))
                        .orElseGet(() -> GoneLink.page(page, kind)));
    }

    private View of(Page page, SubmissionKind kind, Submission submission, String token) {
        var standing = submission.moved() ? null : kind.standing(page, submission);
        return switch (standing) {
            case Standing.Waiting waiting -> managed(page, kind, waiting, token);
            case Standing.Done done -> managed(page, kind, done, token);
            case null, default -> Redirect.to(page, "/" + kind.path() + "/" + token + "/withdrawal");
        };
    }

    private Html managed(Page page, SubmissionKind kind, Standing standing, String token) {
        var part = standing.part().content(templates);
        return Html.of("submissions/managed", new ManagedView(page, kind, part, token))
                .keptSecret();
    }
}
