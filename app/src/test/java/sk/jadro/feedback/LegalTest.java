package sk.jadro.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static sk.jadro.feedback.TypedFeedback.aQuestion;
import static sk.jadro.feedback.TypedFeedback.desk;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.base.web.Site;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;
import sk.jadro.support.Visitor;

/** What a law gives a day of its own, whatever its writer called it. */
@JadroTest
class LegalTest {
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
    void itIsHandedOverToTheRegistryAtOnceAndItsWriterReadsSo() {
        var registry = House.anEmail();
        var answers = coordinator.open(at("/desk/answers"));
        assertThat(coordinator
                        .submit(answers, "/desk/answers", Map.of("registry", "podateľňa"))
                        .status())
                .isEqualTo(422);
        coordinator.submit(answers, "/desk/answers", Map.of("registry", registry));
        var email = House.anEmail();
        var own = aQuestion()
                .with("email", email)
                .with("name", "Eva Kráľová")
                .with("text", "Žiadam zmluvu o zábradlí.\n\nĎakujem.")
                .sent(house, site);
        coordinator.submit(coordinator.open(desk(site, coordinator)), "/legal", Map.of("legal", "information"));

        var there = house.lastLetter(registry);
        assertThat(there.subject()).isEqualTo("Podnet 1: žiadosť o informácie");
        assertThat(there.text())
                .contains("Žiadam zmluvu o zábradlí.", "Eva Kráľová, " + email, "zákona č. 211/2000 Z. z.");
        var read = house.visitor().open(own);
        assertThat(read.main())
                .contains(
                        "žiadosť o informácie, podľa zákona do 12 pracovných dní",
                        "Dnes sme to odovzdali podateľni úradu.",
                        "Kto: podateľňa úradu",
                        "Zatiaľ bez odpovede",
                        "Odpovedá úrad, ktorému to zo zákona patrí.");
        assertThat(house.letters(email, 2).getLast().text()).doesNotContain("zmluvu");
    }

    @Test
    void nobodyMovesTheLawsDayUntilItIsNoneAfterAll() {
        var own = aQuestion().sent(house, site);
        var one = coordinator.open(desk(site, coordinator));
        assertThat(one.main()).contains("preto jej to dnes odovzdajte sami");
        assertThat(coordinator.submit(one, "/legal", Map.of()).errors())
                .containsExactly("Chyba: Vyberte, čo to je podľa zákona.");
        coordinator.submit(one, "/legal", Map.of("legal", "complaint"));
        var due = due();
        house.visitor().post(own + "/replies", Map.of("text", "A ešte niečo."));
        assertThat(due()).isEqualTo(due);
        assertThat(house.visitor().open(at("/ledger/1")).main())
                .contains("sťažnosť, podľa zákona do 60 pracovných dní");
        assertThat(house.visitor().open(at("/ledger.csv")).text()).contains("sťažnosť");

        coordinator.submit(coordinator.open(desk(site, coordinator)), "/legal");
        assertThat(due()).isNotEqualTo(due);
        assertThat(house.visitor().open(own).main()).contains("zákon to nežiada. Odpovieme my.");
        assertThat(house.visitor().open(at("/ledger/1")).main()).doesNotContain("sťažnosť");
    }

    private String due() {
        return coordinator
                .open(at("/desk/answers"))
                .texts("td[data-label=Termín]")
                .getFirst();
    }

    private String at(String path) {
        return "/" + site.slug() + path;
    }
}
