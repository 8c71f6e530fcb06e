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
    /** Of the session; a map from the partnership's to the person's id. */
    private static final String ATTRIBUTE = "coordinators";

    private final Coordinators coordinators;

    SignedIn(Coordinators coordinators) {
        this.coordinators = coordinators;
    }

    /** The coordinator before the screen; asked of the database each time, so that ending a task works at once. */
    Optional<Coordinator> in(PartnershipId partnership) {
        var person = people(session()).get(partnership.value());
        return person == null ? Optional.empty() : coordinators.byPerson(partnership, person);
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

    private static @Nullable HttpSession session() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                ? request.getRequest().getSession(false)
                : null;
    }
}
