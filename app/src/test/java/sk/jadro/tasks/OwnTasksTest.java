package sk.jadro.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;
import sk.jadro.support.Seen;
import sk.jadro.support.Visitor;

/** What people do with their tasks by the link in any letter of theirs, without an account. */
@JadroTest
class OwnTasksTest {
    private static final String EVA = "Eva Kráľová";
    private static final String JAN = "Ján Uhlík";

    @Autowired
    House house;

    private ACircleWithTasks circle;
    private Visitor eva;

    @BeforeEach
    void found() {
        circle = new ACircleWithTasks(house);
        circle.member(EVA, "full");
        circle.member(JAN, "none");
        eva = house.visitor();
    }

    @Test
    void theyFindItAmongTheirThingsAndSayWithOneButtonHowItStands() {
        aTask(Map.of());
        var mine = mine();
        assertThat(mine.main()).contains("Pozvať školy", "otvorená, do 14. mája 2040");
        var taken = eva.submit(mine, "/work");
        assertThat(taken.main()).contains("Úloha je v práci.").doesNotContain("Mám ju v práci");
        assertThat(board("in-hand")).hasSize(1);

        var done = eva.submit(taken, "/completion");
        assertThat(done.main()).contains("Úloha je hotová. Ďakujeme!");
        assertThat(mine().html().select("form[action*=/mine/tasks/]")).isEmpty();
        assertThat(board("done")).singleElement().asString().contains(EVA);
        assertThat(circle.coordinator.open(at("/desk/history")).texts("tbody tr"))
                .first()
                .asString()
                .contains("Úloha: Pozvať školy", EVA);
    }

    @Test
    void aSecondPressOfTheButtonChangesNothingAndAMistakeIsUndone() {
        aTask(Map.of());
        var mine = mine();
        var address = taskPath(mine);
        eva.submit(mine, "/completion");
        eva.submit(mine, "/completion");
        assertThat(circle.coordinator.open(at("/desk/history?kind=task")).texts("tbody th"))
                .filteredOn("Úloha: Pozvať školy"::equals)
                .hasSize(2);
        eva.submit(eva.open(address), "/work");
        assertThat(board("in-hand")).hasSize(1);
    }

    @Test
    void theDayIsMovedWithAReason() {
        var form = aTask(Map.of());
        var task = eva.open(taskPath(mine()));
        var wrong = eva.submit(task, "/day", Map.of("day", "1. 5. 2020"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.errors()).hasSize(2).anyMatch(error -> error.contains("dnes alebo neskôr"));
        assertThat(wrong.typed("#day")).isEqualTo("1. 5. 2020");
        eva.submit(wrong, "/day", Map.of("day", "1. 6. 2040", "move_reason", "školy majú ples"));
        assertThat(board("open")).singleElement().asString().contains("do 1. júna 2040");
        assertThat(circle.coordinator.open(form.address().getPath()).typed("#word"))
                .isEqualTo("školy majú ples");
    }

    @Test
    void whoeverGetsItIsToldAndHasItOnTheirPage() {
        aTask(Map.of());
        var task = eva.open(taskPath(mine()));
        var jan = jan(task);
        var before = house.lettersSoFar(circle.email(JAN));
        eva.post(taskPath(task) + "/hand-over", Map.of("to", jan, "hand_word", "poznáš riaditeľku"));
        var letter = house.letters(circle.email(JAN), before + 1).getLast();
        assertThat(letter.subject()).isEqualTo("Odovzdaná úloha: Pozvať školy");
        assertThat(letter.text()).contains(EVA, "poznáš riaditeľku");
        assertThat(mine().html().select("form[action*=/mine/tasks/]")).isEmpty();
        assertThat(eva.open(taskPath(task)).status()).isEqualTo(404);
        var his = house.visitor();
        assertThat(circle.ownPage(his, JAN).main()).contains("Pozvať školy");
        assertThat(his.open(taskPath(task)).main()).contains("poznáš riaditeľku");
    }

    @Test
    void whoLeadsTheCircleIsAskedForHelpAndOnceADayAtMost() {
        aTask(Map.of());
        var address = taskPath(mine());
        var noted = eva.post(address + "/help", Map.of("help_word", "kontakty"));
        assertThat(noted.main()).contains("Kruh teraz nikto nevedie");
        var again = eva.post(address + "/help", Map.of("help_word", "kontakty"));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.errors()).singleElement().asString().contains("dnes už poprosili");
    }

    @Test
    void aRequestForHelpReachesTheLeadAtOnce() {
        circle.lead(JAN);
        aTask(Map.of());
        var address = taskPath(mine());
        var before = house.lettersSoFar(circle.email(JAN));
        eva.post(address + "/help", Map.of("help_word", "kontakty na školy"));
        var letter = house.letters(circle.email(JAN), before + 1).getLast();
        assertThat(letter.subject()).isEqualTo("Prosba o pomoc: Pozvať školy");
        assertThat(letter.text()).contains(EVA, "kontakty na školy");
    }

    @Test
    void aRequestForHelpWithAPrivateTaskReachesNoLead() {
        circle.lead(JAN);
        aTask(Map.of("audience", "private"));
        var task = eva.open(taskPath(mine()));
        assertThat(task.main()).contains("uvidia len tí, čo partnerstvo koordinujú");
        var before = house.lettersSoFar(circle.email(JAN));
        var noted = eva.submit(task, "/help", Map.of("help_word", "kontakty"));
        assertThat(noted.main()).contains("vašu prosbu uvidia tí, čo partnerstvo koordinujú");
        eva.submit(task, "/hand-over", Map.of("to", jan(task), "hand_word", "prosím"));
        assertThat(house.letters(circle.email(JAN), before + 1).subList(before, before + 1))
                .extracting(letter -> letter.subject())
                .containsExactly("Odovzdaná úloha: Pozvať školy");
    }

    @Test
    void whatIsGivenUpSaysWhy() {
        aTask(Map.of());
        var address = taskPath(mine());
        eva.post(address + "/abandonment", Map.of("give_up_reason", "školy majú svoju"));
        assertThat(house.visitor().open(at("/tasks")).texts("section:has(#given-up) dd"))
                .containsExactly("Pozvať školy dôvod: školy majú svoju");
    }

    @Test
    void whatIsOverIsNeitherMovedNorHandedOver() {
        aTask(Map.of());
        var address = taskPath(mine());
        eva.post(address + "/completion", Map.of());
        for (var noun : List.of("day", "help", "hand-over", "abandonment")) {
            assertThat(eva.post(address + "/" + noun, Map.of()).status())
                    .as(noun)
                    .isEqualTo(404);
        }
    }

    @Test
    void whatIsMissingIsSaidBesideItsFieldAndTheRestIsKept() {
        aTask(Map.of());
        var task = eva.open(taskPath(mine()));
        var handed = eva.submit(task, "/hand-over", Map.of("hand_word", "poznáš riaditeľku"));
        assertThat(handed.status()).isEqualTo(422);
        assertThat(handed.errors()).containsExactly("Chyba: Vyberte, komu úlohu odovzdávate.");
        assertThat(handed.typed("#hand_word")).isEqualTo("poznáš riaditeľku");
        assertThat(eva.submit(task, "/abandonment").errors())
                .containsExactly("Chyba: Napíšte, prečo sa úlohy vzdávame.");
        assertThat(eva.submit(task, "/help").errors()).containsExactly("Chyba: Napíšte, čo by pomohlo.");
    }

    @Test
    void nobodyElseDoesAnythingWithIt() {
        aTask(Map.of());
        var address = taskPath(mine());
        var his = house.visitor();
        circle.ownPage(his, JAN);
        assertThat(his.open(address).status()).isEqualTo(404);
        assertThat(his.post(address + "/completion", Map.of()).status()).isEqualTo(404);
        assertThat(his.post(address + "/abandonment", Map.of("give_up_reason", "x"))
                        .status())
                .isEqualTo(404);
        assertThat(house.visitor().post(address + "/completion", Map.of()).status())
                .isEqualTo(401);
        assertThat(board("open")).hasSize(1);
    }

    @Test
    void whatIsForTheCircleAloneIsReadThereAndWhatIsOverdueWaits() {
        aTask(Map.of("audience", "circle", "day", "1. 5. 2020"));
        var mine = mine();
        assertThat(mine.texts("section:has(#waiting) h3")).containsExactly("Pozvať školy");
        assertThat(eva.open(taskPath(mine)).main()).contains("Aby prišli aj mladí.");
    }

    /** What the form to hand a task over sends for Jan. */
    private static String jan(Seen task) {
        return task.html().select("#to option").stream()
                .filter(option -> option.text().startsWith(JAN))
                .findFirst()
                .orElseThrow()
                .attr("value");
    }

    private Seen aTask(Map<String, String> otherwise) {
        var fields = new LinkedHashMap<>(Map.of("responsible", circle.value(EVA), "day", "14. 5. 2040"));
        fields.putAll(otherwise);
        return circle.task(fields);
    }

    private Seen mine() {
        return circle.ownPage(eva, EVA);
    }

    /** Where the task stands that the page is about, or has a link to. */
    private static String taskPath(Seen page) {
        var link = page.html().select(".mine__title a[href*=/mine/tasks/]");
        return link.isEmpty() ? page.address().getPath() : link.attr("href");
    }

    private List<String> board(String state) {
        return house.visitor().open(at("/tasks")).texts("section:has(#" + state + ") article");
    }

    private String at(String path) {
        return "/" + circle.site.slug() + path;
    }
}
