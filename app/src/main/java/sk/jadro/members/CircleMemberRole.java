package sk.jadro.members;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.web.Role;
import sk.jadro.base.web.Site;
import sk.jadro.coordinators.NotSignedIn;
import sk.jadro.coordinators.SignInRole;
import sk.jadro.coordinators.SignedIn;
import sk.jadro.core.Circles;

/** The role of whoever is in a circle of the address's partnership, as soon as they are and for as long. */
@Component
@Order(10)
class CircleMemberRole implements Role<CircleMember>, SignInRole {
    private final Db db;
    private final Circles circles;
    private final MembershipStore members;
    private final SignedIn signedIn;

    CircleMemberRole(Db db, Circles circles, MembershipStore members, SignedIn signedIn) {
        this.db = db;
        this.circles = circles;
        this.members = members;
        this.signedIn = signedIn;
    }

    @Override
    public Class<CircleMember> proof() {
        return CircleMember.class;
    }

    @Override
    public Optional<CircleMember> heldBy(HttpServletRequest request, Site site) {
        return signedIn.in(site.id(), request).flatMap(signIn -> {
            var circles = db.in(site.id(), () -> members.ofPerson(signIn.person())).stream()
                    .filter(membership -> membership.draft().until() == null)
                    .collect(Collectors.toMap(
                            Membership::circle, membership -> membership.draft().lead()));
            return circles.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new CircleMember(
                            site.id(), signIn.person(), circles, this.circles.monitors(site.id(), circles.keySet())));
        });
    }

    @Override
    public NotSignedIn missing(HttpServletRequest request, Site site) {
        return new NotSignedIn(signedIn.isOver(site.id(), request));
    }

    @Override
    public boolean isOf(UUID person) {
        return members.ofPerson(person).stream()
                .anyMatch(membership -> membership.draft().until() == null);
    }

    @Override
    public String start() {
        return "/inside";
    }
}
