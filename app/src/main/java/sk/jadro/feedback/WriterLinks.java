package sk.jadro.feedback;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import sk.jadro.base.files.Attachment;
import sk.jadro.base.token.Tokens;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.Redirect;

/**
 * The links by which whoever wrote something sees it: one stands on the page after it was sent, others in each letter to their
 * address, which alone say that the address is theirs. The registry has one to the files. Called inside the partnership.
 */
@Component
class WriterLinks {
    private static final String SENT = "feedback";
    private static final String MAILED = "feedback-letter";
    private static final String REGISTRY = "feedback-registry";

    /** As long as the registry has to take what came along with it: the longest of the law's days, and some. */
    static final Duration AT_THE_REGISTRY = Duration.ofDays(120);

    private final Tokens tokens;
    private final FeedbackStore store;
    private final Clock clock;

    WriterLinks(Tokens tokens, FeedbackStore store, Clock clock) {
        this.tokens = tokens;
        this.store = store;
        this.clock = clock;
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

    /** Of a file that came along with it, below the partnership's home. */
    static String path(String token, Attachment file) {
        return path(token) + "/files/" + file.number();
    }

    /** For the page after it was sent; what stands in the link. */
    String sent(UUID feedback) {
        return tokens.issue(SENT, feedback, null);
    }

    /** For a letter. */
    String mailed(UUID feedback) {
        return tokens.issue(MAILED, feedback, null);
    }

    /** For the registry, which has the text itself: it opens what came along, and nothing else. */
    String registry(UUID feedback) {
        return tokens.issue(REGISTRY, feedback, clock.instant().plus(AT_THE_REGISTRY));
    }

    /** It is not the registry's after all. */
    void closeToRegistry(UUID feedback) {
        tokens.revoke(feedback, REGISTRY);
    }

    /** What a link is about whose holder may have the files. */
    Optional<Found> findForFiles(String token) {
        return find(token).or(() -> find(REGISTRY, token, false));
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
