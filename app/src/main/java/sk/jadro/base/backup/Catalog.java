package sk.jadro.base.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which tables a backup takes, asked of the database itself, so that a new table can't be forgotten. */
final class Catalog {
    /** What is made anew where a backup is restored. */
    private static final Set<String> LEFT_OUT = Set.of(
            // Flyway writes it while it makes the tables.
            "flyway_schema_history",
            // People sign in anew.
            "spring_session",
            "spring_session_attributes",
            "sign_in_request",
            // Tells of the files of this house.
            "backup_outcome");

    private static final String TABLES = """
            select t.relname,
                   array(select a.attname::text from pg_attribute a
                         where a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
                         order by a.attnum) as columns,
                   array(select distinct other.relname::text from pg_constraint f
                         join pg_class other on other.oid = f.confrelid
                         where f.conrelid = t.oid and f.contype = 'f' and other.oid <> t.oid) as refers_to
            from pg_class t
            where t.relnamespace = current_schema()::regnamespace and t.relkind in ('r', 'p') and not t.relispartition
            order by t.relname
            """;

    private Catalog() {}

    /** The tables that a backup takes, each after those that it refers to. */
    static List<Table> tables(Connection connection) throws SQLException {
        var referredTo = new LinkedHashMap<Table, Set<String>>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(TABLES)) {
            while (rows.next()) {
                var name = rows.getString("relname");
                if (!LEFT_OUT.contains(name)) {
                    var columns = strings(rows.getArray("columns"));
                    referredTo.put(taken(name, columns), Set.copyOf(strings(rows.getArray("refers_to"))));
                }
            }
        }
        return inOrder(referredTo);
    }

    private static Table taken(String name, List<String> columns) {
        if (name.equals(Table.JOBS.name())) {
            return Table.JOBS;
        }
        if (!name.equals(Table.PARTNERSHIP) && !columns.contains("partnership_id")) {
            throw new IllegalStateException(
                    "The table " + name + " is no partnership's: its rows would be in no backup. See Catalog.");
        }
        return new Table(name, columns);
    }

    private static List<Table> inOrder(Map<Table, Set<String>> referredTo) {
        var ordered = new ArrayList<Table>();
        var names = new HashSet<String>();
        while (ordered.size() < referredTo.size()) {
            var next = referredTo.keySet().stream()
                    .filter(table -> !names.contains(table.name()) && names.containsAll(referredTo.get(table)))
                    .toList();
            if (next.isEmpty()) {
                throw new IllegalStateException("Tables refer to each other in a circle, beside " + names);
            }
            ordered.addAll(next);
            next.forEach(table -> names.add(table.name()));
        }
        return ordered;
    }

    private static List<String> strings(java.sql.Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
