package sk.jadro.base.cache;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.PartnershipId;
import sk.jadro.base.db.PublicChange;

/**
 * Hears the public changes of all nodes on a connection of its own. While that is lost, no page is taken from memory;
 * once it is back, all begins anew.
 */
@Component
@ConditionalOnWebApplication
class ChangeListener implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(ChangeListener.class);

    /** How often the connection is tried when nothing is heard; it has as long to answer. */
    private static final int HEARTBEAT_SECONDS = 2;

    private static final int PAUSE_MILLIS = 500;

    private final JdbcConnectionDetails database;
    private final PublicMoments moments;
    private final ApplicationEventPublisher events;
    private volatile boolean stopped;
    private volatile @Nullable Thread thread;

    ChangeListener(JdbcConnectionDetails database, PublicMoments moments, ApplicationEventPublisher events) {
        this.database = database;
        this.moments = moments;
        this.events = events;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        thread = Thread.ofVirtual().name("public-changes").start(this::listen);
    }

    @Override
    public void destroy() {
        stopped = true;
        var listening = thread;
        if (listening != null) {
            listening.interrupt();
        }
    }

    private void listen() {
        // Said once, not with every try.
        var said = false;
        while (!stopped) {
            try (var connection = open()) {
                said = false;
                hear(connection);
            } catch (SQLException e) {
                if (!stopped && !said) {
                    LOG.warn("no changes are heard, so every page is made anew: {}", e.getMessage());
                    said = true;
                }
            } finally {
                moments.hearNoMore();
            }
            pause();
        }
    }

    private Connection open() throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", database.getUsername());
        properties.setProperty("password", database.getPassword());
        properties.setProperty("ApplicationName", "jadro public changes");
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("connectTimeout", String.valueOf(HEARTBEAT_SECONDS));
        properties.setProperty("socketTimeout", String.valueOf(2 * HEARTBEAT_SECONDS));
        return DriverManager.getConnection(database.getJdbcUrl(), properties);
    }

    private void hear(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("listen " + PublicChange.CHANNEL);
            moments.hear();
            var postgres = connection.unwrap(PGConnection.class);
            while (!stopped) {
                var heard = postgres.getNotifications(HEARTBEAT_SECONDS * 1_000);
                for (var notification : heard) {
                    events.publishEvent(
                            new PublicChange(new PartnershipId(UUID.fromString(notification.getParameter()))));
                }
                if (heard.length == 0) {
                    statement.execute("select 1");
                }
            }
        }
    }

    private void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            stopped = true;
        }
    }
}
