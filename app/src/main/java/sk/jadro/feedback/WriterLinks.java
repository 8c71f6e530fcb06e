package sk.jadro.feedback;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import sk.jadro.base.token.Tokens;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.Redirect;

/**
 * The links by which whoever wrote something sees it: one stands on the page after it was sent, others in each letter to their
 * address, which alone say that the address is theirs. Called inside the partnership.
 */
@Component
class WriterLinks {
    private static final String SENT = "feedback";
    private static final String MAILED = "feedback-letter";

    private final Tokens tokens;
    private final FeedbackStore store;

    WriterLinks(Tokens tokens, FeedbackStore store) {
        this.tokens = tokens;
        this.store = store;
    }

    /** @param isMailed whether whoever has the link has the letter */
    record Found(Feedback feedback, String token, boolean isMailed) {
        /** Back to its page. */
        Redirect back(Page page) {
            return Redirect.to(page, path(token));
        }
    }

    /** Of the page that a link opens, below the partnership's home. */
    static String path(String token) {
        return "/feedback/" + token;
    }

    /** For the page after it was sent; what stands in the link. */
    String sent(UUID feedback) {
        return tokens.issue(SENT, feedback, null);
    }

    /** For a letter. */
    String mailed(UUID feedback) {
        return tokens.issue(MAILED, feedback, null);
    }

    Optional<Found> find(String token) {
        return find(SENT, token, false).or(() -> find(MAILED, token, true));
    }

    private Optional<Found> find(String purpose, String token, boolean mailed) {
        return tokens.find(purpose, token)
                .flatMap(found -> Optional.ofNullable(found.subject()))
                .flatMap(store::byId)
                .map(feedback -> new Found(feedback, token, mailed));
    }
}
