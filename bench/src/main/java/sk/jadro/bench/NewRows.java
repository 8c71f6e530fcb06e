package sk.jadro.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The rows that Jadro wrote meanwhile, transaction by transaction, so that they can be written once more with nothing around.
 *
 * @param mark after which transaction
 * @param transactions each with its rows
 */
record NewRows(long mark, List<List<Row>> transactions) {
    private static final double NANOS = 1e9;

    /** @param text of the whole row, as PostgreSQL writes it */
    record Row(String table, String text) {}

    /** What is written from now on is new. */
    static long mark(Connection superuser) throws SQLException {
        try (var statement = superuser.createStatement();
                var rows = statement.executeQuery("select pg_current_xact_id()::text::bigint")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    static NewRows since(long mark, Connection superuser) throws SQLException {
        Map<Long, List<Row>> byTransaction = new TreeMap<>();
        for (var table : tables(superuser)) {
            try (var statement = superuser.createStatement();
                    var rows = statement.executeQuery("select t.xmin::text::bigint, cast(t as text) from " + table
                            + " t where t.xmin::text::bigint > " + mark)) {
                while (rows.next()) {
                    byTransaction
                            .computeIfAbsent(rows.getLong(1), id -> new ArrayList<>())
                            .add(new Row(table, rows.getString(2)));
                }
            }
        }
        return new NewRows(mark, List.copyOf(byTransaction.values()));
    }

    /** Tables of partnerships; those of sessions and jobs change by themselves. */
    private static List<String> tables(Connection superuser) throws SQLException {
        var tables = new ArrayList<String>();
        try (var statement = superuser.createStatement();
                var rows = statement.executeQuery("""
                        select table_name from information_schema.columns
                        where table_schema = 'public' and column_name = 'partnership_id' order by 1
                        """)) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }

    /** Deletes them, and writes them again, each transaction durable; in how many seconds. What refers to them is not asked. */
    double again(Connection superuser) throws SQLException {
        try (var statement = superuser.createStatement()) {
            statement.execute("set session_replication_role = replica");
            for (var table : byTable().keySet()) {
                statement.execute("delete from " + table + " where xmin::text::bigint > " + mark);
            }
        }
        superuser.setAutoCommit(false);
        var began = System.nanoTime();
        for (var rows : transactions) {
            for (var row : rows) {
                try (var insert = superuser.prepareStatement(
                        "insert into " + row.table() + " select (cast(? as " + row.table() + ")).*")) {
                    insert.setString(1, row.text());
                    insert.execute();
                }
            }
            superuser.commit();
        }
        return (System.nanoTime() - began) / NANOS;
    }

    private Map<String, Long> byTable() {
        return transactions.stream()
                .flatMap(List::stream)
                .collect(Collectors.groupingBy(Row::table, TreeMap::new, Collectors.counting()));
    }

    @Override
    public String toString() {
        return transactions.size() + " transactions of the rows " + byTable();
    }
}
