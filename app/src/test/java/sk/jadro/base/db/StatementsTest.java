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
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;
import sk.jadro.support.SentStatements;
import sk.jadro.support.SentStatements.Sent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every statement names its partnership, at every table that has rows of partnerships: a database of several machines
 * answers it on one of them. The planner is asked, with row-level security out of the way; last of all tests, so that it
 * knows what the others sent.
 */
@JadroTest
@Order(Integer.MAX_VALUE)
class StatementsTest {
    private static final Pattern NAMED = Pattern.compile("\\bpartnership_id = \\$\\d");

    @Autowired
    House house;

    @Autowired
    Flyway flyway;

    @Autowired
    List<PublicTables> publicTables;

    @Autowired
    PublicWrites publicWrites;

    @BeforeEach
    void someStatementsAreSentInAnyCase() {
        var site = house.aSamplePartnership();
        house.aCoordinator(site).open("/" + site.slug() + "/desk");
    }

    @Test
    void everyStatementNamesItsPartnershipWhereverItReadsRows() throws Exception {
        var unnamed = new ArrayList<String>();
        explain((sent, plan, tables) -> plan.findParents("Relation Name").stream()
                .filter(node -> tables.contains(relation(node)) && !isNamed(node))
                .forEach(node -> unnamed.add(relation(node) + " in\n" + sent.sql())));
        assertThat(unnamed).isEmpty();
    }

    @Test
    void aStatementIsKnownToWriteWhatReadersSeeJustWhereThePlannerSaysSo() throws Exception {
        var seen = publicTables.stream().flatMap(room -> room.names().stream()).collect(Collectors.toSet());
        var mistaken = new ArrayList<String>();
        explain((sent, plan, tables) -> {
            var writes = plan.findParents("Operation").stream().anyMatch(node -> seen.contains(relation(node)));
            if (publicWrites.has(sent.sql()) != writes) {
                mistaken.add((writes ? "writes\n" : "doesn't write\n") + sent.sql());
            }
        });
        assertThat(mistaken).isEmpty();
    }

    /** What is to be found out about a statement. */
    private interface Question {
        void ask(Sent sent, JsonNode plan, Set<String> tables);
    }

    private void explain(Question question) throws Exception {
        var explained = 0;
        try (var owner = flyway.getConfiguration().getDataSource().getConnection()) {
            owner.setAutoCommit(false);
            var tables = withoutPolicies(owner);
            for (var sent : SentStatements.all()) {
                if (speaksOfAny(sent, tables)) {
                    explained++;
                    question.ask(sent, plan(owner, sent), tables);
                }
            }
            owner.rollback();
        }
        assertThat(explained).isGreaterThan(25);
    }

    private static String relation(JsonNode node) {
        return node.path("Relation Name").asString("");
    }

    /** Lets the tables' owner see all rows until the transaction ends. */
    private static Set<String> withoutPolicies(Connection owner) throws SQLException {
        var tables = new HashSet<String>();
        try (var statement = owner.createStatement()) {
            statement.execute("set plan_cache_mode = force_generic_plan");
            try (var rows = statement.executeQuery("""
                    select tablename from pg_policies where schemaname = 'public' and policyname = 'own_partnership'
                    """)) {
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
            }
            for (var table : tables) {
                statement.execute("alter table " + table + " no force row level security");
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
