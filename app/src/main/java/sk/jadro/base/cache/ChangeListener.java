package sk.jadro.base.cache;

import java.util.UUID;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Announcements;
import sk.jadro.base.db.PartnershipId;
import sk.jadro.base.db.PublicChange;

/**
 * Hears the public changes of all nodes. While nothing is heard, no page is taken from memory; once it is again, all begins
 * anew.
 */
@Component
@ConditionalOnWebApplication
class ChangeListener implements DisposableBean, Announcements.Listener {
    private final Announcements announcements;
    private final PublicMoments moments;
    private final ApplicationEventPublisher events;

    ChangeListener(JdbcConnectionDetails database, PublicMoments moments, ApplicationEventPublisher events) {
        this.announcements = new Announcements(database, PublicChange.CHANNEL, this);
        this.moments = moments;
        this.events = events;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        announcements.start();
    }

    @Override
    public void destroy() {
        announcements.close();
    }

    @Override
    public void begins() {
        moments.hear();
    }

    @Override
    public void heard(String announcement) {
        events.publishEvent(new PublicChange(new PartnershipId(UUID.fromString(announcement))));
    }

    @Override
    public void ends() {
        moments.hearNoMore();
    }
}
