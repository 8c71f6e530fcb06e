package sk.jadro.people;

import java.time.Clock;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** That coordinators sign in, which accepts their invitation. */
@Component
@Order(0)
class CoordinatorSignIn implements SignInRole {
    private final CoordinatorStore store;
    private final Clock clock;

    CoordinatorSignIn(CoordinatorStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
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
