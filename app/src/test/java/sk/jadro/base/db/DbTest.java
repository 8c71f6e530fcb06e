package sk.jadro.base.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import sk.jadro.base.text.Lang;
import sk.jadro.base.text.Text;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;

@JadroTest
class DbTest {
    @Autowired
    House house;

    @Autowired
    Db db;

    @Autowired
    PlatformTransactionManager transactions;

    /** Else a run over an operator's own would say nothing. */
    @Test
    void theServerIsOfTheVersionThatIsToBeTested() {
        var version = db.sql("select current_setting('server_version_num')::int / 10000 as major")
                .one(row -> row.integer("major"));
        assertThat(version).isEqualTo(Integer.getInteger("jadro.tests.postgres", 18));
    }

    @Test
    void workInsideTheSamePartnershipJoins() {
        var site = house.aPartnership();
        assertThat(db.in(site.id(), () -> db.in(site.id(), this::transaction).equals(transaction())))
                .isTrue();
        assertThat(db.in(site.id(), () -> db.in(site.id(), db::current))).isEqualTo(site.id());
    }

    @Test
    void anotherPartnershipInsideIsAMistake() {
        var mine = house.aPartnership();
        var yours = house.aPartnership();
        assertThatThrownBy(() -> db.in(mine.id(), () -> db.in(yours.id(), () -> {})))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(mine.id().toString());
    }

    @Test
    void aTransactionOfNobodyIsAMistake() {
        var site = house.aPartnership();
        assertThatThrownBy(() -> new TransactionTemplate(transactions)
                        .executeWithoutResult(status -> db.in(site.id(), () -> {})))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatFailsLeavesNothingBehind() {
        var site = house.aPartnership();
        assertThatThrownBy(() -> db.in(site.id(), () -> {
                    db.sql(
                                    "insert into partnership_text (partnership_id, kind, text_sk, changed_at) values (:partnership, 'lead', 'x', now())")
                            .run();
                    throw new IllegalArgumentException("no");
                }))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(db.in(
                        site.id(),
                        () -> db.sql("select kind from partnership_text").list(row -> row.string("kind"))))
                .isEmpty();
    }

    @Test
    void outsideNoPartnershipIsTheCurrentOne() {
        assertThatThrownBy(db::current).isInstanceOf(IllegalStateException.class);
        var site = house.aPartnership();
        db.in(site.id(), () -> {});
        assertThatThrownBy(db::current).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void valuesGoInAndComeOutAsTheyWere() {
        var id = UUID.randomUUID();
        var now = Instant.parse("2021-03-31T15:00:00.123456Z");
        record Values(
                UUID id,
                Instant at,
                Lang lang,
                Text text,
                @Nullable Text none,
                List<String> many) {}
        var values = new Values(id, now, Lang.EN, new Text("Ľúbezný", null), null, List.of("a,b", "{c}", "\"d'"));
        var read = db.sql("""
                select cast(:id as uuid) as id, cast(:at as timestamptz) as at, :lang as lang,
                       cast(:text_sk as text) as text_sk, cast(:text_en as text) as text_en,
                       cast(null as text) as none_sk, cast(:many as text[]) as many
                """)
                .set("id", id)
                .set("at", now)
                .set("lang", Lang.EN)
                .set("text", values.text())
                .set("many", values.many())
                .one(row -> new Values(
                        row.uuid("id"),
                        row.instant("at"),
                        row.constant("lang", Lang.class),
                        row.text("text"),
                        row.textOrNull("none"),
                        List.of(row.strings("many"))));
        assertThat(read).isEqualTo(values);
    }

    @Test
    void nullWhereSomethingMustBeIsAMistake() {
        assertThatThrownBy(() -> db.sql("select cast(null as text) as name").one(row -> row.string("name")))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("name");
        var absent = db.sql("select cast(null as text) as name").one(row -> row.stringOrNull("name") == null);
        assertThat(absent.booleanValue()).isTrue();
    }

    @Test
    void aColumnThatIsNotThereIsAMistake() {
        assertThatThrownBy(() -> db.sql("select 1 as one").one(row -> row.string("two")))
                .isInstanceOf(Row.UnreadableRow.class);
    }

    private String transaction() {
        return db.sql("select pg_current_xact_id()::text as id").one(row -> row.string("id"));
    }
}
