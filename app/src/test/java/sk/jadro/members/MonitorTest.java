package sk.jadro.members;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.support.ACircle;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;

/** Whoever is in a circle that watches over the partnership reads everything, and changes nothing. */
@JadroTest
class MonitorTest {
    private static final String IVA = "Iva Sledovaná";

    @Autowired
    House house;

    private ACircle circle;
    private String watching = "";

    @BeforeEach
    void found() {
        circle = new ACircle(house);
        watching = circle.another("Hodnotenie", Map.of("monitors", "yes", "ring", "0", "deciding", "nothing"));
        circle.memberOf(watching, IVA, "none", "academia");
    }

    @Test
    void theyReadWhatEachCircleHasForItselfAndEveryChange() {
        circle.member("Eva Kráľová", "none");
        var iva = circle.inside(IVA);
        var start = iva.open(at("/inside"));
        assertThat(start.texts("main li")).containsExactly("Hodnotenie", "Jadro", "Čo sa zmenilo");
        var inside = iva.open(at("/inside/jadro"));
        assertThat(inside.main()).contains("Vy ju čítate, lebo váš kruh partnerstvo sleduje.", "Eva Kráľová");
        var history = iva.open(at("/desk/history"));
        assertThat(history.texts("tbody th")).contains("Kruh: Hodnotenie", "Kruh: Jadro");
        assertThat(history.texts(".crumbs a")).containsExactly("Moje kruhy");
        assertThat(iva.open(at("/desk/history.csv")).text()).contains("Hodnotenie");
        var step = iva.open(history.one("tbody th a").attr("href"));
        assertThat(step.main()).contains("pridané").doesNotContain("Upraviť");
        assertThat(iva.open("/en" + at("/inside")).main()).contains("What you watch over");
        assertThat(house.visitor().open(at("/circles/hodnotenie")).main()).contains("číta aj koncepty");
    }

    @Test
    void theyChangeNothing() {
        circle.change(Map.of("purpose_sk", "Celkom inak."));
        var iva = circle.inside(IVA);
        var step = iva.open(at("/desk/history")).one("tbody th a").attr("href");
        assertThat(iva.open(step).main()).contains("Celkom inak.").doesNotContain("Vrátiť predošlé znenie");
        assertThat(iva.post(step + "/return", Map.of()).status()).isEqualTo(403);
        for (var desk : new String[] {"/desk", "/desk/activities", "/desk/circles", "/desk/tasks", "/desk/decisions"}) {
            assertThat(iva.openOnly(at(desk)).status()).as(desk).isEqualTo(403);
        }
        assertThat(iva.openOnly(circle.desk + "/members").status()).isEqualTo(403);
    }

    @Test
    void nobodyElseDoesAndTheyDoOnlyAsLongAsTheirCircleWatches() {
        circle.member("Eva Kráľová", "none");
        var eva = circle.inside("Eva Kráľová");
        assertThat(eva.openOnly(at("/desk/history")).status()).isEqualTo(403);
        assertThat(eva.open(at("/inside/hodnotenie")).status()).isEqualTo(404);
        var iva = circle.inside(IVA);
        assertThat(iva.openOnly(at("/inside/jadro")).status()).isEqualTo(200);
        circle.coordinator.submit(
                circle.coordinator.open(watching),
                watching,
                Map.of("last_day", "1. 2. 2021", "first_day", "1. 1. 2021"));
        assertThat(iva.openOnly(at("/inside/jadro")).status()).isEqualTo(404);
        assertThat(iva.openOnly(at("/desk/history")).status()).isEqualTo(403);
    }

    private String at(String path) {
        return circle.at(path);
    }
}
