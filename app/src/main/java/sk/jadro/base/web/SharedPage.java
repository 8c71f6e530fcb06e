package sk.jadro.base.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;

/**
 * A page that all readers of a site get alike. Who keeps such pages wants them handed over by {@link Html} instead of
 * written out.
 */
public final class SharedPage {
    private static final String WANTED = SharedPage.class.getName();

    private @Nullable Site site;
    private @Nullable AskedParameters asked;
    private byte @Nullable [] body;

    private SharedPage() {}

    /** Asks for the page that answers this request, if it is one that all readers get alike. */
    public static SharedPage wantedFrom(HttpServletRequest request) {
        var page = new SharedPage();
        request.setAttribute(WANTED, page);
        return page;
    }

    static @Nullable SharedPage wantedBy(HttpServletRequest request) {
        return request.getAttribute(WANTED) instanceof SharedPage page ? page : null;
    }

    /** Takes the page over; false if its address does not say all that it shows. */
    boolean takes(HttpServletRequest request, byte[] made) {
        var handler = request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE);
        if (!(handler instanceof HandlerMethod method) || !(RequestedSite.known(request) instanceof Site known)) {
            return false;
        }
        var parameters = AskedParameters.of(method);
        if (!parameters.areForetold(Query.of(request))) {
            return false;
        }
        site = known;
        asked = parameters;
        body = made;
        return true;
    }

    /** Whose page it is; null if the answer was none such, and is written already. */
    public @Nullable Site site() {
        return site;
    }

    /** Which parameters of its address it answers to. */
    public AskedParameters asked() {
        return Objects.requireNonNull(asked, "nothing was handed over");
    }

    /** The page itself. */
    public byte[] body() {
        return Objects.requireNonNull(body, "nothing was handed over");
    }
}
