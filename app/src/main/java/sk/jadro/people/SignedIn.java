package sk.jadro.people;

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
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import sk.jadro.base.db.PartnershipId;
import sk.jadro.base.web.Viewer;

/** Who has signed in with this browser: in each partnership at most one coordinator. */
@Component
class SignedIn implements Viewer {
    /** Of the session: a map from the partnership's id to who signed in. Of the request: who was found by it. */
    private static final String ATTRIBUTE = "signed-in";

    /** However busy a session is, this long after its sign-in it is over (OWASP ASVS 5.0, 7.3.2). */
    private static final Duration AT_MOST = Duration.ofDays(30);

    private final Coordinators coordinators;
    private final Clock clock;

    SignedIn(Coordinators coordinators, Clock clock) {
        this.coordinators = coordinators;
        this.clock = clock;
    }

    /** That a person signed in, and when. */
    private record SignIn(UUID person, Instant at) implements Serializable {}

    /** The coordinator before the screen; asked of the database by each request, so that ending a task works at once. */
    Optional<Coordinator> in(PartnershipId partnership) {
        var request = request();
        var signIn = request == null ? null : signIns(request.getSession(false)).get(partnership.value());
        if (request == null || signIn == null || isOver(signIn)) {
            return Optional.empty();
        }
        if (request.getAttribute(ATTRIBUTE) instanceof Coordinator known
                && known.partnership().equals(partnership)
                && known.id().equals(signIn.person())) {
            return Optional.of(known);
        }
        var found = coordinators
                .byPerson(partnership, signIn.person())
                .filter(coordinator -> !signIn.at().isBefore(coordinator.term().since()));
        found.ifPresent(coordinator -> request.setAttribute(ATTRIBUTE, coordinator));
        return found;
    }

    /** Whether nobody has signed in with this browser, or did here but too long ago. */
    boolean isOver(PartnershipId partnership) {
        var request = request();
        var session = request == null ? null : request.getSession(false);
        var signIn = signIns(session).get(partnership.value());
        return session == null || signIn != null && isOver(signIn);
    }

    private boolean isOver(SignIn signIn) {
        return !signIn.at().plus(AT_MOST).isAfter(clock.instant());
    }

    @Override
    public boolean coordinates(PartnershipId partnership) {
        return in(partnership).isPresent();
    }

    /** Begins a session, or adds to it; its id changes, lest somebody planted it. */
    void begin(HttpServletRequest request, Coordinator coordinator) {
        var session = request.getSession(true);
        request.changeSessionId();
        var signIns = new HashMap<>(signIns(session));
        signIns.put(coordinator.partnership().value(), new SignIn(coordinator.id(), clock.instant()));
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

    private static @Nullable HttpServletRequest request() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                ? request.getRequest()
                : null;
    }
}
