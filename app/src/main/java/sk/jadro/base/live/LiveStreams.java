package sk.jadro.base.live;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import sk.jadro.base.db.Announcements;
import sk.jadro.base.db.Db;

/** Sends changes to the pages of whoever looks at a thing, on every node. */
@Component
public class LiveStreams implements SmartLifecycle {
    private static final String CHANNEL = "jadro_live";

    private final Db db;
    private final JdbcConnectionDetails database;
    private final LiveBound bound = new LiveBound();
    private final Map<UUID, LiveChannel> channels = new ConcurrentHashMap<>();
    private volatile boolean running;
    private @Nullable Announcements announcements;

    LiveStreams(Db db, JdbcConnectionDetails database) {
        this.db = db;
        this.database = database;
    }

    private final class Heard implements Announcements.Listener {
        @Override
        public void begins() {
            // What was announced while nobody listened is read now.
            channels.values().forEach(LiveChannel::tell);
        }

        @Override
        public void heard(String announcement) {
            var channel = channels.get(UUID.fromString(announcement));
            if (channel != null) {
                channel.tell();
            }
        }

        @Override
        public void ends() {
            // Pages stay; what is missed is read when it begins anew.
        }
    }

    /** A thing has new changes; pages hear of them once the transaction has ended well. Called inside one. */
    public void tell(UUID thing) {
        db.sql("notify " + CHANNEL + ", '" + thing + "'").run();
    }

    /**
     * The stream of a thing's changes.
     *
     * @param after the number of the last change that the page has
     */
    public View of(UUID thing, long after, LiveSource source) {
        return new LiveView(this, thing, after, source);
    }

    /** A page's seat, and where it is. */
    record Taken(String network, UUID thing, LiveChannel channel, LiveSeat seat) {}

    /** @return null if there are too many already */
    @Nullable
    Taken join(String network, UUID thing, long after, LiveSource source) {
        if (!bound.enter(network)) {
            return null;
        }
        try {
            listen();
            return seated(network, thing, after, source);
        } catch (RuntimeException e) {
            bound.leave(network);
            throw e;
        }
    }

    private Taken seated(String network, UUID thing, long after, LiveSource source) {
        while (true) {
            var channel = channels.computeIfAbsent(thing, id -> new LiveChannel(source));
            var seat = channel.join(after);
            if (seat != null) {
                if (!running) {
                    seat.end();
                }
                return new Taken(network, thing, channel, seat);
            }
            channels.remove(thing, channel);
        }
    }

    /** From the first stream on: most houses are without any for weeks, and need no connection for it. */
    private synchronized void listen() {
        if (running && announcements == null) {
            announcements = new Announcements(database, CHANNEL, new Heard());
            announcements.start();
        }
    }

    void leave(Taken taken) {
        bound.leave(taken.network());
        if (taken.channel().leave(taken.seat())) {
            channels.remove(taken.thing(), taken.channel());
        }
    }

    @Override
    public void start() {
        running = true;
    }

    /** Before the server waits for answers under way: these would never end. */
    @Override
    public synchronized void stop() {
        running = false;
        if (announcements != null) {
            announcements.close();
            announcements = null;
        }
        channels.values().forEach(LiveChannel::end);
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
