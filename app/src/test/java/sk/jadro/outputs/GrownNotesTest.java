package sk.jadro.outputs;

import static org.assertj.core.api.Assertions.assertThat;
import static sk.jadro.activities.TypedActivity.anActivity;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.base.text.Words;
import sk.jadro.harvest.ABoard;
import sk.jadro.support.ArrivedLetter;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;
import sk.jadro.support.MovableClock;
import sk.jadro.support.Seen;
import sk.jadro.support.Visitor;

/** Whoever leaves an address with a note, and confirms it, is told what grows from it: each thing once. */
@JadroTest
class GrownNotesTest {
    private static final LocalDate TODAY = LocalDate.now(Words.ZONE);

    @Autowired
    House house;

    @Autowired
    MovableClock clock;

    private ABoard board;
    private Visitor eva;
    private String email = "";
    private String output = "";

    @BeforeEach
    void aNoteWithAnAddress() {
        board = ABoard.in(house, Map.of());
        eva = house.visitor();
        email = House.anEmail();
        var written = write("Pozývať osobne.");
        assertThat(written.main()).contains("Na e-mail sme vám poslali odkaz");
    }

    @Test
    void theyAreToldOfTheOutputAndThenOfWhatGrewFromIt() {
        confirm(letter());
        publish();
        assertThat(told(1)).singleElement().asString().contains("„Pozývať osobne.“", "Výstup: Nájdime tých");
        anActivity().with("from", "output/" + output).saveAs(board.coordinator, board.site);
        assertThat(told(2)).hasSize(2).last().asString().contains("Aktivita: Mapa zelene");
        assertThat(told(3)).hasSize(2);
    }

    @Test
    void whatIsNotConfirmedCountsForNothingAndIsForgottenAfterAWeek() {
        publish();
        assertThat(told(1)).isEmpty();
        clock.later(Duration.ofDays(8), () -> house.anHourlyRound(board.site));
        assertThat(kept()).isZero();
    }

    @Test
    void moreNotesWithTheSameAddressCauseOneLetter() {
        write("Volať im.");
        write("Ísť za nimi.");
        confirm(letter());
        assertThat(house.lettersSoFar(email)).isEqualTo(1);
        publish();
        assertThat(told(1)).hasSize(1);
    }

    @Test
    void whoeverHasEnoughIsToldNothingMoreAndCanChangeTheirMind() {
        var letter = letter();
        confirm(letter);
        var manage = letter.links().stream()
                .filter(link -> link.contains("/note-letters/"))
                .map(house::local)
                .toList()
                .getLast();
        var withdrawn = eva.pressTheOnlyButton(eva.open(manage));
        assertThat(withdrawn.main()).contains("Už vám o poznámkach nenapíšeme");
        publish();
        assertThat(told(1)).isEmpty();
        eva.pressTheOnlyButton(eva.open(manage));
        assertThat(told(2)).hasSize(1);
    }

    @Test
    void ofANoteThatWasTakenBackNothingIsTold() {
        confirm(letter());
        publish();
        var own = eva.open(board.address()).html().select("#own-notes form").attr("action");
        eva.post(own, Map.of());
        assertThat(told(1)).isEmpty();
    }

    @Test
    void anAddressThatCanNotBeIsSaidByItsFieldAndTheNoteIsKept() {
        board.begin("write");
        var refused = eva.submit(eva.open(board.address()), "/notes", Map.of("text", "Ešte.", "email", "eva@"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.texts("#email-error")).hasSize(1);
        assertThat(refused.one("#text").text()).isEqualTo("Ešte.");
    }

    @Test
    void onceTheAddressIsConfirmedEachHasANumberInTheLedgerWithoutItsWords() {
        write("Volať im.");
        var ledger = "/" + board.site.slug() + "/ledger";
        assertThat(eva.open(ledger).main()).contains("Zatiaľ nám nikto nič nenapísal.");
        confirm(letter());
        write("Ísť za nimi.");
        assertThat(eva.open(ledger).texts(".ledger__entries tbody tr"))
                .hasSize(3)
                .allMatch(row -> row.contains("Slová nie sú verejné. poznámka z tabule"))
                .allMatch(row -> row.contains("zaznamenaný"));
        assertThat(eva.open(ledger).main()).contains("0 zodpovedaných, 0 v lehote, 0 po termíne, 3 zaznamenané");
        assertThat(eva.open(ledger + "/1").main())
                .contains("Druhé stretnutie", "až vo výstupe zo stretnutia")
                .doesNotContain("Pozývať");
        assertThat(eva.open(ledger + ".csv").text()).doesNotContain("Pozývať", "Volať", "Ísť");
        var own = eva.open(board.address()).html().select("#own-notes form").attr("action");
        eva.post(own, Map.of());
        assertThat(eva.open(ledger).texts(".ledger__entries tbody tr")).hasSize(2);
        assertThat(eva.open(ledger + "/3").status()).isEqualTo(404);
    }

    private Seen write(String text) {
        return eva.submit(eva.open(board.address()), "/notes", Map.of("text", text, "email", email));
    }

    private ArrivedLetter letter() {
        return house.letters(email, 1).getFirst();
    }

    private void confirm(ArrivedLetter letter) {
        var confirmed =
                eva.pressTheOnlyButton(eva.open(house.local(letter.links().getFirst())));
        assertThat(confirmed.main()).contains("Dozviete sa, čo z vašich poznámok vyrastie");
    }

    /** Makes an output of all that hangs. */
    private void publish() {
        board.begin("group");
        var seen = eva.open(board.address());
        for (var slip : seen.html().select(".grouping__loose .slip").eachAttr("id")) {
            var group = eva.open(board.address()).html().select(".cluster").attr("data-group");
            eva.post(
                    board.address() + "/notes/" + slip.substring(2) + "/place",
                    Map.of("place", group.isEmpty() ? "new" : group));
        }
        var coordinator = board.coordinator;
        var make = coordinator
                .open(board.desk())
                .one("form[action*=/desk/outputs/of/]")
                .attr("action");
        var made = coordinator.post(make, Map.of());
        var address = made.address().getPath();
        output = address.substring(address.lastIndexOf('/') + 1);
        coordinator.submit(made, address, Map.of("title_sk", "Nájdime tých, čo chýbajú.", "publication", "published"));
    }

    /** What letters have told by the morning of this many days ahead. */
    private List<String> told(int days) {
        var moment = TODAY.plusDays(days).atTime(8, 0).atZone(Words.ZONE).toInstant();
        clock.later(Duration.between(Instant.now(), moment), () -> house.anHourlyRound(board.site));
        return house.db()
                .in(
                        board.site.id(),
                        () -> house.db()
                                .sql("""
                                        select plain from mail
                                        where partnership_id = :partnership and recipient = :to and plain like '%vyrástlo%'
                                        order by id
                                        """)
                                .set("to", email)
                                .list(row -> Seen.plain(row.string("plain")).replaceAll("\\s+", " ")));
    }

    private int kept() {
        return house.db()
                .in(
                        board.site.id(),
                        () -> house.db()
                                .sql(
                                        "select count(*)::int as many from note_letter where partnership_id = :partnership")
                                .one(row -> row.integer("many")));
    }
}
