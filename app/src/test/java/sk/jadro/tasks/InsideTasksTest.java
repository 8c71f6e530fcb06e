package sk.jadro.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.support.CountedQueries;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;
import sk.jadro.support.Visitor;

/** What a circle's members see of its tasks where nobody else does. */
@JadroTest
class InsideTasksTest {
    private static final String EVA = "Eva Kráľová";
    private static final String JAN = "Ján Uhlík";

    @Autowired
    House house;

    @Autowired
    CountedQueries queries;

    private ACircleWithTasks circle;
    private Visitor jan;

    @BeforeEach
    void found() {
        circle = new ACircleWithTasks(house);
        circle.member(EVA, "none");
        circle.member(JAN, "none");
        jan = circle.inside(JAN);
    }

    @Test
    void whereNothingIsToBeDoneItSaysSo() {
        circle.task(Map.of("state", "done"));
        assertThat(jan.open(at("/inside/jadro")).main())
                .contains("Kruh teraz nemá žiadnu otvorenú úlohu.")
                .doesNotContain("Kto koľko nesie");
    }

    @Test
    void membersSeeEachTaskWithTheNameOfWhoCarriesItAlsoThoseForTheCircleAlone() {
        circle.task(Map.of("responsible", circle.value(EVA), "day", "4. 12. 2040"));
        circle.task(Map.of("title_sk", "Navrhnúť program", "audience", "circle", "day", "5. 12. 2040"));
        var inside = jan.open(at("/inside/jadro"));
        assertThat(inside.texts("li.task"))
                .containsExactly(
                        "Pozvať školy Eva Kráľová, mestský úrad otvorená, do 4. decembra 2040",
                        "Navrhnúť program Hľadáme, kto si ju vezme otvorená, do 5. decembra 2040 Vezmem si ju: Navrhnúť program len pre kruh"
                                + " Prečo: Navrhnúť program Aby prišli aj mladí.");
        assertThat(inside.html().select("li.task a").eachAttr("href")).containsExactly(at("/tasks/pozvat-skoly"));
        assertThat(jan.open("/en" + at("/inside/jadro")).main()).contains("What we are to do", "for the circle alone");
    }

    @Test
    void whoCarriesHowMuchIsToldInWordsAndByBars() {
        circle.task(Map.of("responsible", circle.value(EVA), "slug", "a"));
        circle.task(Map.of("responsible", circle.value(EVA), "slug", "b"));
        circle.task(Map.of("responsible", circle.value(JAN), "slug", "c"));
        circle.task(Map.of("responsible", circle.value(JAN), "slug", "d", "state", "done"));
        circle.task(Map.of("slug", "e"));
        var inside = jan.open(at("/inside/jadro"));
        assertThat(inside.texts(".load__line"))
                .containsExactly(
                        "Eva Kráľová, mestský úrad 2 úlohy", "Ján Uhlík, mestský úrad 1 úloha", "mestský úrad 3 úlohy");
        assertThat(inside.html().select(".load__bar rect").eachAttr("width")).containsExactly("100", "50", "100");
        assertThat(inside.texts(".load > p")).singleElement().asString().contains("4 úlohy. Jednu nenesie nikto.");
    }

    @Test
    void whoCarriesHowMuchIsNobodyElsesBusiness() {
        circle.task(Map.of("responsible", circle.value(EVA)));
        for (var place : new String[] {"/tasks", "/circles/jadro", "/circles/jadro/tasks", "/tasks/pozvat-skoly"}) {
            var seen = house.visitor().open(at(place));
            assertThat(seen.html().select(".load")).as(place).isEmpty();
            assertThat(seen.main()).as(place).doesNotContain(EVA);
        }
        assertThat(house.visitor().openOnly(at("/inside/jadro")).status()).isEqualTo(303);
    }

    @Test
    void moreTasksAreNoMoreQuestionsToTheDatabase() {
        circle.task(Map.of("responsible", circle.value(EVA), "slug", "a"));
        var withOne = queries.during(() -> jan.open(at("/inside/jadro")));
        circle.task(Map.of("responsible", circle.value(JAN), "slug", "b"));
        circle.task(Map.of("slug", "c"));
        assertThat(queries.during(() -> jan.open(at("/inside/jadro")))).hasSameSizeAs(withOne);
    }

    @Test
    void whoIsInTheCircleTakesAFreeTaskByOneButtonAndTheSecondIsTold() {
        circle.task(Map.of());
        var jan = circle.inside(JAN);
        var seenByJan = jan.open(at("/inside/jadro"));
        var eva = circle.inside(EVA);
        var taken = eva.submit(eva.open(at("/inside/jadro")), "/carrier");
        assertThat(taken.main()).contains("Úloha je vaša.");
        assertThat(taken.texts("li.task")).singleElement().asString().contains(EVA);
        assertThat(jan.submit(seenByJan, "/carrier").main()).contains("Niekto si ju vzal skôr");
        assertThat(jan.open(at("/inside/jadro")).html().select("form[action$=/carrier]"))
                .isEmpty();
    }

    @Test
    void whoLeadsTheCircleWritesItsTasksAndNoOthers() {
        circle.lead(JAN);
        circle.task(Map.of("responsible", circle.value(EVA)));
        var klub = circle.another("Klub", Map.of());
        var id = klub.substring(klub.lastIndexOf('/') + 1);
        var theirs = circle.task(Map.of("title_sk", "Navrhnúť program", "circle", id, "publication", "draft"));
        var list = jan.open(
                jan.open(at("/inside/jadro")).one("a[href$=/desk/tasks]").attr("href"));
        assertThat(list.texts("tbody th a")).containsExactly("Pozvať školy");
        assertThat(jan.openOnly(theirs.address().getPath()).status()).isEqualTo(404);
        assertThat(jan.openOnly(theirs.address().getPath() + "/preview").status())
                .isEqualTo(404);
        assertThat(jan.post(theirs.address().getPath() + "/archive", Map.of()).status())
                .isEqualTo(404);
        var form = jan.open(at("/desk/tasks/new"));
        assertThat(form.texts("#circle option")).containsExactly("Vyberte", "Jadro");
        var fields = Map.of(
                "title_sk", "Zohnať sálu", "circle", id, "state", "open", "audience", "circle", "publication", "draft");
        assertThat(jan.submit(form, "/desk/tasks", fields).status()).isEqualTo(422);
        var saved = jan.submit(
                form,
                "/desk/tasks",
                Map.of(
                        "title_sk",
                        "Zohnať sálu",
                        "circle",
                        circle.desk.substring(circle.desk.lastIndexOf('/') + 1),
                        "state",
                        "open",
                        "audience",
                        "circle",
                        "publication",
                        "draft"));
        assertThat(saved.main()).doesNotContain("Ukázať");
        assertThat(jan.open(saved.address().getPath() + "/preview").heading()).isEqualTo("Zohnať sálu");
    }

    private String at(String path) {
        return "/" + circle.site.slug() + path;
    }
}
