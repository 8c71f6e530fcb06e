package sk.jadro.members;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;
import sk.jadro.base.web.Role;
import sk.jadro.base.web.Site;
import sk.jadro.coordinators.Coordinator;

/** The role of whoever coordinates, or is in a circle that watches over the partnership. */
@Component
class MonitorRole implements Role<Monitor> {
    private final Role<Coordinator> coordinators;
    private final CircleMemberRole members;

    MonitorRole(Role<Coordinator> coordinators, CircleMemberRole members) {
        this.coordinators = coordinators;
        this.members = members;
    }

    @Override
    public Class<Monitor> proof() {
        return Monitor.class;
    }

    @Override
    public Optional<Monitor> heldBy(HttpServletRequest request, Site site) {
        return coordinators
                .heldBy(request, site)
                .map(coordinator -> new Monitor(coordinator.partnership()))
                .or(() -> members.heldBy(request, site)
                        .filter(CircleMember::monitors)
                        .map(member -> new Monitor(member.partnership())));
    }

    @Override
    public RuntimeException missing(HttpServletRequest request, Site site) {
        return members.missing(request, site);
    }
}
