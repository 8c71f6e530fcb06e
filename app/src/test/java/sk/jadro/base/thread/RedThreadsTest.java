package sk.jadro.base.thread;

import static org.assertj.core.api.Assertions.assertThat;
import static sk.jadro.activities.TypedActivity.anActivity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.support.ACircle;
import sk.jadro.support.CountedQueries;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;
import sk.jadro.support.Seen;
import sk.jadro.support.Visitor;

/** What grew from what, as the pages of an event, an activity and a task show it. */
@JadroTest
class RedThreadsTest {
    @Autowired
    House house;

    @Autowired
    CountedQueries queries;

    private ACircle circle;
    private Visitor coordinator;
    private Visitor reader;
    private Seen event;
    private Seen activity;
    private Seen task;

    @BeforeEach
    void anActivityFromAnEventAndATaskFromTheActivity() {
        circle = new ACircle(house);
        coordinator = circle.coordinator;
        reader = house.visitor();
        event = coordinator.submit(
                coordinator.open(at("/desk/events/new")),
                "/desk/events",
                Map.of(
                        "title_sk", "Prvé stretnutie",
                        "slug", "prve-stretnutie",
                        "summary_sk", "Začiatok.",
                        "day", "14. 5. 2020",
                        "starts", "17:00",
                        "ends", "19:00",
                        "kind", "discussion",
                        "way", "in-person",
                        "publication", "published"));
        activity = anActivity().with("from", "event/" + id(event)).saveAs(coordinator, circle.site);
        task = task("Spočítať stromy", "activity/" + id(activity));
    }

    @Test
    void eachPageShowsTheWayBackToTheFirstWordsAndForwardToWhatBecameOfThem() {
        assertThat(spots("/events/prve-stretnutie"))
                .containsExactly("Podujatie: tu ste", "Mapa zelene", "Spočítať stromy");
        assertThat(spots("/activities/mapa-zelene"))
                .containsExactly("Prvé stretnutie", "Aktivita: tu ste", "Jej ľudia", "Spočítať stromy");
        assertThat(spots("/tasks/spocitat-stromy")).containsExactly("Prvé stretnutie", "Mapa zelene", "Úloha: tu ste");
        assertThat(reader.open(at("/tasks/spocitat-stromy")).texts(".thread__text"))
                .containsExactly("Podujatie, 14. mája 2020", "Aktivita, hľadá ľudí", "otvorená");
        assertThat(reader.open("/en" + at("/tasks/spocitat-stromy"))
                        .texts(".thread__text")
                        .getFirst())
                .isEqualTo("Event, 14 May 2020");
    }

    @Test
    void whatHasNotHappenedIsGreyAndBroken() {
        assertThat(reader.open(at("/activities/mapa-zelene")).texts(".thread__knot--todo .thread__title"))
                .containsExactly("Jej ľudia", "Spočítať stromy");
        coordinator.submit(task, path(task), Map.of("state", "done"));
        assertThat(reader.open(at("/activities/mapa-zelene")).texts(".thread__knot--todo .thread__title"))
                .containsExactly("Jej ľudia");
    }

    @Test
    void whatIsTakenBackLeavesAGapWithoutAWordOfIt() {
        coordinator.post(path(activity) + "/archive", Map.of());
        assertThat(spots("/tasks/spocitat-stromy")).containsExactly("Prvé stretnutie", "Aktivita", "Úloha: tu ste");
        var page = reader.open(at("/tasks/spocitat-stromy"));
        assertThat(page.text()).doesNotContain("Mapa zelene", "mapa-zelene");
        assertThat(page.texts(".thread__knot--todo .thread__text").getFirst()).startsWith("vzaté späť ");
        assertThat(house.db()
                        .in(
                                circle.site.id(),
                                () -> house.db()
                                        .sql(
                                                "select k::text as kept from thread_knot k where partnership_id = :partnership")
                                        .list(row -> row.string("kept"))))
                .noneMatch(kept -> kept.contains("zelene"));

        coordinator.post(path(activity) + "/return", Map.of());
        assertThat(spots("/tasks/spocitat-stromy")).containsExactly("Prvé stretnutie", "Mapa zelene", "Úloha: tu ste");
    }

    @Test
    void whatWasNeverPublicIsNoGap() {
        coordinator.submit(task, path(task), Map.of("from", ""));
        coordinator.post(path(activity) + "/archive", Map.of());
        var draft = anActivity()
                .draft()
                .with("slug", "druha")
                .with("title_sk", "Druhá")
                .with("from", "event/" + id(event));
        var second = draft.saveAs(coordinator, circle.site);
        assertThat(spots("/events/prve-stretnutie")).containsExactly("Podujatie: tu ste", "Aktivita");
        assertThat(coordinator
                        .open(at("/activities/druha"))
                        .texts(".thread__title")
                        .getFirst())
                .isEqualTo("Prvé stretnutie");
        coordinator.post(path(second) + "/archive", Map.of());
        assertThat(spots("/events/prve-stretnutie")).containsExactly("Podujatie: tu ste", "Aktivita");
    }

    @Test
    void whatLeadsNowhereYetSaysSo() {
        coordinator.submit(task, path(task), Map.of("from", ""));
        coordinator.submit(activity, path(activity), Map.of("from", ""));
        assertThat(spots("/events/prve-stretnutie")).containsExactly("Podujatie: tu ste", "Čo z toho vyrastie");
        assertThat(spots("/tasks/spocitat-stromy")).containsExactly("Úloha: tu ste");
    }

    @Test
    void aNewFormHoldsWhatItsAddressSaysItGrowsFrom() {
        var form = coordinator.open(at("/desk/decisions/new?from=activity/" + id(activity)));
        assertThat(form.texts("#from option[selected]")).containsExactly("Aktivita: Mapa zelene");
    }

    @Test
    void nothingGrowsFromWhatGrewFromIt() {
        var refused = coordinator.submit(activity, path(activity), Map.of("from", "task/" + id(task)));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.texts("#from-error")).singleElement().asString().contains("vyrástlo z toho");
        assertThat(refused.typed("#from option[selected]")).isEqualTo("task/" + id(task));
        assertThat(spots("/tasks/spocitat-stromy")).containsExactly("Prvé stretnutie", "Mapa zelene", "Úloha: tu ste");
    }

    @Test
    void whatIsNoThingIsRefusedByTheField() {
        for (var typed :
                new String[] {"event", "/", "event/", "event/x", "mail/" + id(event), "event/" + "9".repeat(500)}) {
            var refused = coordinator.submit(activity, path(activity), Map.of("from", typed));
            assertThat(refused.status()).as(typed).isEqualTo(422);
            assertThat(refused.texts("#from-error")).hasSize(1);
        }
    }

    @Test
    void aThingOfAnotherPartnershipIsNothing() {
        var other = new ACircle(house);
        var saved = anActivity().with("from", "event/" + id(event)).saveAs(other.coordinator, other.site);
        assertThat(saved.main()).contains("Uložené.");
        assertThat(reader.open(other.at("/activities/mapa-zelene")).texts(".thread__title"))
                .containsExactly("Aktivita: tu ste", "Jej ľudia");
    }

    @Test
    void aLongThreadCostsAsManyQueriesAsAShortOneAndIsGathered() {
        var before = queries.during(() -> coordinator.open(at("/events/prve-stretnutie")));
        for (int i = 1; i <= 8; i++) {
            anActivity()
                    .with("slug", "aktivita-" + i)
                    .with("from", "event/" + id(event))
                    .saveAs(coordinator, circle.site);
        }
        assertThat(queries.during(() -> coordinator.open(at("/events/prve-stretnutie"))))
                .hasSameSizeAs(before);
        assertThat(spots("/events/prve-stretnutie"))
                .containsExactly("Podujatie: tu ste", "9 aktivít", "Spočítať stromy");
    }

    private Seen task(String title, String from) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("title_sk", title);
        fields.put("circle", circle.desk.substring(circle.desk.lastIndexOf('/') + 1));
        fields.put("state", "open");
        fields.put("audience", "public");
        fields.put("from", from);
        fields.put("publication", "published");
        return coordinator.submit(coordinator.open(at("/desk/tasks/new")), "/desk/tasks", fields);
    }

    private List<String> spots(String path) {
        return reader.open(at(path)).texts(".thread__title");
    }

    private String at(String path) {
        return circle.at(path);
    }

    private static String path(Seen form) {
        return form.address().getPath();
    }

    private static String id(Seen form) {
        return path(form).substring(path(form).lastIndexOf('/') + 1);
    }
}
