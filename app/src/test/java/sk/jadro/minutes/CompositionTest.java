package sk.jadro.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.harvest.ABoard;
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
        assertThat(many.stream().filter(CompositionTest::isOfTheComposition)).hasSizeLessThanOrEqualTo(10);
        var text = board.coordinator.open(board.event + "/minutes").typed("#text_sk");
        assertThat(text)
                .contains("## Privítanie", "## Čo nás \\*trápi\\*\n\n- \\# Nie je to nadpis")
                .contains("## O čo sa má starať Jadro+?", "- Lístok č. 500");
    }

    /** All but who asks, where, and whether anything is written. */
    private static boolean isOfTheComposition(String query) {
        return !query.startsWith("set local") && !query.contains("from partnership") && !query.contains("coordinator");
    }
}
