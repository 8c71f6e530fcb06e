package sk.jadro.base.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.base.web.Site;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;
import sk.jadro.support.MovableClock;
import sk.jadro.support.Visitor;

/** History is kept for five years, and the last step of each thing for as long as the thing. */
@JadroTest
class OldRevisionsTest {
    private static final Duration SIX_YEARS = Duration.ofDays(6 * 366);

    @Autowired
    House house;

    @Autowired
    MovableClock clock;

    private Site site;
    private Visitor coordinator;

    @BeforeEach
    void aPartnership() {
        site = house.aPartnership();
        coordinator = house.aCoordinator(site);
    }

    @Test
    void whatIsOldGoesAndTheLastStepOfEachThingStays() {
        clock.later(SIX_YEARS.negated(), () -> {
            write("about", "Prvé znenie.");
            write("about", "Druhé znenie.");
            write("accessibility", "Jediné znenie.");
        });
        write("about", "Tretie znenie.");
        write("about", "Štvrté znenie.");
        assertThat(due()).isEqualTo(List.of("1 825 dní", "2", "0"));
        assertThat(steps()).as("looking changes nothing").hasSize(5);

        house.anHourlyRound(site);

        assertThat(due()).isEqualTo(List.of("1 825 dní", "0", "2"));
        assertThat(steps()).containsExactly("Jediné znenie.", "Tretie znenie.", "Štvrté znenie.");
    }

    @Test
    void whatStandsCanStillBeTakenBackThoughItsHistoryIsForgotten() {
        clock.later(SIX_YEARS.negated(), () -> {
            write("about", "Prvé znenie.");
            write("about", "Druhé znenie.");
        });
        house.anHourlyRound(site);
        var step =
                coordinator.open(at("/desk/history")).html().select("tbody a").attr("href");
        coordinator.submit(coordinator.open(step), "/return");
        assertThat(house.visitor().open(at("/about")).main()).contains("Prvé znenie.");
    }

    @Test
    void whoeverBeganBeforeTheForgettingStillSavesWithoutLosingAnything() {
        write("about", "Prvé znenie.");
        var begun = coordinator.open(at("/desk/texts/about"));
        write("about", "Druhé znenie.");
        house.anHourlyRound(site);
        var conflict = coordinator.submit(begun, "/about", Map.of("text_sk", "Moje znenie."));
        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.texts(".conflict__version p")).containsExactly("Druhé znenie.", "Moje znenie.");
    }

    /** Whoever speaks for the application may ask for more to be forgotten than the application does. */
    @Test
    void whatIsYoungerThanAYearStaysWhateverIsAskedFor() {
        var neighbour = house.aPartnership();
        var neighbours = house.aCoordinator(neighbour);
        clock.later(Duration.ofDays(-367), () -> {
            write(coordinator, site, "about", "Vlani.");
            write(neighbours, neighbour, "about", "Vlani u susedov.");
            write(neighbours, neighbour, "about", "Vlani u susedov inak.");
        });
        write("about", "Dnes.");
        write("about", "Dnes inak.");
        int forgotten = house.db().in(site.id(), this::forgetAll);
        assertThat(forgotten).isOne();
        assertThat(steps()).containsExactly("Dnes.", "Dnes inak.");
        assertThat(steps(neighbour)).as("another partnership's").hasSize(2);
        assertThat(forgetAll()).as("outside of any partnership").isZero();
        assertThat(steps(neighbour)).hasSize(2);
    }

    private int forgetAll() {
        return house.db()
                .sql("select forget_revisions('infinity') as forgotten")
                .one(row -> row.integer("forgotten"));
    }

    private void write(String kind, String text) {
        write(coordinator, site, kind, text);
    }

    private static void write(Visitor by, Site where, String kind, String text) {
        by.submit(by.open("/" + where.slug() + "/desk/texts/" + kind), "/" + kind, Map.of("text_sk", text));
    }

    private List<String> due() {
        return coordinator.open(at("/desk/retention")).html().select("tbody tr").stream()
                .filter(row -> row.select("th").text().startsWith("Čo sa menilo a kto to zmenil"))
                .flatMap(row -> row.select("td").eachText().stream())
                .toList();
    }

    /** What was written, the oldest first. */
    private List<String> steps() {
        return steps(site);
    }

    private List<String> steps(Site of) {
        return house.db().in(of.id(), () -> house.db().sql("""
                        select after #>> '{text,sk}' as text from revision order by at, version
                        """).list(row -> row.string("text")));
    }

    private String at(String path) {
        return "/" + site.slug() + path;
    }
}
