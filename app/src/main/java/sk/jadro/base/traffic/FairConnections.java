package sk.jadro.base.traffic;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** The connections to the database, of which there are few, are handed out in {@linkplain Turns turn}. */
final class FairConnections extends DelegatingDataSource {
    private final Turns turns;
    private final Duration atMost;

    /**
     * @param atOnce how many may have one at a time, no more than the pool has
     * @param atMost how long anybody waits
     */
    FairConnections(DataSource pool, int atOnce, Duration atMost) {
        super(pool);
        this.turns = new Turns(atOnce, System::nanoTime);
        this.atMost = atMost;
    }

    @Override
    public Connection getConnection() throws SQLException {
        var turn = turn();
        try {
            return until(super.getConnection(), turn);
        } catch (SQLException | RuntimeException | Error e) {
            turn.close();
            throw e;
        }
    }

    private Turns.Turn turn() throws SQLException {
        try {
            var turn = turns.take(Caller.network(), atMost);
            if (turn == null) {
                throw new SQLTransientConnectionException("no connection became free within " + atMost);
            }
            return turn;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SQLTransientConnectionException(e);
        }
    }

    /** The same connection, with which the turn ends. */
    private static Connection until(Connection connection, Turns.Turn turn) {
        return (Connection) Proxy.newProxyInstance(
                FairConnections.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> {
                    switch (method.getName()) {
                        case "equals" -> {
                            return proxy == arguments[0];
                        }
                        case "close" -> {
                            try (turn) {
                                connection.close();
                            }
                            return null;
                        }
                        default -> {
                            try {
                                return method.invoke(connection, arguments);
                            } catch (InvocationTargetException e) {
                                throw e.getCause();
                            }
                        }
                    }
                });
    }
}
