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
    private final Coordinators coordinators;

    CoordinatorRole(SignedIn signedIn, Coordinators coordinators) {
        this.signedIn = signedIn;
        this.coordinators = coordinators;
    }

    @Override
    public Class<Coordinator> proof() {
        return Coordinator.class;
    }

    @Override
    public Optional<Coordinator> heldBy(HttpServletRequest request, Site site) {
        return signedIn.in(site.id(), request)
                .flatMap(signIn -> coordinators
                        .byPerson(site.id(), signIn.person())
                        .filter(coordinator ->
                                !signIn.at().isBefore(coordinator.term().since())));
    }

    @Override
    public NotSignedIn missing(HttpServletRequest request, Site site) {
        return new NotSignedIn(signedIn.isOver(site.id(), request));
    }
}
