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
class TaskHelpersTest {
    private static final String EVA = "Eva Kráľová";
    private static final String JAN = "Ján Uhlík";
    private static final String HANA = "Hana Jakubská";

    @Autowired
    House house;

    @Autowired
    Erasure erasure;

    private ACircle circle;

    @BeforeEach
    void found() {
        circle = new ACircle(house);
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
                .isEqualTo("Eva Kráľová Pomáhajú: Ján Uhlík, Hana Jakubská");
        assertThat(circle.inside(EVA).open(at("/inside/jadro")).texts("li.task"))
                .singleElement()
                .asString()
                .contains("Pomáhajú: Ján Uhlík, Hana Jakubská");
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
        circle.another("Klub");
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
    void twoWhoChangeHelpersAtOnceKeepEachOthersChangesOrAreToldOfThem() {
        var form = aTask(JAN, HANA);
        var jan = value(form, JAN);
        var hana = value(form, HANA);
        circle.coordinator.submit(form, form.address().getPath(), Map.of("helpers", List.of(hana)));
        var merged = circle.coordinator.submit(form, form.address().getPath(), Map.of("helpers", List.of(jan)));
        assertThat(merged.status()).isEqualTo(409);
        assertThat(merged.html().select("input[name=helpers][checked]")).isEmpty();

        circle.member("Oľga Podlavická", "none");
        var stands = again(form);
        circle.coordinator.submit(
                stands, form.address().getPath(), Map.of("helpers", List.of(hana, circle.value("Oľga Podlavická"))));
        var conflict = circle.coordinator.submit(
                stands, form.address().getPath(), Map.of("helpers", List.of(hana, circle.value(JAN))));
        assertThat(conflict.texts(".conflict__version"))
                .containsExactly(
                        heading(conflict, 0) + " Pomáha Oľga Podlavická", heading(conflict, 1) + " Pomáha Ján Uhlík");
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

    private static String value(Seen form, String name) {
        return form.html().select(".govuk-checkboxes__item").stream()
                .filter(item -> item.text().equals(name))
                .findFirst()
                .orElseThrow()
                .select("input")
                .attr("value");
    }

    private static String heading(Seen conflict, int version) {
        return conflict.texts(".conflict__version h2").get(version);
    }

    private String page() {
        return at("/tasks/pozvat-skoly");
    }

    private String at(String path) {
        return "/" + circle.site.slug() + path;
    }
}
