package sk.jadro.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.base.web.Site;
import sk.jadro.people.Keeper;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;
import sk.jadro.support.MovableClock;
import sk.jadro.support.Visitor;

/** What has no reason to stay is forgotten; coordinators see what would go, and how much went. */
@JadroTest
class RetentionTest {
    private static final String FORMS =
            "Formuláre, ktoré nikto nepotvrdil, a tie, z ktorých už nič neplatí; od odoslania";

    @Autowired
    House house;

    @Autowired
    MovableClock clock;

    @Autowired
    List<Keeper> keepers;

    private Site site;
    private Visitor coordinator;

    @BeforeEach
    void aSamplePartnership() {
        site = house.aSamplePartnership();
        coordinator = house.aCoordinator(site);
    }

    @Test
    void whatWouldGoIsShownAndOnlyTheHourTakesIt() {
        send();
        assertThat(line(FORMS)).containsExactly("7 dní", "0", "0");
        clock.later(Duration.ofDays(8), () -> {
            assertThat(line(FORMS)).containsExactly("7 dní", "1", "0");
            assertThat(line(FORMS)).as("looking changes nothing").containsExactly("7 dní", "1", "0");
            house.anHourlyRound(site);
            assertThat(line(FORMS)).containsExactly("7 dní", "0", "1");
            house.anHourlyRound(site);
            assertThat(line(FORMS)).containsExactly("7 dní", "0", "1");
        });
    }

    @Test
    void whoIsWithNothingAnyMoreIsForgottenAfterAWeek() {
        var db = house.db();
        db.in(site.id(), () -> db.sql("""
                        insert into person (partnership_id, id, name, email, lang, sample, created_at)
                        values (:partnership, gen_random_uuid(), 'Zabudnutá Zora', 'zora@example.org', 'sk', false, :now)
                        """).set("now", clock.instant()).run());
        house.anHourlyRound(site);
        assertThat(people()).contains("Zabudnutá Zora");
        var others = people().size() - 1;
        clock.later(Duration.ofDays(8), () -> house.anHourlyRound(site));
        assertThat(people()).doesNotContain("Zabudnutá Zora").hasSize(others);
    }

    /** Whoever adds a table with people in it says whether it keeps them. */
    @Test
    void everyTableOfPeopleKeepsThemOrGoesWithThem() {
        var tables = new TreeSet<>(house.db().sql("""
                select table_name from information_schema.columns
                where table_schema = 'public' and column_name = 'person_id'
                """).list(row -> row.string("table_name")));
        keepers.forEach(keeper ->
                assertThat(tables.remove(keeper.table())).as(keeper.table()).isTrue());
        assertThat(tables)
                .containsExactly(
                        "checkin",
                        "consent",
                        "handover",
                        "message",
                        "news_told",
                        "organisation_claim",
                        "owed_owner",
                        "silence");
    }

    private void send() {
        var visitor = house.visitor();
        visitor.submit(
                visitor.open("/" + site.slug() + "/activities/jednoduchsi-jazyk"),
                "/co-owners",
                Map.of("name", "Eva Nová", "email", House.anEmail(), "side", "public", "visibility", "full"));
    }

    private List<String> line(String name) {
        return coordinator.open("/" + site.slug() + "/desk/retention").html().select("tbody tr").stream()
                .filter(row -> row.select("th").text().equals(name))
                .flatMap(row -> row.select("td").eachText().stream())
                .toList();
    }

    private List<String> people() {
        return house.db()
                .in(site.id(), () -> house.db().sql("select name from person").list(row -> row.string("name")));
    }
}
