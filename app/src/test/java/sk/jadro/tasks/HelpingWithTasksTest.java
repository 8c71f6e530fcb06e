package sk.jadro.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.people.Erasure;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;
import sk.jadro.support.Seen;

/** Who helps with a task that somebody else carries. */
@JadroTest
class HelpingWithTasksTest {
    private static final String EVA = "Eva Kráľová";
    private static final String JAN = "Ján Uhlík";
    private static final String HANA = "Hana Jakubská";

    @Autowired
    House house;

    @Autowired
    Erasure erasure;

    private ACircleWithTasks circle;

    @BeforeEach
    void found() {
        circle = new ACircleWithTasks(house);
        circle.member(EVA, "full");
        circle.member(JAN, "none");
        circle.member(HANA, "full");
    }

    @Test
    void theyStandOnItsPageAsTheyConsentedAndOnTheDeskAndInsideByName() {
        var form = aTask(JAN, HANA);
        assertThat(form.html().select("input[name=helpers][checked]")).hasSize(2);
        var page = house.visitor().open(page());
        assertThat(page.main()).contains("Pomáhajú", HANA, "mestský úrad").doesNotContain(JAN);
        assertThat(circle.coordinator.open(at("/desk/tasks")).texts("tbody td"))
                .first()
                .isEqualTo("Eva Kráľová Pomáhajú: Hana Jakubská, Ján Uhlík");
        assertThat(circle.inside(EVA).open(at("/inside/jadro")).texts("li.task"))
                .singleElement()
                .asString()
                .contains("Pomáhajú: Hana Jakubská, Ján Uhlík");
    }

    @Test
    void aHelperFindsItOnTheirPageWithoutTheDeedsOfWhoCarriesIt() {
        aTask(JAN);
        var jan = house.visitor();
        var mine = circle.ownPage(jan, JAN);
        assertThat(mine.main()).contains("Pozvať školy", "pomáhate, otvorená, mala byť hotová 1. mája 2020");
        assertThat(mine.texts("section:has(#waiting) h3")).doesNotContain("Pozvať školy");
        assertThat(mine.html().select("form[action*=/mine/tasks/]")).isEmpty();
        var address = mine.html().select(".mine__title a[href*=/mine/tasks/]").attr("href");
        var task = jan.open(address);
        assertThat(task.main()).contains("S touto úlohou pomáhate.", EVA, "Aby prišli aj mladí.");
        assertThat(task.html().select("main form")).isEmpty();
        assertThat(jan.post(address + "/completion", Map.of()).status()).isEqualTo(404);
        assertThat(jan.post(address + "/day", Map.of()).status()).isEqualTo(404);
        var hana = house.visitor();
        assertThat(circle.ownPage(hana, HANA).main()).doesNotContain("Pozvať školy");
        assertThat(hana.open(address).status()).isEqualTo(404);
    }

    @Test
    void whoGetsTheTaskHelpsNoMore() {
        var form = aTask(JAN, HANA);
        var eva = house.visitor();
        var address = circle.ownPage(eva, EVA)
                .html()
                .select(".mine__title a[href*=/mine/tasks/]")
                .attr("href");
        var jan = eva.open(address).html().select("#to option").stream()
                .filter(option -> option.text().equals(JAN))
                .findFirst()
                .orElseThrow()
                .attr("value");
        eva.post(address + "/hand-over", Map.of("to", jan, "hand_word", "vieš ako"));
        assertThat(helpers(form)).containsExactly(HANA);
        assertThat(house.visitor().open(page()).main()).contains("Pomáha", HANA);
    }

    @Test
    void helpersAreOfTheTasksCircleAndSixAtMost() {
        circle.another("Klub", Map.of());
        var other = circle.coordinator.open(at("/desk/tasks/new")).html().select("#circle option").stream()
                .filter(one -> one.text().equals("Klub"))
                .findFirst()
                .orElseThrow()
                .attr("value");
        var wrong = circle.task(Map.of("circle", other, "helpers", List.of(circle.value(JAN))));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.errors()).singleElement().asString().contains("Vyberte niekoho z kruhu");
        assertThat(wrong.texts(".govuk-checkboxes__item:has([checked]) label")).containsExactly("Ján Uhlík, Jadro");
        var names = Stream.of("A B", "C D", "E F", "G H", "I J", "K L", "M N").toList();
        names.forEach(name -> circle.member(name, "none"));
        var tooMany =
                circle.task(Map.of("helpers", names.stream().map(circle::value).toList()));
        assertThat(tooMany.errors()).singleElement().asString().contains("najviac 6");
    }

    @Test
    void whoLeftOrWasErasedHelpsNoMore() {
        var form = aTask(JAN, HANA);
        erasure.erase(circle.site.id(), circle.person(HANA));
        assertThat(house.visitor().open(page()).main()).contains("Pomáha").doesNotContain(HANA, "Pomáhajú");
        assertThat(helpers(form)).containsExactly(JAN);
        erasure.erase(circle.site.id(), circle.person(JAN));
        assertThat(house.visitor().open(page()).main()).doesNotContain("Pomáha");
        assertThat(circle.coordinator
                        .submit(again(form), form.address().getPath())
                        .status())
                .isEqualTo(200);
    }

    @Test
    void twoWhoChangeHelpersAtOnceKeepEachOthersChanges() {
        circle.member("Oľga Podlavická", "none");
        var form = aTask(JAN, HANA);
        var jan = circle.value(JAN);
        var hana = circle.value(HANA);
        circle.coordinator.submit(form, form.address().getPath(), Map.of("helpers", List.of(hana)));
        var merged = circle.coordinator.submit(
                form, form.address().getPath(), Map.of("helpers", List.of(jan, hana, circle.value("Oľga Podlavická"))));
        assertThat(merged.status()).isEqualTo(409);
        circle.coordinator.submit(merged, form.address().getPath());
        assertThat(helpers(form)).containsExactlyInAnyOrder(HANA, "Oľga Podlavická");
    }

    @Test
    void theHistoryCallsThemByName() {
        var form = aTask(JAN);
        circle.coordinator.submit(form, form.address().getPath(), Map.of("helpers", List.of(circle.value(HANA))));
        var steps = circle.coordinator
                .open(at("/desk/history"))
                .html()
                .select("tbody a[href*=/desk/history/task/]")
                .eachAttr("href");
        assertThat(circle.coordinator.open(steps.getFirst()).main()).contains("Pomáha", JAN, HANA);
    }

    @Test
    void whoCarriesATaskDoesNotHelpWithIt() {
        assertThat(helpers(aTask(EVA, JAN))).containsExactly(JAN);
    }

    private Seen aTask(String... helpers) {
        return circle.task(Map.of(
                "responsible",
                circle.value(EVA),
                "day",
                "1. 5. 2020",
                "helpers",
                Stream.of(helpers).map(circle::value).toList()));
    }

    private Seen again(Seen form) {
        return circle.coordinator.open(form.address().getPath());
    }

    private List<String> helpers(Seen form) {
        return again(form).texts(".govuk-checkboxes__item:has(input[name=helpers][checked]) label");
    }

    private String page() {
        return at("/tasks/pozvat-skoly");
    }

    private String at(String path) {
        return "/" + circle.site.slug() + path;
    }
}
