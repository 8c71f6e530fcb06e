package sk.jadro.coordinators;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.web.Role;
import sk.jadro.base.web.Site;

/** The role of whoever coordinates the address's partnership: they sign in, and their first sign-in accepts the invitation. */
@Component
@Order(0)
class CoordinatorRole implements Role<Coordinator>, SignInRole {
    private final Db db;
    private final CoordinatorStore store;
    private final SignedIn signedIn;
    private final Clock clock;

    CoordinatorRole(Db db, CoordinatorStore store, SignedIn signedIn, Clock clock) {
        this.db = db;
        this.store = store;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    @Override
    public Class<Coordinator> proof() {
        return Coordinator.class;
    }

    @Override
    public Optional<Coordinator> heldBy(HttpServletRequest request, Site site) {
        return signedIn.in(site.id(), request)
                .flatMap(signIn -> db.in(site.id(), () -> store.byPerson(signIn.person()))
                        .filter(coordinator ->
                                !signIn.at().isBefore(coordinator.term().since())));
    }

    @Override
    public NotSignedIn missing(HttpServletRequest request, Site site) {
        return new NotSignedIn(signedIn.isOver(site.id(), request));
    }

    @Override
    public boolean isOf(UUID person) {
        return store.byPerson(person).isPresent();
    }

    @Override
    public String start() {
        return "/desk";
    }

    /** A new address takes the old one's place once it has been used. */
    @Override
    public void signedIn(UUID person, boolean byMail) {
        store.accept(person, byMail, clock.instant()).ifPresent(replaced -> store.end(replaced, clock.instant()));
    }
}
