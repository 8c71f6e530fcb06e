package sk.jadro.base.db;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** Hears what all nodes announce on a channel of the database (NOTIFY), on a connection of its own that is opened again and again. */
public final class Announcements implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Announcements.class);

    /** How often the connection is tried when nothing is heard; it has as long to answer. */
    private static final int HEARTBEAT_SECONDS = 2;

    private static final int PAUSE_MILLIS = 500;

    /** Whoever listens. All is called by one thread. */
    public interface Listener {
        /** From now on all is heard. */
        void begins();

        void heard(String announcement);

        /** From now on, until it begins anew, nothing is heard: things may have been announced meanwhile. */
        void ends();
    }

    private final JdbcConnectionDetails database;
    private final String channel;
    private final Listener listener;
    private volatile boolean stopped;
    private volatile @Nullable Thread thread;

    public Announcements(JdbcConnectionDetails database, String channel, Listener listener) {
        this.database = database;
        this.channel = channel;
        this.listener = listener;
    }

    public void start() {
        thread = Thread.ofVirtual().name(channel).start(this::listen);
    }

    @Override
    public void close() {
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
                    LOG.warn("nothing is heard on {}: {}", channel, e.getMessage());
                    said = true;
                }
            } finally {
                listener.ends();
            }
            pause();
        }
    }

    private Connection open() throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", database.getUsername());
        properties.setProperty("password", database.getPassword());
        properties.setProperty("ApplicationName", channel);
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("connectTimeout", String.valueOf(HEARTBEAT_SECONDS));
        properties.setProperty("socketTimeout", String.valueOf(2 * HEARTBEAT_SECONDS));
        return DriverManager.getConnection(database.getJdbcUrl(), properties);
    }

    private void hear(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("listen " + channel);
            listener.begins();
            var postgres = connection.unwrap(PGConnection.class);
            while (!stopped) {
                var heard = postgres.getNotifications(HEARTBEAT_SECONDS * 1_000);
                for (var notification : heard) {
                    listener.heard(notification.getParameter());
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
