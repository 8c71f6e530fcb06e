package sk.jadro.base.backup;

import com.google.re2j.Pattern;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table as a backup takes it.
 *
 * @param columns all that hold something of their own: generated ones are made anew
 */
record Table(String name, List<String> columns) {
    private static final Pattern PLAIN = Pattern.compile("[a-z][a-z0-9_]*");

    /** What is to happen later. Of a job that a node has just begun, nothing is kept but that it is to be done. */
    static final Table JOBS = new Table(
            "scheduled_tasks",
            List.of("task_name", "task_instance", "task_data", "execution_time", "priority", "picked", "version"));

    /** The list of partnerships. */
    static final String PARTNERSHIP = "partnership";

    /** A query of this partnership's rows, its columns in this table's order. */
    String rowsOf(UUID partnership) {
        if (name.equals(JOBS.name)) {
            return """
                    select task_name, task_instance, task_data, execution_time, priority, false, 1
                    from scheduled_tasks where starts_with(task_instance, '%s')""".formatted(partnership);
        }
        var key = name.equals(PARTNERSHIP) ? "id" : "partnership_id";
        return "select %s from %s where %s = '%s'".formatted(columnList(), quotedName(), key, partnership);
    }

    String quotedName() {
        return quoted(name);
    }

    String columnList() {
        return columns.stream().map(Table::quoted).collect(Collectors.joining(", "));
    }

    /** Whether all names are such as migrations give: what comes from a file becomes part of a statement. */
    boolean hasPlainNames() {
        return Stream.concat(Stream.of(name), columns.stream()).allMatch(PLAIN::matches);
    }

    private static String quoted(String name) {
        return '"' + name + '"';
    }
}
