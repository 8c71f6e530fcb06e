package sk.jadro.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static sk.jadro.activities.TypedActivity.anActivity;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.support.CountedQueries;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;
import sk.jadro.support.Seen;

/** The largest table asks the database as seldom as the smallest. */
@JadroTest
class LargeTablesTest {
    @Autowired
    House house;

    @Autowired
    CountedQueries queries;

    @Test
    void twentyThousandNamesTakeAFewStatements() {
        var site = house.aPartnership();
        var coordinator = house.aCoordinator(site);
        anActivity().saveAs(coordinator, site);
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("Aktivita", "Meno", "E-mail", "Za koho", "Organizácia"));
        for (int i = 0; i < 19_999; i++) {
            rows.add(List.of(
                    "Mapa zelene",
                    "Osoba " + i,
                    i % 2 == 0 ? "" : "osoba" + i + "@" + site.slug() + ".example",
                    "verejnosť",
                    "OZ " + i % 7));
        }
        var table = new ATable(rows);
        var seen = new ArrayList<Seen>();
        var bringing = queries.during(() -> seen.add(table.bring(coordinator, site)));
        assertThat(bringing).hasSizeLessThan(20);
        var completing = queries.during(() -> seen.add(coordinator.submit(seen.getFirst(), "/completion")));
        assertThat(completing).hasSizeLessThan(25);
        assertThat(seen.getLast().main()).contains("19 999 nových");
        var undoing = queries.during(() -> seen.add(coordinator.submit(seen.getLast(), "/undoing")));
        assertThat(undoing).hasSizeLessThan(20);
        long left = house.db()
                .in(
                        site.id(),
                        () -> house.db()
                                .sql("select count(*) as n from co_owner")
                                .one(row -> row.number("n")));
        assertThat(left).isZero();
    }
}
