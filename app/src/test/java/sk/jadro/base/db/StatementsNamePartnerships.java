package sk.jadro.base.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import sk.jadro.support.SentStatements;
import sk.jadro.support.SentStatements.Sent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every statement names its partnership, at every table that has rows of partnerships: a database of several machines
 * answers it on one of them. And it is known to write what readers see just where it does. After each class the planner
 * is asked of the statements that the class was the first to send: over copies of the tables that have no policies.
 */
public final class StatementsNamePartnerships implements AfterAllCallback {
    private static final Pattern NAMED = Pattern.compile("\\bpartnership_id = \\$\\d");

    @Override
    public void afterAll(ExtensionContext context) throws Exception {
        var sent = SentStatements.takeNew();
        if (!sent.isEmpty()) {
            assertThat(complaints(sent, SpringExtension.getApplicationContext(context)))
                    .isEmpty();
        }
    }

    /** What is wrong with these statements, one by one. */
    static List<String> complaints(List<Sent> statements, ApplicationContext house) throws Exception {
        var complaints = new ArrayList<String>();
        try (var owner =
                house.getBean(Flyway.class).getConfiguration().getDataSource().getConnection()) {
            owner.setAutoCommit(false);
            var tables = copiedWithoutPolicies(owner);
            for (var sent : statements) {
                if (speaksOfAny(sent, tables)) {
                    complaints.addAll(complaints(sent, plan(owner, sent), tables, house));
                }
            }
            owner.rollback();
        }
        return complaints;
    }

    private static List<String> complaints(Sent sent, JsonNode plan, Set<String> tables, ApplicationContext house) {
        var complaints = new ArrayList<String>();
        plan.findParents("Relation Name").stream()
                .filter(node -> tables.contains(relation(node)) && !isNamed(node))
                .forEach(node -> complaints.add("names no partnership at " + relation(node) + ":\n" + sent.sql()));
        var writes = plan.findParents("Operation").stream().anyMatch(node -> isSeenByReaders(relation(node), house));
        if (house.getBean(PublicWrites.class).has(sent.sql()) != writes) {
            complaints.add((writes ? "writes" : "doesn't write") + " what readers see:\n" + sent.sql());
        }
        return complaints;
    }

    private static boolean isSeenByReaders(String table, ApplicationContext house) {
        return house.getBeanProvider(PublicTables.class).stream()
                .anyMatch(room -> room.names().contains(table));
    }

    private static String relation(JsonNode node) {
        return node.path("Relation Name").asString("");
    }

    /** The tables of partnerships, copied empty to where names are looked up first, until the transaction ends. */
    private static Set<String> copiedWithoutPolicies(Connection owner) throws SQLException {
        var tables = new HashSet<String>();
        try (var statement = owner.createStatement()) {
            statement.execute("set local plan_cache_mode = force_generic_plan");
            try (var rows = statement.executeQuery("""
                    select tablename from pg_policies where schemaname = 'public' and policyname = 'own_partnership'
                    """)) {
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
            }
            for (var table : tables) {
                statement.execute("create temporary table " + table + " (like public." + table + " including indexes)");
            }
        }
        return tables;
    }

    private static boolean speaksOfAny(Sent sent, Set<String> tables) {
        return tables.stream()
                .anyMatch(table -> Pattern.compile("\\b(from|join|into|update) " + table + "\\b")
                        .matcher(sent.sql())
                        .find());
    }

    private static JsonNode plan(Connection owner, Sent sent) throws Exception {
        try (var statement = owner.createStatement()) {
            statement.execute("prepare sent (" + String.join(", ", sent.types()) + ") as " + numbered(sent.sql()));
            var nothing = String.join(", ", Collections.nCopies(sent.types().size(), "null"));
            var execute = sent.types().isEmpty() ? "execute sent" : "execute sent (" + nothing + ")";
            JsonNode plan;
            try (var rows = statement.executeQuery("explain (format json) " + execute)) {
                rows.next();
                plan = JsonMapper.shared().readTree(rows.getString(1));
            }
            statement.execute("deallocate sent");
            return plan;
        } catch (SQLException e) {
            throw new AssertionError("can't be explained: " + sent, e);
        }
    }

    private static String numbered(String sql) {
        var number = new int[1];
        return Pattern.compile("\\?").matcher(sql).replaceAll(sign -> "\\$" + ++number[0]);
    }

    /** Rows that are only written have their partnership in them. */
    private static boolean isNamed(JsonNode node) {
        return node.get("Node Type").asString().equals("ModifyTable")
                || List.of("Index Cond", "Recheck Cond", "Filter", "One-Time Filter").stream()
                        .anyMatch(condition -> node.has(condition)
                                && NAMED.matcher(node.get(condition).asString()).find());
    }
}
