package sk.jadro.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static sk.jadro.decisions.ADecision.QUESTION;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.support.ACircle;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;
import sk.jadro.support.MovableClock;
import sk.jadro.support.Visitor;

/** Whoever leads a circle writes, opens and supersedes its decisions, and no other's. */
@JadroTest
class LeadingTest {
    private static final String EVA = "Eva Kráľová";

    @Autowired
    House house;

    @Autowired
    MovableClock clock;

    private ACircle circle;
    private ADecision decision;
    private String klub = "";
    private Visitor eva;

    @BeforeEach
    void found() {
        circle = new ACircle(house);
        decision = new ADecision(house, clock, circle);
        klub = circle.another("Klub", Map.of());
        circle.memberOf(klub, "Peter Hronský", "none", "public");
        circle.member(EVA, "none");
        circle.lead(EVA);
        eva = circle.inside(EVA);
    }

    @Test
    void fromTheCirclesOwnPageTheyWriteAndOpenOne() {
        var list = eva.open(eva.open(circle.at("/inside/jadro"))
                .one("a[href$=/desk/decisions]")
                .attr("href"));
        assertThat(list.texts(".crumbs a")).containsExactly("Moje kruhy");
        assertThat(list.main()).contains("Začnite otázkou.");
        var form = eva.open(circle.at("/desk/decisions/new"));
        assertThat(form.texts("#circle option")).containsExactly("Vyberte", "Jadro");
        assertThat(form.texts("#decider option")).noneMatch(option -> option.contains("Peter"));
        var draft = eva.submit(form, "/desk/decisions", fields(ADecision.option(form, "#circle", "Jadro")));
        assertThat(eva.open(draft.address().getPath() + "/preview").main()).contains(QUESTION);
        var round = eva.submit(draft, "/opening");
        assertThat(round.texts(".crumbs a")).containsExactly("Moje kruhy", "Rozhodnutia");
        assertThat(house.visitor().open(circle.at("/decisions/1")).main()).contains(QUESTION);
    }

    @Test
    void theDecisionsOfAnotherCircleAreNotTheirs() {
        var theirs = decision.draft(Map.of(
                "circle",
                ADecision.option(circle.coordinator.open(circle.at("/desk/decisions/new")), "#circle", "Klub")));
        var address = theirs.address().getPath();
        assertThat(eva.open(circle.at("/desk/decisions")).main()).doesNotContain(QUESTION);
        for (var path : new String[] {"", "/preview", "/round"}) {
            assertThat(eva.openOnly(address + path).status()).as(path).isEqualTo(404);
        }
        for (var path : new String[] {"", "/opening", "/archive", "/return", "/successor"}) {
            assertThat(eva.post(address + path, Map.of("version", "1")).status())
                    .as(path)
                    .isEqualTo(404);
        }
        var form = eva.open(circle.at("/desk/decisions/new"));
        var refused = eva.submit(form, "/desk/decisions", fields(klub.substring(klub.lastIndexOf('/') + 1)));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.one("#circle-error").text()).contains("Vyberte");
        assertThat(refused.typed("#question_sk")).isEqualTo(QUESTION);
    }

    @Test
    void theySupersedeWhatTheirCircleDecidedAndNothingOfAnother() {
        decision.open(Map.of());
        decision.open(Map.of(
                "circle",
                ADecision.option(circle.coordinator.open(circle.at("/desk/decisions/new")), "#circle", "Klub")));
        decision.later(11);
        assertThat(eva.open(circle.at("/desk/decisions/new")).texts("#supersedes option"))
                .containsExactly("nič nenahrádza", "1. " + QUESTION);
        var draft = decision.draft(Map.of(
                "supersedes",
                ADecision.option(circle.coordinator.open(circle.at("/desk/decisions/new")), "#supersedes", "2.")));
        var opening = eva.submit(eva.open(draft.address().getPath()), "/opening");
        assertThat(opening.main()).contains("Má nahradiť rozhodnutie iného kruhu.");
        var next = eva.submit(eva.open(list("1.")), "/successor");
        assertThat(next.main()).contains("Toto je koncept nového rozhodnutia.");
    }

    /** Where the one is looked after whose title begins so. */
    private String list(String begins) {
        return eva.open(circle.at("/desk/decisions")).html().select("tbody th").stream()
                .filter(title -> title.text().startsWith(begins))
                .findFirst()
                .orElseThrow()
                .select("a")
                .attr("href");
    }

    private Map<String, String> fields(String to) {
        return Map.of(
                "question_sk",
                QUESTION,
                "proposal_sk",
                "Do desiatich dní.",
                "circle",
                to,
                "manner",
                "letters",
                "day",
                decision.day(10));
    }
}
