package sk.jadro.organisations;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.open.PublicIndexes;
import sk.jadro.coordinators.Coordinator;
import sk.jadro.mine.Myself;

/** What is decided of who acts for which organisation: by coordinators, by those who act for it, and by each for themselves. */
@Component
class Affiliations {
    private final Db db;
    private final OrganisationStore organisations;
    private final ClaimStore claims;
    private final PublicIndexes indexes;
    private final Clock clock;

    Affiliations(Db db, OrganisationStore organisations, ClaimStore claims, PublicIndexes indexes, Clock clock) {
        this.db = db;
        this.organisations = organisations;
        this.claims = claims;
        this.indexes = indexes;
        this.clock = clock;
    }

    void decide(Coordinator by, Claim claim, ClaimState state) {
        db.in(by.partnership(), () -> decide(claim, state));
    }

    /** Makes one of two organisations. */
    void merge(Coordinator by, UUID one, UUID into) {
        db.in(by.partnership(), () -> {
            claims.merge(one, into);
            organisations.merge(one, into);
            indexes.update(one);
            indexes.update(into);
        });
    }

    /** Makes one of its own again of what a claim's person had called it; which one that is. */
    UUID separate(Coordinator by, Claim claim) {
        return db.in(by.partnership(), () -> {
            var own = organisations.separate(claim.typed());
            claims.move(claim.organisation().id(), claim.typed(), own);
            indexes.update(own);
            indexes.update(claim.organisation().id());
            return own;
        });
    }

    /** What somebody says of another who claims to act for the same; false unless they are of it themselves. */
    boolean decide(Myself by, UUID id, ClaimState state) {
        return db.in(by.partnership(), () -> {
            var claim = claims.byId(id)
                    .filter(found -> found.state() == ClaimState.CLAIMED
                            && claims.isOf(found.organisation().id(), by.id()));
            claim.ifPresent(found -> decide(found, state));
            return claim.isPresent();
        });
    }

    /** Lets somebody act no more for what one of their claims is of; false if it isn't theirs. */
    boolean leave(Myself me, UUID id) {
        return ifTheirs(me, id, claim -> claims.leave(claim.organisation().id(), me.id(), clock.instant()));
    }

    /** Undoes that. */
    boolean comeBack(Myself me, UUID id) {
        return ifTheirs(me, id, claim -> claims.comeBack(claim.organisation().id(), me.id()));
    }

    private boolean ifTheirs(Myself me, UUID id, Consumer<Claim> act) {
        return db.in(me.partnership(), () -> {
            Optional<Claim> theirs =
                    claims.byId(id).filter(claim -> claim.person().equals(me.id()));
            theirs.ifPresent(claim -> {
                act.accept(claim);
                indexes.update(claim.organisation().id());
            });
            return theirs.isPresent();
        });
    }

    private void decide(Claim claim, ClaimState state) {
        claims.decide(claim.organisation().id(), claim.person(), state, clock.instant());
        indexes.update(claim.organisation().id());
    }
}
