package sk.jadro.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static sk.jadro.activities.TypedActivity.anActivity;
import static sk.jadro.events.TypedEvent.aPastEvent;
import static sk.jadro.events.TypedEvent.anEvent;
import static sk.jadro.events.TypedEvent.path;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.base.web.Site;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;
import sk.jadro.support.Seen;
import sk.jadro.support.Visitor;

/** The desk's first page says what waits for a coordinator, and no longer once it is done. */
@JadroTest
class OverviewTest {
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d. M. yyyy");

    @Autowired
    House house;

    private Site site;
    private Visitor coordinator;

    @BeforeEach
    void found() {
        site = house.aPartnership();
        coordinator = house.aCoordinator(site);
    }

    @Test
    void anEventOfLateIsOwedItsReportAndItsHeadcount() {
        var yesterday = TYPED.format(LocalDate.now().minusDays(1));
        var event = aPastEvent().with("day", yesterday);
        event.saveAs(coordinator, site);
        assertThat(matters())
                .containsExactlyInAnyOrder(
                        "Správa z podujatia", "Kto prišiel na podujatie", "Zápis, ktorý ešte nie je verejný");
        assertThat(desk().texts(".lead").getFirst()).endsWith("Čakajú 3 veci.");

        var form = follow("Správa z podujatia");
        coordinator.submit(form, form.address().getPath(), Map.of("report_sk", "Zhodli sme sa."));
        assertThat(matters()).containsExactlyInAnyOrder("Kto prišiel na podujatie", "Zápis, ktorý ešte nie je verejný");

        var attendance = follow("Kto prišiel na podujatie");
        coordinator.submit(attendance, "/attendance", Map.of("people-public", "7"));
        assertThat(matters()).containsExactly("Zápis, ktorý ešte nie je verejný");

        var minutes = follow("Zápis, ktorý ešte nie je verejný");
        coordinator.submit(
                minutes,
                "/minutes",
                Map.of("text_sk", "Zhodli sme sa.", "state", "corrections", "until", "31. 12. 2099"));
        assertThat(matters()).isEmpty();
    }

    @Test
    void anEventOfLongAgoIsNobodysConcern() {
        aPastEvent().saveAs(coordinator, site);

        assertThat(matters()).isEmpty();
    }

    @Test
    void draftsOfAllKindsAreNamedTogether() {
        anEvent().with("title_sk", "Dielňa o zeleni").draft().saveAs(coordinator, site);
        anActivity().draft().saveAs(coordinator, site);

        assertThat(matters()).containsExactly("Koncepty");
        var matter = desk().one(".matter");
        assertThat(matter.text()).contains("2", "Dielňa o zeleni; Mapa zelene");
        assertThat(coordinator.open(matter.select("a").attr("href")).status()).isEqualTo(200);
    }

    @Test
    void anActivityThatLacksASideIsNamedUntilBothCarryIt() {
        var names = anActivity().saveAs(coordinator, site).address().getPath() + "/co-owners";
        assertThat(matters()).containsExactly("Aktivita, kde chýba strana");
        assertThat(desk().one(".matter").text()).contains("Mapa zelene: Hľadáme prvé meno");

        aName(names, "Eva Kráľová", "city-office");
        assertThat(desk().one(".matter:has(h3:containsOwn(Nové meno))").text()).contains("Mapa zelene: 1");
        aName(names, "Ján Malý", "civil-society");
        assertThat(matters()).containsExactly("Nové mená");
        assertThat(follow("Nové mená").main()).contains("Eva Kráľová", "Ján Malý");
    }

    @Test
    void theNextEventStandsBesideInBothLanguages() {
        assertThat(desk().html().select("aside h2")).isEmpty();
        anEvent().saveAs(coordinator, site);

        assertThat(desk().texts("aside h2, aside h3")).containsExactly("Najbližšie podujatie", "Stretnutie pri stole");
        assertThat(coordinator.open("/en" + path(site, "/desk")).texts("aside h2"))
                .containsExactly("The next event");
        assertThat(coordinator.open(desk().one("aside h3 a").attr("href")).status())
                .isEqualTo(200);
    }

    @Test
    void theFirstStepsAreCountedFoldedOnceDoneAndGoneWhenAllAre() {
        assertThat(desk().texts("#steps")).containsExactly("Začíname: hotových je 0 z 12 krokov");

        anEvent().saveAs(coordinator, site);
        anActivity().saveAs(coordinator, site);
        assertThat(desk().texts("#steps")).containsExactly("Začíname: hotových je 2 z 12 krokov");
        assertThat(desk().texts("details summary")).containsExactly("2 hotové kroky");
        assertThat(desk().texts("details li"))
                .containsExactlyInAnyOrder("Pripraviť prvé podujatie", "Napísať prvú aktivitu");

        for (var kind : List.of("tagline", "lead", "about", "contact", "address", "privacy", "accessibility")) {
            write(kind, "Text");
        }
        write("email", "partnerstvo@example.org");
        invite("Eva Kráľová", "civil-society");
        coordinator.submit(coordinator.open(path(site, "/desk/circles")), "/ready-set");

        assertThat(desk().html().select("#steps")).isEmpty();
    }

    private void write(String kind, String text) {
        var form = coordinator.open(path(site, "/desk/texts/" + kind));
        assertThat(coordinator
                        .submit(form, "/desk/texts/" + kind, Map.of("text_sk", text))
                        .status())
                .as(kind)
                .isEqualTo(200);
    }

    private void invite(String name, String side) {
        var form = coordinator.open(path(site, "/desk/coordinators"));
        coordinator.submit(form, "/desk/coordinators", Map.of("name", name, "email", House.anEmail(), "side", side));
    }

    private void aName(String names, String name, String side) {
        coordinator.submit(
                coordinator.open(names + "/typing"),
                "/typing",
                Map.of("name", name, "side", side, "visibility", "full"));
    }

    private List<String> matters() {
        return desk().texts(".matter__title");
    }

    private Seen follow(String matter) {
        return coordinator.open(
                desk().one(".matter:has(h3:containsOwn(" + matter + ")) a").attr("href"));
    }

    private Seen desk() {
        return coordinator.open(path(site, "/desk"));
    }
}
