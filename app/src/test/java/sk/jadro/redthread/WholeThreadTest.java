package sk.jadro.redthread;

import static org.assertj.core.api.Assertions.assertThat;
import static sk.jadro.activities.TypedActivity.anActivity;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.base.web.Site;
import sk.jadro.support.CountedQueries;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;
import sk.jadro.support.Seen;
import sk.jadro.support.Visitor;
import tools.jackson.databind.json.JsonMapper;

/** The page of a whole thread: as a picture, in words, for programs. */
@JadroTest
class WholeThreadTest {
    @Autowired
    House house;

    @Autowired
    CountedQueries queries;

    private Site site;
    private Visitor coordinator;
    private Visitor reader;
    private String event;
    private Seen activity;

    @BeforeEach
    void twoActivitiesFromAnEvent() {
        site = house.aPartnership();
        coordinator = house.aCoordinator(site);
        reader = house.visitor();
        event = id(coordinator.submit(
                coordinator.open(at("/desk/events/new")),
                "/desk/events",
                Map.of(
                        "title_sk", "Prvé stretnutie",
                        "summary_sk", "Začiatok.",
                        "day", "14. 5. 2020",
                        "starts", "17:00",
                        "ends", "19:00",
                        "kind", "discussion",
                        "way", "in-person",
                        "publication", "published")));
        activity = anActivity().with("from", "event/" + event).saveAs(coordinator, site);
        anActivity()
                .with("title_sk", "Jednoduchší jazyk")
                .with("slug", "jazyk")
                .with("from", "event/" + event)
                .saveAs(coordinator, site);
    }

    @Test
    void itStandsInWordsByItsStagesAndAsAPicture() {
        var page = reader.open(thread());
        assertThat(page.heading()).isEqualTo("Prvé stretnutie");
        assertThat(page.texts("h3")).containsExactly("Stretnutie", "Aktivity", "Ľudia");
        assertThat(page.texts(".thread-words a")).containsExactlyInAnyOrder("Mapa zelene", "Jednoduchší jazyk");
        assertThat(page.html().select("svg .thread-picture__line")).hasSizeGreaterThan(4);
        assertThat(page.texts("svg a text")).containsExactlyInAnyOrder("Mapa zelene", "Jednoduchší jazyk");
        assertThat(reader.open("/en" + thread()).texts("h3")).containsExactly("Meeting", "Activities", "People");
    }

    @Test
    void theSmallLineBesideAThingLeadsToIt() {
        var page = reader.open(at("/activities/jazyk"));
        var whole = reader.open(page.one(".thread__whole a").attr("href"));
        assertThat(whole.heading()).isEqualTo("Jednoduchší jazyk");
        assertThat(whole.texts(".thread-words")).anyMatch(words -> words.contains("Prvé stretnutie"));
        assertThat(whole.main()).doesNotContain("Mapa zelene");
    }

    @Test
    void onlySoMuchIsDrawnAsWasAskedForButAllIsSaid() {
        assertThat(drawn("?zoom=main")).containsExactly("Prvé stretnutie", "2 aktivity", "ľudia pri 2 aktivitách");
        assertThat(drawn("?zoom=meaning")).contains("Prvé stretnutie", "Mapa zelene");
        assertThat(drawn("?zoom=nonsense")).hasSize(5);
        assertThat(reader.open(thread() + "?zoom=main").texts(".thread-words a"))
                .hasSize(2);
        assertThat(reader.open(thread() + "?zoom=main").texts(".filter [aria-current]"))
                .containsExactly("Len hlavná niť");
    }

    @Test
    void whatIsTakenBackIsAGapAndItsOwnPageIsGone() {
        coordinator.post(activity.address().getPath() + "/archive", Map.of());
        assertThat(reader.open(thread()).text()).doesNotContain("Mapa zelene").contains("vzaté späť");
        assertThat(reader.open(at("/thread/activity/" + id(activity))).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"page", "nothing", "events", "activity"})
    void whatHangsOnNoThreadIsNotFound(String kind) {
        assertThat(reader.open(at("/thread/" + kind + "/" + event)).status()).isEqualTo(404);
    }

    @Test
    void aLongThreadCostsAsManyQueriesAsAShortOneAndIsStillAPicture() {
        var before = queries.during(() -> coordinator.open(thread()));
        for (int i = 1; i <= 15; i++) {
            anActivity()
                    .with("slug", "a" + i)
                    .with("title_sk", "A " + i)
                    .with("from", "event/" + event)
                    .saveAs(coordinator, site);
        }
        assertThat(queries.during(() -> coordinator.open(thread()))).hasSameSizeAs(before);
        assertThat(drawn("")).containsExactly("Prvé stretnutie", "17 aktivít", "ľudia pri 17 aktivitách");
        assertThat(reader.open(thread()).texts(".thread-words a")).hasSize(17);
    }

    @Test
    void programsReadItToo() {
        var told =
                JsonMapper.shared().readTree(reader.open("/api/v1" + thread()).text());
        assertThat(told.at("/here/kind").asString()).isEqualTo("event");
        assertThat(told.path("knots")).hasSize(3);
        assertThat(told.path("links")).hasSize(2);
        assertThat(told.at("/links/0/from/id").asString()).isEqualTo(event);
        assertThat(reader.open("/api/v1" + at("/thread/page/" + event)).status())
                .isEqualTo(404);
    }

    private List<String> drawn(String query) {
        return reader.open(thread() + query).html().select(".thread-picture__knot").stream()
                .map(knot ->
                        String.join(" ", knot.select(".thread-picture__title").eachText()))
                .toList();
    }

    private String thread() {
        return at("/thread/event/" + event);
    }

    private String at(String path) {
        return "/" + site.slug() + path;
    }

    private static String id(Seen form) {
        var path = form.address().getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
