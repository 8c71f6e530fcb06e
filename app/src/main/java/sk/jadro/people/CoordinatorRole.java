package sk.jadro.people;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;
import sk.jadro.base.web.Role;
import sk.jadro.base.web.Site;

/** The role of whoever signed in to coordinate the address's partnership. */
@Component
class CoordinatorRole implements Role<Coordinator> {
    private final SignedIn signedIn;

    CoordinatorRole(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    @Override
    public Class<Coordinator> proof() {
        return Coordinator.class;
    }

    @Override
    public Optional<Coordinator> heldBy(HttpServletRequest request, Site site) {
        return signedIn.in(site.id());
    }

    @Override
    public NotSignedIn missing(HttpServletRequest request, Site site) {
        return new NotSignedIn(signedIn.isOver(site.id()));
    }

    /** Nobody who may do this has signed in with this browser. */
    static final class NotSignedIn extends RuntimeException {
        private final boolean canSignIn;

        private NotSignedIn(boolean canSignIn) {
            this.canSignIn = canSignIn;
        }

        /** Whether signing in may help, as far as is known: not whom this browser has signed in elsewhere. */
        boolean canSignIn() {
            return canSignIn;
        }
    }
}
