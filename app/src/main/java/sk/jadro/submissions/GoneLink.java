package sk.jadro.submissions;

import org.springframework.http.HttpStatus;
import sk.jadro.base.web.Html;
import sk.jadro.base.web.Page;

/** What is said of a link that is good no more. */
public final class GoneLink {
    private GoneLink() {}

    public static Html page(Page page, SubmissionKind kind) {
        return Html.of("submissions/link", new SubmissionPages.LinkView(page, kind, null, null, null, null, ""))
                .with(HttpStatus.GONE)
                .keptSecret();
    }
}
