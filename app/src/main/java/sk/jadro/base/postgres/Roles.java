package sk.jadro.base.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Makes what a new cluster lacks: the roles and the database {@code jadro}. Each step looks whether it was done, so that
 * a Jadro killed in between is continued by the next start.
 */
final class Roles {
    static final String DATABASE = "jadro";

    private static final int SECONDS_TO_ANSWER = 60;

    private final Passwords passwords;
    private final int port;

    Roles(Passwords passwords, int port) {
        this.passwords = passwords;
        this.port = port;
    }

    void makeIfMissing() throws SQLException {
        try (var connection = connectAsSuperuser()) {
            for (var role : new Role[] {Role.OWNER, Role.APP}) {
                if (!exists(connection, "select from pg_roles where rolname = ?", role.user())) {
                    make(connection, passwords.of(role));
                }
            }
            if (!exists(connection, "select from pg_database where datname = ?", DATABASE)) {
                run(connection, "create database %s owner %s".formatted(DATABASE, Role.OWNER.user()));
            }
            run(connection, "revoke all on database %s from public".formatted(DATABASE));
            run(connection, "grant connect on database %s to %s".formatted(DATABASE, Role.APP.user()));
        }
    }

    static String jdbcUrl(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    private Connection connectAsSuperuser() throws SQLException {
        var source = new PGSimpleDataSource();
        source.setUrl(jdbcUrl(port, "postgres"));
        source.setConnectTimeout(SECONDS_TO_ANSWER);
        source.setSocketTimeout(SECONDS_TO_ANSWER);
        var superuser = passwords.of(Role.SUPERUSER);
        return source.getConnection(superuser.user(), superuser.password());
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }

    /** In one transaction, so that no role is left without its password, which goes to the server as a hash. */
    private static void make(Connection connection, Credentials role) throws SQLException {
        connection.setAutoCommit(false);
        run(
                connection,
                "create role %s login nosuperuser nocreatedb nocreaterole noreplication nobypassrls"
                        .formatted(role.user()));
        connection
                .unwrap(PGConnection.class)
                .alterUserPassword(role.user(), role.password().toCharArray(), "scram-sha-256");
        connection.commit();
        connection.setAutoCommit(true);
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
