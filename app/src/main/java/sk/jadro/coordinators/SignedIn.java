package sk.jadro.coordinators;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.PartnershipId;

/** Who has signed in with a browser: in each partnership at most one person, whatever their tasks there. */
@Component
public class SignedIn {
    /** Of the session: a map from the partnership's id to who signed in. */
    private static final String ATTRIBUTE = "signed-in";

    /** However busy a session is, this long after its sign-in it is over (OWASP ASVS 5.0, 7.3.2). */
    private static final Duration AT_MOST = Duration.ofDays(30);

    private final Clock clock;

    SignedIn(Clock clock) {
        this.clock = clock;
    }

    /** That a person signed in, and when: a task that began later asks for another sign-in. */
    public record SignIn(UUID person, Instant at) implements Serializable {}

    /** Whoever sent the request, if they signed in here; their tasks are to be asked for by each request. */
    public Optional<SignIn> in(PartnershipId partnership, HttpServletRequest request) {
        return Optional.ofNullable(signIns(request.getSession(false)).get(partnership.value()))
                .filter(signIn -> !isOver(signIn));
    }

    /** Whether nobody has signed in with this browser, or did here but too long ago. */
    public boolean isOver(PartnershipId partnership, HttpServletRequest request) {
        var session = request.getSession(false);
        var signIn = signIns(session).get(partnership.value());
        return session == null || (signIn != null && isOver(signIn));
    }

    private boolean isOver(SignIn signIn) {
        return !signIn.at().plus(AT_MOST).isAfter(clock.instant());
    }

    /** Begins a session, or adds to it; its id changes, lest somebody planted it. */
    void begin(HttpServletRequest request, PartnershipId partnership, UUID person) {
        var session = request.getSession(true);
        request.changeSessionId();
        var signIns = new HashMap<>(signIns(session));
        signIns.put(partnership.value(), new SignIn(person, clock.instant()));
        session.setAttribute(ATTRIBUTE, signIns);
    }

    static void end(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    @SuppressWarnings("unchecked") // Only begin() sets it.
    private static Map<UUID, SignIn> signIns(@Nullable HttpSession session) {
        var signIns = session == null ? null : (Map<UUID, SignIn>) session.getAttribute(ATTRIBUTE);
        return signIns == null ? Map.of() : signIns;
    }
}
