package sk.jadro.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.events.TypedEvent;
import sk.jadro.harvest.ABoard;
import sk.jadro.support.ACircle;
import sk.jadro.support.CountedQueries;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;

/** The first text of minutes, from what other rooms know. */
@JadroTest
class CompositionTest {
    @Autowired
    House house;

    @Autowired
    CountedQueries queries;

    @Test
    void aMeetingOfWhichNothingIsKnownBeginsEmpty() {
        var meeting = new AMeeting(house);
        var form = meeting.coordinator.open(meeting.event + "/minutes");
        assertThat(form.main()).contains("Uložený ešte nie je");
        assertThat(form.typed("#text_sk")).isEmpty();
    }

    @Test
    void apologiesAndDeputiesStandFirst() {
        var meeting = new AMeeting(house).withTwo();
        meeting.person("Milan Kostiviar", "councillor", "apologised");
        var presence = meeting.coordinator.open(meeting.event + "/presence");
        var instead = presence.html()
                .select("tr:has(th:contains(Peter Hronský)) select[name^=for-]")
                .attr("name");
        meeting.coordinator.submit(presence, "/presence", Map.of(instead, "3"));
        assertThat(meeting.coordinator.open(meeting.event + "/minutes").typed("#text_sk"))
                .contains("## Ospravedlnenia a zastupovanie")
                .contains("- Účasť ospravedlnená: @[3 Milan Kostiviar].")
                .contains("- @[2 Peter Hronský] v zastúpení za koho: @[3 Milan Kostiviar].");
    }

    @Test
    void notesStandAtTheirPointsAndFiveHundredCostNoMoreQueriesThanOne() {
        var board = ABoard.in(house, Map.of());
        board.coordinator.submit(
                board.coordinator.open(board.event),
                board.event.substring(board.event.indexOf("/desk")),
                Map.of("programme_sk", "17:00 Privítanie\n17:10 Čo nás *trápi*"));
        var eva = house.visitor();
        eva.post(board.address() + "/notes", Map.of("text", "# Nie je to nadpis", "point", "2"));
        var one = queries.during(() -> board.coordinator.open(board.event + "/minutes"));
        house.db().in(board.site.id(), () -> house.db().sql("""
                        insert into note (partnership_id, id, board_id, key, prompt, text, visibility, change, said_at)
                        select n.partnership_id, gen_random_uuid(), n.board_id, gen_random_uuid(), 1, 'Lístok č. ' || i, 'none',
                               1000 + i, now()
                        from note n cross join generate_series(1, 500) i
                        where n.partnership_id = :partnership
                        """).run());
        var many = queries.during(() -> board.coordinator.open(board.event + "/minutes"));
        assertThat(many).hasSameSizeAs(one);
        assertThat(many.stream().filter(CompositionTest::isOfTheComposition)).hasSizeLessThanOrEqualTo(11);
        var text = board.coordinator.open(board.event + "/minutes").typed("#text_sk");
        assertThat(text)
                .contains("## Privítanie", "## Čo nás \\*trápi\\*\n\n- \\# Nie je to nadpis")
                .contains("## O čo sa má starať Jadro+?", "- Lístok č. 500");
    }

    @Test
    void whatIsLeftOfTheCirclesLastMeetingComesAlong() {
        var circle = new ACircle(house);
        circle.member("Eva Kráľová", "full");
        var last = event(circle, "Minulá porada", "14. 5. 2020");
        var next = event(circle, "Táto porada", "14. 6. 2020");
        task(circle, "Pripraviť listy", "open", last);
        task(circle, "Hotová vec", "done", last);
        task(circle, "Nová vec", "open", next);
        var text = circle.coordinator
                .open(circle.at("/desk/events/" + next + "/minutes"))
                .typed("#text_sk");
        assertThat(text)
                .contains("## Úlohy\n\n- **Úloha:** [Nová vec](/" + circle.site.slug() + "/tasks/nova-vec)")
                .contains("## Úlohy z minulého stretnutia, ktoré trvajú\n\n- **Úloha:** [Pripraviť listy](")
                .doesNotContain("Hotová vec");
    }

    private static String event(ACircle circle, String title, String day) {
        var form = circle.coordinator.open(circle.at("/desk/events/new"));
        var circles = form.html().select("#circle option[value]").eachAttr("value");
        var saved = circle.coordinator.submit(
                form,
                "/desk/events",
                TypedEvent.aPastEvent()
                        .with("title_sk", title)
                        .with("day", day)
                        .with("kind", "circle-meeting")
                        .with("circle", circles.getLast())
                        .fields());
        return saved.address().getPath().replaceFirst(".*/", "");
    }

    private static void task(ACircle circle, String title, String state, String event) {
        var form = circle.coordinator.open(circle.at("/desk/tasks/new?from=event/" + event));
        var circles = form.html().select("#circle option[value]").eachAttr("value");
        var saved = circle.coordinator.submit(
                form,
                "/desk/tasks",
                Map.of(
                        "title_sk",
                        title,
                        "circle",
                        circles.getLast(),
                        "state",
                        state,
                        "audience",
                        "public",
                        "publication",
                        "published"));
        assertThat(saved.main()).contains("Uložené.");
    }

    /** All but who asks, where, and whether anything is written. */
    private static boolean isOfTheComposition(String query) {
        return !query.startsWith("set local") && !query.contains("from partnership") && !query.contains("coordinator");
    }
}
