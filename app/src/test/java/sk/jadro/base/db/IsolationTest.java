package sk.jadro.base.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import sk.jadro.base.web.Site;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;

/** PostgreSQL itself keeps partnerships apart, for every table there is and every one to come. */
@JadroTest
class IsolationTest {
    /** They hold no person's words. */
    private static final Set<String> EXEMPT = Set.of(
            "partnership",
            "backup_outcome",
            "flyway_schema_history",
            "spring_session",
            "spring_session_attributes",
            "sign_in_request",
            "scheduled_tasks");

    private static final String OWN_ROWS = "(partnership_id = jadro_partnership())";

    @Autowired
    House house;

    @Autowired
    Db db;

    @Test
    void everyTableIsIsolatedOrExempt() {
        var tables = tables();
        assertThat(tables).containsAll(EXEMPT).hasSizeGreaterThan(EXEMPT.size() + 10);
        var isolated = db.sql("""
                select relname from pg_class
                where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
                  and relrowsecurity and relforcerowsecurity
                """).list(row -> row.string("relname"));
        assertThat(isolated).containsExactlyInAnyOrderElementsOf(isolated(tables));
    }

    @Test
    void everyPolicyShowsAndTakesThePartnershipsOwnRowsOnly() {
        record Policy(String table, String command, String shows, String takes) {}
        var policies = db.sql("""
                select tablename, cmd, permissive, roles::text as roles, coalesce(qual, '') as qual,
                       coalesce(with_check, '') as with_check
                from pg_policies where schemaname = 'public'
                """)
                .list(row -> new Policy(
                        row.string("tablename"),
                        row.string("cmd") + " " + row.string("permissive") + " " + row.string("roles"),
                        row.string("qual"),
                        row.string("with_check")));
        assertThat(policies)
                .containsExactlyInAnyOrderElementsOf(isolated(tables()).stream()
                        .map(table -> new Policy(table, "ALL PERMISSIVE {public}", OWN_ROWS, OWN_ROWS))
                        .toList());
    }

    /** What a statement forgets is refused rather than filled in, and a cluster knows where the row belongs. */
    @Test
    void noTableFillsInThePartnershipByItself() {
        var filled = db.sql("""
                select table_name from information_schema.columns
                where table_schema = 'public' and column_name = 'partnership_id' and column_default is not null
                """).list(row -> row.string("table_name"));
        assertThat(filled).isEmpty();
    }

    /** A cluster can't do that in a row whose key begins with the partnership. */
    @Test
    void noReferenceIsEmptiedByADeletion() {
        var emptied = db.sql("""
                select conrelid::regclass || ': ' || conname as key from pg_constraint
                where contype = 'f' and connamespace = 'public'::regnamespace and confdeltype in ('n', 'd')
                """).list(row -> row.string("key"));
        assertThat(emptied).isEmpty();
    }

    @Test
    void keysBeginWithThePartnership() {
        var others = db.sql("""
                select t.relname || ': ' || i.relname as index
                from pg_index x
                join pg_class t on t.oid = x.indrelid
                join pg_class i on i.oid = x.indexrelid
                join pg_attribute a on a.attrelid = t.oid and a.attnum = x.indkey[0]
                where t.relnamespace = 'public'::regnamespace and x.indisunique
                  and a.attname <> 'partnership_id' and t.relname <> all (:exempt)
                """).set("exempt", EXEMPT).list(row -> row.string("index"));
        assertThat(others).isEmpty();
        var withoutPrimaryKey = db.sql("""
                select relname from pg_class t
                where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
                  and not exists (select from pg_constraint c where c.conrelid = t.oid and c.contype = 'p')
                """).list(row -> row.string("relname"));
        assertThat(withoutPrimaryKey).isEmpty();
    }

    @Test
    void referencesStayWithinThePartnership() {
        var others = db.sql("""
                select c.conrelid::regclass || ': ' || c.conname as key
                from pg_constraint c
                join pg_attribute here on here.attrelid = c.conrelid and here.attnum = c.conkey[1]
                join pg_attribute there on there.attrelid = c.confrelid and there.attnum = c.confkey[1]
                where c.contype = 'f' and c.connamespace = 'public'::regnamespace
                  and c.conrelid::regclass::text <> all (:exempt)
                  and (here.attname, c.confrelid::regclass::text || '.' || there.attname)
                      not in (('partnership_id', c.confrelid::regclass || '.partnership_id'),
                              ('partnership_id', 'partnership.id'))
                """).set("exempt", EXEMPT).list(row -> row.string("key"));
        assertThat(others).isEmpty();
        var unreferenced = isolated(tables()).stream()
                .filter(table -> db.sql("""
                        select count(*)::int as keys from pg_constraint
                        where contype = 'f' and conrelid = cast(:table as regclass)
                        """).set("table", table).one(row -> row.integer("keys")) == 0)
                .toList();
        assertThat(unreferenced).as("belong to no partnership that must exist").isEmpty();
    }

    /** But for history's forgetting, which names the partnership itself. */
    @Test
    void nothingGoesAroundThePolicies() {
        var around = db.sql("""
                select 'view ' || relname as name from pg_class
                where relnamespace = 'public'::regnamespace and relkind in ('v', 'm')
                union all
                select 'function ' || proname from pg_proc
                where pronamespace = 'public'::regnamespace and prosecdef
                """).list(row -> row.string("name"));
        assertThat(around).containsExactly("function forget_revisions");
    }

    @Test
    void theApplicationsRoleOwnsNothingAndIsNobodySpecial() {
        record Role(boolean superuser, boolean bypasses, boolean makesRoles, int owns, int actsAsOwner) {}
        var role = db.sql("""
                select rolsuper, rolbypassrls, rolcreaterole,
                       (select count(*)::int from pg_class where relowner = r.oid) as owns,
                       (select count(*)::int from pg_class t
                        where t.relnamespace = 'public'::regnamespace and t.relkind = 'r'
                          and pg_has_role(current_user, t.relowner, 'member')) as acts_as_owner
                from pg_roles r where rolname = current_user
                """)
                .one(row -> new Role(
                        row.bool("rolsuper"),
                        row.bool("rolbypassrls"),
                        row.bool("rolcreaterole"),
                        row.integer("owns"),
                        row.integer("acts_as_owner")));
        assertThat(role).isEqualTo(new Role(false, false, false, 0, 0));
    }

    /** These look at rows without asking policies. */
    @Test
    void theApplicationsRoleMayNotEmptyTablesOrReferToThem() {
        var allowed = new ArrayList<String>();
        for (var table : tables()) {
            for (var privilege : List.of("truncate", "references", "trigger")) {
                if (db.sql("select has_table_privilege(cast(:table as regclass), :privilege) as allowed")
                        .set("table", table)
                        .set("privilege", privilege)
                        .one(row -> row.bool("allowed"))) {
                    allowed.add(privilege + " " + table);
                }
            }
        }
        assertThat(allowed).isEmpty();
    }

    @Test
    void aQueryThatForgetsTheFilterSeesOnlyItsOwnPartnership() {
        var full = house.aSamplePartnership();
        var empty = house.aPartnership();
        var written = 0;
        for (var table : isolated(tables())) {
            written += count(full, table);
            assertThat(count(empty, table)).as(table).isZero();
        }
        assertThat(written).isGreaterThan(50);
        assertThat(db.in(
                        full.id(),
                        () -> db.sql("select distinct partnership_id as id from person")
                                .list(row -> row.partnership("id"))))
                .containsExactly(full.id());
    }

    @Test
    void aQueryOutsideOfAnyPartnershipSeesNothing() {
        house.aSamplePartnership();
        for (var table : isolated(tables())) {
            assertThat(rows(table)).as(table).isZero();
        }
    }

    @Test
    void aRowOfAnotherPartnershipIsRefused() {
        var mine = house.aPartnership();
        var yours = house.aPartnership();
        assertThatThrownBy(() -> db.in(mine.id(), () -> insertPerson(yours.id())))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("row-level security");
        assertThatThrownBy(() -> insertPerson(mine.id()))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void aRowCannotBeMovedToAnotherPartnership() {
        var mine = house.aPartnership();
        var yours = house.aPartnership();
        var person = db.in(mine.id(), () -> insertPerson(mine.id()));
        assertThatThrownBy(() -> db.in(
                        mine.id(),
                        () -> db.sql("update person set partnership_id = :yours where id = :person")
                                .set("yours", yours.id())
                                .set("person", person)
                                .run()))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void anothersRowsCanBeNeitherChangedNorReferredTo() {
        var mine = house.aPartnership();
        var yours = house.aPartnership();
        var person = db.in(yours.id(), () -> insertPerson(yours.id()));
        var touched = db.in(
                mine.id(),
                () -> db.sql("update person set name = 'x'").run()
                        + db.sql("delete from person").run());
        assertThat(touched).isZero();
        assertThatThrownBy(() ->
                        db.in(mine.id(), () -> db.sql("""
                        insert into coordinator (partnership_id, person_id, side, since) values (:partnership, :person, 'public', now())
                        """).set("person", person).run()))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThat(count(yours, "person")).isEqualTo(1);
    }

    @Test
    void aPooledConnectionKeepsNoSetting() throws Exception {
        var site = house.aPartnership();
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Integer> work = () -> count(site, "person");
            for (var done : people.invokeAll(Collections.nCopies(60, work))) {
                done.get();
            }
            Callable<String> look = () -> db.sql("""
                    select coalesce(current_setting('jadro.partnership', true), '') as left_over, pg_sleep(0.02)::text
                    """).one(row -> row.string("left_over"));
            for (var seen : people.invokeAll(Collections.nCopies(60, look))) {
                assertThat(seen.get()).isEmpty();
            }
        }
    }

    private UUID insertPerson(PartnershipId partnership) {
        var id = Ids.next();
        db.sql("""
                insert into person (partnership_id, id, name, lang, created_at)
                values (:partnership, :id, 'Eva', 'sk', now())
                """).set("partnership", partnership).set("id", id).run();
        return id;
    }

    private int count(Site site, String table) {
        return db.in(site.id(), () -> rows(table));
    }

    private int rows(String table) {
        return db.sql("select count(*)::int as rows from " + table).one(row -> row.integer("rows"));
    }

    private List<String> tables() {
        return db.sql("""
                select relname from pg_class
                where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'f')
                """).list(row -> row.string("relname"));
    }

    private static List<String> isolated(List<String> tables) {
        return tables.stream().filter(table -> !EXEMPT.contains(table)).toList();
    }
}
