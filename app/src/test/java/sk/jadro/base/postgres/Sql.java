package sk.jadro.base.postgres;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What a role can do in a database. */
record Sql(String jdbcUrl, Credentials role) {
    /** Runs statements. */
    void run(String... statements) throws SQLException {
        try (var connection = DriverManager.getConnection(jdbcUrl, role.user(), role.password());
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** The first column of a query, as text. */
    List<String> ask(String query) throws SQLException {
        try (var connection = DriverManager.getConnection(jdbcUrl, role.user(), role.password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var answer = new ArrayList<String>();
            while (rows.next()) {
                answer.add(rows.getString(1));
            }
            return answer;
        }
    }
}
