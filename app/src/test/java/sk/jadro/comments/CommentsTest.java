package sk.jadro.comments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.base.mail.EmailAddress;
import sk.jadro.base.web.Site;
import sk.jadro.people.Erasure;
import sk.jadro.people.People;
import sk.jadro.support.ArrivedLetter;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;
import sk.jadro.support.Seen;
import sk.jadro.support.Visitor;

/** Comments without an account: the first of a browser confirmed by a letter, the next at once. */
@JadroTest
class CommentsTest {
    private static final String PAGE = "/initiatives/1/comments";

    @Autowired
    House house;

    @Autowired
    Erasure erasure;

    @Autowired
    People people;

    private Site site;
    private Visitor coordinator;
    private Visitor reader;
    private Visitor eva;
    private String email;

    @BeforeEach
    void aThingToSpeakOf() {
        site = house.aSamplePartnership();
        coordinator = house.aCoordinator(site);
        reader = house.visitor();
        eva = house.visitor();
        email = House.anEmail();
    }

    @Test
    void whereNobodyHasSaidAnythingThePageSaysSo() {
        assertThat(reader.open(at(PAGE)).main()).contains("Zatiaľ nikto nič nenapísal.");
        assertThat(reader.open("/en" + at(PAGE)).main()).contains("Nobody has written anything yet.");
        assertThat(reader.open(at("/initiatives/1")).html().select("#comments")).hasSize(1);
        assertThat(reader.open(at("/events/1/comments")).status()).isEqualTo(404);
        assertThat(reader.open(at("/initiatives/99/comments")).status()).isEqualTo(404);
    }

    @Test
    void aCommentIsReadByAllOnceItIsConfirmed() {
        var letter = letter("Súhlasím.\n\nPomôžem.");
        assertThat(letter.text()).contains("Súhlasím.", "bez e-mailu");
        assertThat(reader.open(at(PAGE)).main()).doesNotContain("Súhlasím.");
        confirm(letter);
        assertThat(reader.open(at(PAGE)).main()).contains("Eva Kráľová", "Pomôžem.");
        assertThat(reader.open(at("/initiatives/1")).main()).contains("Eva Kráľová", "Súhlasím.");
        assertThat(reader.open("/api/v1/" + site.slug() + "/comments").text())
                .contains("Pomôžem.")
                .doesNotContain("Eva");
        assertThat(reader.open(at("/search?q=pomôžem")).main()).contains("Súhlasím.");
    }

    @Test
    void inTheBrowserThatConfirmedTheNextOneIsReadAtOnceAndInNoOther() {
        confirm(letter("Prvý."));
        var before = house.lettersSoFar(email);
        assertThat(write(eva, "Druhý.", email).main()).contains("Druhý.");
        assertThat(house.lettersSoFar(email)).isEqualTo(before);
        assertThat(write(eva, "Za iného.", House.anEmail()).heading()).isEqualTo("Pozrite sa do e-mailu");
        assertThat(write(house.visitor(), "Odinakiaľ.", email).heading()).isEqualTo("Pozrite sa do e-mailu");
        assertThat(reader.open(at(PAGE)).main()).contains("Druhý.").doesNotContain("Za iného.", "Odinakiaľ.");
    }

    @Test
    void whoWritesOneIsLedToThePageThatItStandsOn() {
        confirm(letter("Prvý."));
        for (int i = 2; i <= 50; i++) {
            write(eva, "Ďalší " + i + ".", email);
        }
        var last = write(eva, "Päťdesiaty prvý.", email);
        assertThat(last.address().getQuery()).isEqualTo("page=2");
        assertThat(last.main()).contains("Päťdesiaty prvý.").doesNotContain("Prvý.");
        assertThat(reader.open(at(PAGE)).main()).contains("Prvý.").doesNotContain("Päťdesiaty prvý.");
    }

    @Test
    void newsAndOutputsAreCommentedTheSameWay() {
        for (var thing : new String[] {"/updates/1", "/outputs/1"}) {
            assertThat(reader.open(at(thing)).html().select("#comments")).hasSize(1);
            var visitor = house.visitor();
            var own = House.anEmail();
            var before = house.lettersSoFar(own);
            visitor.post(at(thing + "/comments"), fields("K veci.", own));
            visitor.pressTheOnlyButton(visitor.open(
                    house.local(house.letters(own, before + 1).getLast().links().getFirst())));
            assertThat(reader.open(at(thing)).main()).contains("K veci.");
        }
    }

    @Test
    void whatIsMissingIsSaidByItsFieldAndTheRestIsKept() {
        var refused = reader.post(at(PAGE), fields("", "eva@"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.texts("#text-error")).containsExactly("Chyba: Napíšte text.");
        assertThat(refused.texts("#email-error")).hasSize(1);
        assertThat(refused.typed("#name")).isEqualTo("Eva Kráľová");
        assertThat(reader.post(at(PAGE), fields("x".repeat(2_001), email)).texts("#text-error"))
                .hasSize(1);
    }

    @Test
    void whoTakesItBackMakesItDisappearAndMayBringItBack() {
        var letter = letter("Omyl.");
        confirm(letter);
        var own = reader.open(house.local(letter.links().get(1)));
        var withdrawn = reader.submit(own, "/withdrawal");
        assertThat(reader.open(at(PAGE)).main()).doesNotContain("Omyl.");
        reader.submit(withdrawn, "/return");
        assertThat(reader.open(at(PAGE)).main()).contains("Omyl.");
    }

    @Test
    void whatIsHiddenKeepsItsPlaceAndSaysWhyAndComesBackAfterAnAppeal() {
        var letter = letter("Volajte suseda na 0900.");
        confirm(letter);
        var hide = reader.open(at(PAGE)).html().select("a[href*=/reports/]").attr("href");
        var id = hide.substring(hide.lastIndexOf('/') + 1);
        var desk = at("/desk/moderation/comments/" + id);
        coordinator.submit(
                coordinator.open(desk), id, Map.of("ground", "personal-data", "reason", "Je v tom číslo suseda."));
        assertThat(reader.open(at(PAGE)).main())
                .contains("je skrytý", "osobné údaje niekoho iného", "môže sa odvolať")
                .doesNotContain("0900", "Eva");
        assertThat(reader.open(at("/search?q=suseda")).main()).doesNotContain("0900");
        assertThat(house.letters(email, 2).getLast().text()).contains("Je v tom číslo suseda.");

        var own = house.local(letter.links().get(1));
        assertThat(reader.open(own).main()).contains("Volajte suseda na 0900.");
        reader.submit(reader.open(own), "/appeal", Map.of("words", "Sused s tým súhlasí."));
        coordinator.submit(
                coordinator.open(desk), "/decision", Map.of("outcome", "restored", "reason", "Overili sme to."));
        assertThat(reader.open(at(PAGE)).main()).contains("0900");
    }

    @Test
    void whoIsErasedLeavesWhatTheySaidWithoutTheirName() {
        confirm(letter("Zostane."));
        var person = house.db()
                .in(site.id(), () -> people.byEmail(new EmailAddress(email)))
                .orElseThrow();
        erasure.erase(site.id(), person.id());
        assertThat(reader.open(at(PAGE)).main()).contains("Zostane.", "niekto").doesNotContain("Eva Kráľová");
    }

    @Test
    void itHasANumberInTheLedgerAndNoAnswerIsOwed() {
        var answers = coordinator.open(at("/desk/answers")).texts("tbody tr").size();
        var letter = letter("Súhlasím.\n\nPomôžem.");
        assertThat(noted().main()).doesNotContain("Súhlasím.");
        confirm(letter);
        assertThat(noted().texts(".ledger__entries tbody tr").getFirst())
                .contains("Súhlasím.", "komentár z formulára", "zaznamenaný povedaný", "–");
        assertThat(coordinator.open(at("/desk/answers")).texts("tbody tr")).hasSize(answers);
        assertThat(reader.open(at("/ledger.csv?state=noted")).text())
                .contains("komentár;", "zaznamenaný")
                .contains("Pomôžem.")
                .doesNotContain("Eva Kráľová");
        assertThat(reader.open(at("/ledger?state=answered")).main()).doesNotContain("Súhlasím.");
        var entry = reader.open(first());
        assertThat(entry.main()).contains("zaznamenaný").doesNotContain("Odpoveď už netreba", "Eva");
        assertThat(reader.open(entry.html().select("#what + p a").attr("href")).main())
                .contains("Pomôžem.");
    }

    @Test
    void inTheLedgerItIsReadAsLongAsItIsReadWhereItStands() {
        var letter = letter("Volajte suseda.");
        confirm(letter);
        var entry = first();
        var hide = reader.open(at(PAGE)).html().select("a[href*=/reports/]").attr("href");
        var id = hide.substring(hide.lastIndexOf('/') + 1);
        var desk = at("/desk/moderation/comments/" + id);
        coordinator.submit(coordinator.open(desk), id, Map.of("ground", "personal-data", "reason", "Číslo suseda."));
        assertThat(reader.open(entry).main()).contains("Slová sme skryli").doesNotContain("suseda");
        coordinator.submit(coordinator.open(desk), "/decision", Map.of("outcome", "restored", "reason", "Súhlasí."));
        assertThat(reader.open(entry).main()).contains("Volajte suseda.");
        house.db()
                .in(
                        site.id(),
                        () -> house.db()
                                .sql("update initiative set hidden_at = now() where partnership_id = :partnership")
                                .run());
        assertThat(reader.open(entry).main())
                .contains("komentár je verejný len spolu s tým, k čomu patrí")
                .doesNotContain("suseda");
        assertThat(noted().main()).doesNotContain("suseda");
        reader.submit(reader.open(house.local(letter.links().get(1))), "/withdrawal");
        assertThat(reader.open(entry).status()).isEqualTo(404);
    }

    private Seen noted() {
        return reader.open(at("/ledger?state=noted"));
    }

    /** Where the last one stands. */
    private String first() {
        return noted().html().select(".ledger__entries tbody th a").getFirst().attr("href");
    }

    private Seen write(Visitor visitor, String text, String email) {
        return visitor.post(at(PAGE), fields(text, email));
    }

    private static Map<String, String> fields(String text, String email) {
        return new HashMap<>(Map.of("text", text, "name", "Eva Kráľová", "email", email));
    }

    private ArrivedLetter letter(String text) {
        var before = house.lettersSoFar(email);
        write(eva, text, email);
        return house.letters(email, before + 1).getLast();
    }

    private void confirm(ArrivedLetter letter) {
        eva.pressTheOnlyButton(eva.open(house.local(letter.links().getFirst())));
    }

    private String at(String path) {
        return "/" + site.slug() + path;
    }
}
