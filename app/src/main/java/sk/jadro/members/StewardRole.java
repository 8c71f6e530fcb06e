package sk.jadro.members;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;
import sk.jadro.base.web.Role;
import sk.jadro.base.web.Site;
import sk.jadro.coordinators.Coordinator;

/** The role of whoever coordinates, or leads a circle. */
@Component
class StewardRole implements Role<Steward> {
    private final Role<Coordinator> coordinators;
    private final CircleMemberRole members;

    StewardRole(Role<Coordinator> coordinators, CircleMemberRole members) {
        this.coordinators = coordinators;
        this.members = members;
    }

    @Override
    public Class<Steward> proof() {
        return Steward.class;
    }

    @Override
    public Optional<Steward> heldBy(HttpServletRequest request, Site site) {
        return coordinators
                .heldBy(request, site)
                .map(Steward::of)
                .or(() -> members.heldBy(request, site).flatMap(Steward::of));
    }

    @Override
    public RuntimeException missing(HttpServletRequest request, Site site) {
        return members.missing(request, site);
    }
}
