package sk.jadro.base.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A page that all readers of a site get alike. Who keeps such pages wants them handed over by {@link Html} instead of
 * written out.
 */
public final class SharedPage {
    private static final String WANTED = SharedPage.class.getName();

    private @Nullable Site site;
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

    void handOver(Site site, byte[] body) {
        this.site = site;
        this.body = body;
    }

    /** Whose page it is; null if the answer was none such, and is written already. */
    public @Nullable Site site() {
        return site;
    }

    /** The page itself. */
    public byte[] body() {
        return Objects.requireNonNull(body, "nothing was handed over");
    }
}
