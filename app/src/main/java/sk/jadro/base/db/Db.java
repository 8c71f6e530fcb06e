package sk.jadro.base.db;

import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
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

    Db(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Does {@code work} in one transaction inside the partnership; joins the one under way.
     *
     * @throws IllegalStateException if the transaction under way belongs to another partnership
     */
    public <T> T in(PartnershipId partnership, Supplier<T> work) {
        var current = TransactionSynchronizationManager.getResource(this);
        if (partnership.equals(current)) {
            return work.get();
        }
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("already in a transaction of " + (current == null ? "no one" : current));
        }
        return transaction.execute(status -> {
            TransactionSynchronizationManager.bindResource(this, partnership);
            try {
                jdbc.sql("select set_config('jadro.partnership', ?, true)")
                        .param(partnership.toString())
                        .query(String.class)
                        .single();
                return work.get();
            } finally {
                TransactionSynchronizationManager.unbindResource(this);
            }
        });
    }

    public void in(PartnershipId partnership, Runnable work) {
        in(partnership, () -> {
            work.run();
            return true;
        });
    }

    /** One statement; parameters are named, {@code :slug}. */
    public Statement sql(String sql) {
        return new Statement(jdbc.sql(sql));
    }

    /** The partnership that the transaction under way is inside of. */
    public PartnershipId current() {
        if (TransactionSynchronizationManager.getResource(this) instanceof PartnershipId partnership) {
            return partnership;
        }
        throw new IllegalStateException("outside of any partnership");
    }
}
