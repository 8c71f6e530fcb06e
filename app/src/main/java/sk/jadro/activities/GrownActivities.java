package sk.jadro.activities;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.PartnershipId;
import sk.jadro.events.Growth;

/** The activities that an event's page shows as grown from it. */
@Component
class GrownActivities implements Growth {
    private final Activities activities;

    GrownActivities(Activities activities) {
        this.activities = activities;
    }

    @Override
    public List<Shoot> grownFrom(PartnershipId partnership, UUID event) {
        return activities.grownFrom(partnership, event).stream()
                .map(activity -> new Shoot(activity.title(), "/activities/" + activity.slug()))
                .toList();
    }

    @Override
    public boolean hasGrownFrom(PartnershipId partnership, UUID event) {
        return activities.hasGrownFrom(partnership, event);
    }
}
