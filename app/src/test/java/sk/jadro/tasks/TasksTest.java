package sk.jadro.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static sk.jadro.activities.TypedActivity.anActivity;
import static sk.jadro.activities.TypedActivity.twoMonthsPass;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.base.web.Site;
import sk.jadro.people.Erasure;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;
import sk.jadro.support.Seen;
import sk.jadro.support.Visitor;
import tools.jackson.databind.json.JsonMapper;

/** Tasks as coordinators write them and readers see them. */
@JadroTest
class TasksTest {
    @Autowired
    House house;

    @Autowired
    Erasure erasure;

    private ACircleWithTasks circle;
    private Site site;
    private Visitor coordinator;
    private Visitor reader;

    @BeforeEach
    void found() {
        circle = new ACircleWithTasks(house);
        site = circle.site;
        coordinator = circle.coordinator;
        reader = house.visitor();
    }

    @Test
    void whereNothingIsYetEachPageSaysSo() {
        assertThat(reader.open(at("/tasks")).main()).contains("Zatiaľ tu nie je žiadna úloha.");
        assertThat(reader.open("/en" + at("/tasks")).main()).contains("There is no task here yet.");
        assertThat(reader.open(at("/circles/jadro/tasks")).heading()).isEqualTo("Úlohy kruhu Jadro");
        assertThat(coordinator.open(at("/desk/tasks")).main()).contains("Začnite prvou.");
        assertThat(reader.open(at("/circles/jadro")).html().select("aside")).isEmpty();
    }

    @Test
    void aTaskStandsInTheColumnOfItsStateWithWhoCarriesItAsTheyConsented() {
        circle.member("Eva Kráľová", "full");
        circle.task(Map.of("responsible", circle.value("Eva Kráľová"), "state", "in-hand", "day", "4. 12. 2040"));
        var board = reader.open(at("/tasks"));
        assertThat(board.texts("section:has(#in-hand) article"))
                .containsExactly("Pozvať školy Eva Kráľová, mestský úrad do 4. decembra 2040");
        assertThat(board.texts("#in-hand")).containsExactly("V práci 1");
        assertThat(board.texts("section:has(#open) article")).isEmpty();
        assertThat(reader.open(at("/circles/jadro")).texts("aside article h3")).containsExactly("Pozvať školy");
        assertThat(reader.open(at("/circles/jadro/tasks")).texts("article h3")).containsExactly("Pozvať školy");
        assertThat(reader.open(at("/tasks?state=in-hand")).texts("article h3")).containsExactly("Pozvať školy");
        assertThat(reader.open(at("/tasks?state=done")).main()).contains("Teraz žiadna.");
        assertThat(reader.open(page()).main()).contains("Eva Kráľová", "do 4. decembra 2040", "Jadro", "Aby prišli");
    }

    @Test
    void anActivityOfWhichNothingWasHeardIsHeardOfByATaskThatGrowsFromIt() {
        anActivity().saveAs(coordinator, site);
        var activity = at("/activities/mapa-zelene");
        twoMonthsPass(house, site);
        assertThat(reader.open(activity).main()).contains("o tejto aktivite nič nevieme");
        var origin = coordinator.open(at("/desk/tasks/new")).html().select("#from option").stream()
                .filter(option -> option.text().contains("Mapa zelene"))
                .findFirst()
                .orElseThrow()
                .attr("value");
        circle.task(Map.of("from", origin));
        assertThat(reader.open(activity).main()).doesNotContain("nič nevieme");
    }

    @Test
    void whoDidNotConsentIsSeenByTheirSideAloneButByNameOnTheDesk() {
        circle.member("Eva Kráľová", "none");
        circle.task(Map.of("responsible", circle.value("Eva Kráľová")));
        assertThat(reader.open(at("/tasks")).main()).contains("mestský úrad").doesNotContain("Eva");
        assertThat(reader.open(page()).main()).contains("mestský úrad").doesNotContain("Eva");
        assertThat(coordinator.open(at("/desk/tasks")).main()).contains("Eva Kráľová");
    }

    @Test
    void aTaskThatNobodyCarriesLooksForSomebodyAndTheDeskSaysSo() {
        var form = circle.task(Map.of());
        assertThat(reader.open(at("/tasks")).main()).contains("Hľadáme, kto si ju vezme", "Vezmem si ju");
        assertThat(coordinator.open(at("/desk")).texts(".matter__title")).contains("Úlohu zatiaľ nikto nenesie");
        coordinator.submit(form, path(form), Map.of("day", "1. 5. 2020"));
        assertThat(coordinator.open(at("/desk")).texts(".matter__title")).contains("Úloha mešká a nikto ju nenesie");
        assertThat(reader.open(at("/tasks")).main()).contains("mala byť hotová 1. mája 2020");
    }

    @Test
    void whatWaitsAndWhatWasGivenUpSaysWhy() {
        var missing = circle.task(Map.of("state", "waiting"));
        assertThat(missing.status()).isEqualTo(422);
        assertThat(missing.errors()).singleElement().asString().contains("na čo úloha čaká");
        var form = coordinator.submit(missing, "/desk/tasks", Map.of("state_reason", "cenovú ponuku"));
        assertThat(reader.open(at("/tasks")).texts("section:has(#waiting) article"))
                .singleElement()
                .asString()
                .contains("čaká na: cenovú ponuku");
        coordinator.submit(form, path(form), Map.of("state", "given-up", "state_reason", "stojí viac, než máme"));
        assertThat(reader.open(at("/tasks")).texts("section:has(#given-up) dd"))
                .containsExactly("Pozvať školy dôvod: stojí viac, než máme");
        coordinator.submit(
                coordinator.open(path(form)), path(form), Map.of("state", "done", "state_reason", "netreba"));
        assertThat(reader.open(at("/tasks")).texts("section:has(#done) article"))
                .singleElement()
                .asString()
                .contains("hotová ")
                .doesNotContain("netreba");
    }

    @Test
    void whatIsForTheCircleAloneIsNowhereInPublic() {
        var form = circle.task(Map.of("audience", "circle"));
        for (var place : new String[] {"/tasks", "/tasks?state=open", "/circles/jadro", "/circles/jadro/tasks"}) {
            assertThat(reader.open(at(place)).main()).as(place).doesNotContain("Pozvať školy");
        }
        assertThat(reader.open(page()).status()).isEqualTo(404);
        assertThat(reader.open(at("/search?q=školy")).texts(".found a")).isEmpty();
        assertThat(reader.open("/api/v1/" + site.slug() + "/tasks").text()).doesNotContain("školy");
        assertThat(coordinator.open(page()).main()).contains("Táto úloha je len pre kruh.");

        coordinator.submit(form, path(form), Map.of("audience", "public"));
        assertThat(reader.open(page()).status()).isEqualTo(200);
        assertThat(reader.open(at("/search?q=škola")).texts(".found a")).contains("Pozvať školy");
        var tasks = JsonMapper.shared()
                .readTree(reader.open("/api/v1/" + site.slug() + "/tasks").body());
        assertThat(tasks.at("/items/0/title/sk").asString()).isEqualTo("Pozvať školy");
    }

    @Test
    void whatIsPrivateIsSeenByThoseWhomItConcernsAlone() {
        circle.member("Eva Kráľová", "full");
        circle.member("Ján Uhlík", "full");
        circle.member("Hana Jakubská", "full");
        circle.lead("Hana Jakubská");
        circle.task(Map.of(
                "audience",
                "private",
                "responsible",
                circle.value("Eva Kráľová"),
                "helpers",
                circle.value("Ján Uhlík")));
        for (var place : new String[] {
            "/tasks", "/tasks?state=open", "/circles/jadro", "/circles/jadro/tasks", "/search?q=pozvať", ""
        }) {
            assertThat(reader.open(at(place)).text()).as(place).doesNotContain("Pozvať školy");
        }
        assertThat(reader.open(page()).status()).isEqualTo(404);
        assertThat(reader.open("/api/v1/" + site.slug() + "/tasks").text()).doesNotContain("školy");
        for (var name : new String[] {"Eva Kráľová", "Ján Uhlík", "Hana Jakubská"}) {
            assertThat(circle.inside(name).open(at("/inside/jadro")).main())
                    .as(name)
                    .doesNotContain("Pozvať školy", "Kto koľko nesie");
        }
        for (var name : new String[] {"Eva Kráľová", "Ján Uhlík"}) {
            var own = house.visitor();
            var mine = circle.ownPage(own, name);
            assertThat(own.open(mine.html()
                                    .select(".mine__title a[href*=/mine/tasks/]")
                                    .attr("href"))
                            .main())
                    .as(name)
                    .contains("Aby prišli aj mladí.", "Táto úloha je súkromná.");
        }
        assertThat(circle.ownPage(house.visitor(), "Hana Jakubská").main()).doesNotContain("Pozvať školy");
        assertThat(coordinator.open(at("/desk/tasks")).main())
                .contains("Pozvať školy", "len pre tých, ktorých sa týka");
        assertThat(coordinator.open(page()).main()).contains("Táto úloha je súkromná.");
    }

    @Test
    void aLinkToADraftShowsNothingOnceItIsPublishedForFewerThanAll() {
        var form = circle.task(Map.of("publication", "draft", "audience", "private"));
        var drafts = at("/desk/drafts/task/" + path(form).substring(path(form).lastIndexOf('/') + 1));
        var link = house.local(coordinator
                .submit(coordinator.open(drafts), "/links")
                .one("#link")
                .attr("value"));
        assertThat(reader.open(link).main()).contains("Aby prišli aj mladí.");
        coordinator.submit(form, path(form), Map.of("publication", "published"));
        assertThat(reader.open(link).text()).doesNotContain("Pozvať školy");
    }

    @Test
    void aTaskShowsWhatItGrewFromWhileThatIsPublic() {
        var option = coordinator.open(at("/desk/tasks/new")).html().select("#from option").stream()
                .filter(one -> one.text().equals("Kruh: Jadro"))
                .findFirst()
                .orElseThrow()
                .attr("value");
        var form = circle.task(Map.of("from", option));
        assertThat(reader.open(at("/tasks")).texts(".task__from")).containsExactly("vyrástla z: Jadro");
        coordinator.post(circle.desk + "/archive", Map.of());
        assertThat(reader.open(at("/tasks")).texts(".task__from")).isEmpty();
        assertThat(reader.open(page()).main()).doesNotContain("Jadro");
        var again = coordinator.open(path(form));
        assertThat(again.texts("#from option[selected]")).containsExactly("niečo, čo teraz nie je zverejnené");
        coordinator.submit(again, path(form), Map.of());
        coordinator.post(circle.desk + "/return", Map.of());
        assertThat(reader.open(at("/tasks")).texts(".task__from")).hasSize(1);
    }

    @Test
    void aTaskIsCarriedBySomebodyOfItsCircle() {
        circle.member("Eva Kráľová", "full");
        var value = circle.value("Eva Kráľová");
        circle.another("Klub", Map.of());
        var other = coordinator.open(at("/desk/tasks/new")).html().select("#circle option").stream()
                .filter(one -> one.text().equals("Klub"))
                .findFirst()
                .orElseThrow()
                .attr("value");
        var wrong = circle.task(Map.of("circle", other, "responsible", value));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.errors()).singleElement().asString().contains("Vyberte niekoho z kruhu");
    }

    @Test
    void aTaskOfSomebodyWhoWasErasedIsNobodys() {
        circle.member("Eva Kráľová", "full");
        circle.task(Map.of("responsible", circle.value("Eva Kráľová")));
        erasure.erase(site.id(), circle.person("Eva Kráľová"));
        assertThat(house.aCoordinator(site).open(at("/desk/tasks")).main())
                .contains("nikto")
                .doesNotContain("Eva Kráľová");
        assertThat(coordinator.open(at("/desk")).texts(".matter__title")).contains("Úlohu zatiaľ nikto nenesie");
        assertThat(coordinator.open(page()).main()).contains("Hľadáme, kto si ju vezme");
    }

    @Test
    void theSecondOfTwoWhoEditSeesBothVersionsAndTheHistoryKeepsThem() {
        circle.member("Eva Kráľová", "full");
        var form = circle.task(Map.of());
        var second = coordinator.open(path(form));
        coordinator.submit(form, path(form), Map.of("responsible", circle.value("Eva Kráľová"), "word", "súhlasí"));
        var conflict = coordinator.submit(second, path(form), Map.of("word", "opýtať sa"));
        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.main()).contains("súhlasí");
        assertThat(coordinator.open(at("/desk/history")).texts("tbody th")).contains("Úloha: Pozvať školy");
    }

    @Test
    void aFormerAddressLeadsToTheNewOneAndAnArchivedTaskNowhere() {
        var form = circle.task(Map.of());
        coordinator.submit(form, path(form), Map.of("slug", "skoly"));
        assertThat(reader.openOnly(page()).header("Location")).endsWith("/tasks/skoly");
        coordinator.post(path(form) + "/archive", Map.of());
        assertThat(reader.open(at("/tasks/skoly")).status()).isEqualTo(404);
        assertThat(reader.open(at("/tasks")).main()).doesNotContain("Pozvať školy");
    }

    @Test
    void moreThanAColumnHoldsIsReadPageByPage() {
        for (int i = 1; i <= 21; i++) {
            circle.task(Map.of("slug", "uloha-" + i, "day", i + ". 1. 2041"));
        }
        var board = reader.open(at("/tasks"));
        assertThat(board.texts("#open")).containsExactly("Otvorené 21");
        assertThat(board.texts("article")).hasSize(12);
        assertThat(board.main()).contains("Ukázať všetkých 21 úloh");
        assertThat(reader.open(at("/tasks?state=open")).texts("article")).hasSize(20);
        assertThat(reader.open(at("/tasks?state=open&page=2")).main()).contains("do 21. januára 2041");
        assertThat(coordinator.open(at("/desk/tasks")).texts("tbody tr")).hasSize(21);
    }

    @Test
    void theSampleShowsATaskInEachState() {
        var sample = house.aSamplePartnership();
        var board = reader.open("/" + sample.slug() + "/tasks");
        for (var state : new String[] {"open", "in-hand", "waiting", "done"}) {
            assertThat(board.texts("section:has(#" + state + ") article"))
                    .as(state)
                    .isNotEmpty();
        }
        assertThat(board.texts("section:has(#given-up) dd")).hasSize(1);
        assertThat(board.main()).contains("vyrástla z:", "Z. K.").doesNotContain("Ján Uhlík", "Navrhnúť program");
    }

    private String page() {
        return at("/tasks/pozvat-skoly");
    }

    private static String path(Seen form) {
        return form.address().getPath();
    }

    private String at(String path) {
        return "/" + site.slug() + path;
    }
}
