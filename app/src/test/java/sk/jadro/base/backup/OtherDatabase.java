package sk.jadro.base.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import sk.jadro.base.postgres.EmbeddedPostgres;
import sk.jadro.base.postgres.ExternalPostgres;

/** An empty database of an operator's own, on the server of the tests' house. */
final class OtherDatabase implements AutoCloseable {
    private static final List<String> NOBODYS = List.of(
            "flyway_schema_history",
            "sign_in_request",
            "spring_session",
            "spring_session_attributes",
            "scheduled_tasks",
            "backup_outcome");

    private final Properties passwords;
    private final String houseUrl;
    private final String name;
    private final Flyway flyway;

    private OtherDatabase(Properties passwords, String houseUrl, String name, Flyway house) {
        this.passwords = passwords;
        this.houseUrl = houseUrl;
        this.name = name;
        this.flyway = Flyway.configure()
                .configuration(house.getConfiguration())
                .dataSource(url(), "jadro_owner", password("jadro_owner"))
                .load();
    }

    static OtherDatabase of(Flyway house, Path data) {
        try (var connection = house.getConfiguration().getDataSource().getConnection()) {
            var passwords = new Properties();
            var brought = data.resolve("passwords.properties");
            if (Files.exists(brought)) {
                passwords.load(Files.newBufferedReader(brought));
            }
            var name = "other_" + UUID.randomUUID().toString().replace("-", "");
            var other = new OtherDatabase(passwords, connection.getMetaData().getURL(), name, house);
            other.asSuperuser("create database " + name + " owner jadro_owner");
            return other;
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Flyway over a PostgreSQL that was brought along, set up as the house's own is. */
    static Flyway over(EmbeddedPostgres postgres, Flyway house) {
        return Flyway.configure()
                .configuration(house.getConfiguration())
                .dataSource(
                        postgres.jdbcUrl(),
                        postgres.owner().user(),
                        postgres.owner().password())
                .load();
    }

    /** Set up for this database as the house's own is for its. */
    Flyway flyway() {
        return flyway;
    }

    /** What an operator tells a command, so that it works here. */
    List<String> settings() {
        return List.of(
                "--spring.datasource.url=" + url(),
                "--spring.datasource.username=jadro_app",
                "--spring.datasource.password=" + password("jadro_app"),
                "--spring.flyway.url=" + url(),
                "--spring.flyway.user=jadro_owner",
                "--spring.flyway.password=" + password("jadro_owner"));
    }

    void run(String sql) {
        try (var connection = flyway.getConfiguration().getDataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    List<String> ask(String query) {
        return ask(flyway, query);
    }

    static List<String> ask(Flyway database, String query) {
        try (var connection = database.getConfiguration().getDataSource().getConnection()) {
            return ask(connection, query);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All that a partnership has in a database: the rows of each table in a fixed order, as PostgreSQL writes them. */
    static Map<String, List<String>> rows(Flyway database, UUID partnership) {
        try (var connection = database.getConfiguration().getDataSource().getConnection()) {
            connection.setAutoCommit(false);
            Dump.enter(connection, partnership);
            var rows = new TreeMap<String, List<String>>();
            for (var table : ask(connection, "select tablename from pg_tables where schemaname = 'public'")) {
                if (!NOBODYS.contains(table)) {
                    var key = table.equals("partnership") ? "id" : "partnership_id";
                    rows.put(
                            table,
                            ask(
                                    connection,
                                    "select t::text from %s t where %s = '%s' order by 1"
                                            .formatted(table, key, partnership)));
                }
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> ask(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var answers = new ArrayList<String>();
            while (rows.next()) {
                answers.add(rows.getString(1));
            }
            return answers;
        }
    }

    /** An operator's own server has no file of them. */
    private String password(String role) {
        return passwords.getProperty(role, ExternalPostgres.PASSWORD);
    }

    private String url() {
        return houseUrl.replaceFirst("/jadro$", "/" + name);
    }

    private void asSuperuser(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(houseUrl, "postgres", password("postgres"));
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() {
        try {
            asSuperuser("drop database " + name + " with (force)");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
