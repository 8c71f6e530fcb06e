package sk.jadro.base.db;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The database. All that concerns a partnership happens {@linkplain #in inside} it: one transaction that names the
 * partnership to PostgreSQL first, whose row-level security then shows and accepts its rows only. Outside, a query
 * on such tables finds nothing.
 */
@Component
public class Db {
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final PublicWrites publicWrites;
    private final SlowStatements slow;

    Db(
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            ApplicationEventPublisher events,
            PublicWrites publicWrites,
            SlowStatements slow) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.events = events;
        this.publicWrites = publicWrites;
        this.slow = slow;
    }

    /** The transaction under way. */
    private static final class Inside {
        final PartnershipId partnership;
        final TransactionStatus status;
        boolean changesPublicly;
        boolean hasTurn;

        Inside(PartnershipId partnership, TransactionStatus status) {
            this.partnership = partnership;
            this.status = status;
        }
    }

    /**
     * Does {@code work} in one transaction inside the partnership; joins the one under way.
     *
     * @throws IllegalStateException if the transaction under way belongs to another partnership
     */
    public <T> T in(PartnershipId partnership, Supplier<T> work) {
        var current = inside();
        if (current != null && partnership.equals(current.partnership)) {
            return work.get();
        }
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException(
                    "already in a transaction of " + (current == null ? "no one" : current.partnership));
        }
        var changed = new AtomicBoolean();
        var result = transaction.execute(status -> {
            var inside = new Inside(partnership, status);
            TransactionSynchronizationManager.bindResource(this, inside);
            try {
                jdbc.sql("set local jadro.partnership = '" + partnership + "'").update();
                var done = work.get();
                if (inside.changesPublicly) {
                    jdbc.sql("notify " + PublicChange.CHANNEL + ", '" + partnership + "'")
                            .update();
                    changed.set(true);
                }
                return done;
            } finally {
                TransactionSynchronizationManager.unbindResource(this);
            }
        });
        if (changed.get()) {
            // This node shows its author no page from before; the others hear of it in a moment.
            events.publishEvent(new PublicChange(partnership));
        }
        return result;
    }

    /** Does {@code work} as {@link #in} does, in a transaction of its own, and takes it back: only what it tells stays. */
    public <T> T rehearse(PartnershipId partnership, Supplier<T> work) {
        if (inside() != null) {
            throw new IllegalStateException("amid a transaction that would be taken back, too");
        }
        return in(partnership, () -> {
            var told = work.get();
            var inside = Objects.requireNonNull(inside());
            inside.status.setRollbackOnly();
            inside.changesPublicly = false;
            return told;
        });
    }

    public void in(PartnershipId partnership, Runnable work) {
        in(partnership, () -> {
            work.run();
            return true;
        });
    }

    /** One statement; parameters are named, {@code :slug}. Inside a partnership that one is {@code :partnership}. */
    public Statement sql(String sql) {
        var inside = inside();
        var statement = new Statement(jdbc.sql(sql), sql, slow);
        if (inside == null) {
            return statement;
        }
        inside.changesPublicly |= publicWrites.has(sql);
        return statement.set("partnership", inside.partnership);
    }

    /** The partnership that the transaction under way is inside of. */
    public PartnershipId current() {
        var inside = inside();
        if (inside == null) {
            throw new IllegalStateException("outside of any partnership");
        }
        return inside.partnership;
    }

    /**
     * Waits until nobody else is at it; until the transaction ends, others who ask for their turn wait. Whoever counts on, or makes
     * something of what others make it of, too, asks for it first: as all do by the partnership's one row, none waits for another
     * that waits for it. Called inside a partnership.
     */
    public void takeTurn() {
        var inside = Objects.requireNonNull(inside(), "outside of any partnership");
        if (!inside.hasTurn) {
            sql("select id from partnership where id = :partnership for no key update")
                    .first(row -> row.uuid("id"));
            inside.hasTurn = true;
        }
    }

    private @Nullable Inside inside() {
        return (Inside) TransactionSynchronizationManager.getResource(this);
    }
}
