package sk.jadro.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
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
    /** Of the session: a map from the partnership's to the person's id. Of the request: who was found by it. */
    private static final String ATTRIBUTE = "coordinators";

    private final Coordinators coordinators;

    SignedIn(Coordinators coordinators) {
        this.coordinators = coordinators;
    }

    /** The coordinator before the screen; asked of the database by each request, so that ending a task works at once. */
    Optional<Coordinator> in(PartnershipId partnership) {
        var request = request();
        var person = request == null ? null : people(request.getSession(false)).get(partnership.value());
        if (request == null || person == null) {
            return Optional.empty();
        }
        if (request.getAttribute(ATTRIBUTE) instanceof Coordinator known
                && known.partnership().equals(partnership)
                && known.id().equals(person)) {
            return Optional.of(known);
        }
        var found = coordinators.byPerson(partnership, person);
        found.ifPresent(coordinator -> request.setAttribute(ATTRIBUTE, coordinator));
        return found;
    }

    @Override
    public boolean coordinates(PartnershipId partnership) {
        return in(partnership).isPresent();
    }

    /** Begins a session, or adds to it; its id changes, lest somebody planted it. */
    void begin(HttpServletRequest request, Coordinator coordinator) {
        var session = request.getSession(true);
        request.changeSessionId();
        var people = new HashMap<>(people(session));
        people.put(coordinator.partnership().value(), coordinator.id());
        session.setAttribute(ATTRIBUTE, people);
    }

    static void end(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    @SuppressWarnings("unchecked") // Only begin() sets it.
    private static Map<UUID, UUID> people(@Nullable HttpSession session) {
        var people = session == null ? null : (Map<UUID, UUID>) session.getAttribute(ATTRIBUTE);
        return people == null ? Map.of() : people;
    }

    private static @Nullable HttpServletRequest request() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                ? request.getRequest()
                : null;
    }
}
