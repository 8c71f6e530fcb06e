package sk.jadro.coowners;

import static org.assertj.core.api.Assertions.assertThat;
import static sk.jadro.activities.TypedActivity.anActivity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.base.web.Site;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;
import sk.jadro.support.Seen;
import sk.jadro.support.Visitor;

/** Names typed in from a sheet of paper. */
@JadroTest
class PaperTest {
    @Autowired
    House house;

    private Site site;
    private Visitor coordinator;
    private String page;
    private String desk;

    @BeforeEach
    void anActivityWithoutNames() {
        site = house.aPartnership();
        coordinator = house.aCoordinator(site);
        desk = anActivity().saveAs(coordinator, site).address().getPath() + "/co-owners/typing";
        page = "/" + site.slug() + "/activities/mapa-zelene";
    }

    @Test
    void aFormSentTwiceAtOnceMakesOneName() throws Exception {
        for (int round = 0; round < 5; round++) {
            var fields = typed(coordinator.open(desk), "Osoba " + round);
            try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
                both.submit(() -> coordinator.postOnly(desk, fields));
                both.submit(() -> coordinator.postOnly(desk, fields));
            }
            assertThat(coordinator.postOnly(desk, fields).status()).isEqualTo(303);
        }
        assertThat(names()).hasSize(5);
        assertThat(consents()).isEqualTo(5);
    }

    @Test
    void twoPeopleOfOneNameAreTwo() {
        coordinator.postOnly(desk, typed(coordinator.open(desk), "Eva Kráľová"));
        var asked = coordinator.post(desk, typed(coordinator.open(desk), "eva kráľová"));
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.main()).contains("Takého človeka už poznáme.", "Eva Kráľová, bez e-mailu");
        var another = new HashMap<String, String>(typed(asked, "Eva Kráľová"));
        another.put("who", "other");
        coordinator.postOnly(desk, another);
        assertThat(names()).containsExactly("Eva Kráľová", "Eva Kráľová");
    }

    @Test
    void aFormFilledInAnewAfterGoingBackLosesNobody() {
        var fields = typed(coordinator.open(desk), "Eva Kráľová");
        coordinator.postOnly(desk, fields);
        var another = new HashMap<String, String>(fields);
        another.put("name", "Adam Nový");
        coordinator.postOnly(desk, another);
        assertThat(names()).containsExactly("Adam Nový", "Eva Kráľová");
    }

    @Test
    void aFormThatComesBackIsStillThatForm() {
        var opened = coordinator.open(desk);
        var again = coordinator.post(desk, typed(opened, ""));
        assertThat(again.status()).isEqualTo(422);
        assertThat(key(again)).isEqualTo(key(opened));
    }

    @Test
    void theLetterSaysThatTheNameStandsAlreadyAndHowToTakeItOut() {
        var email = House.anEmail();
        var fields = new HashMap<String, String>(typed(coordinator.open(desk), "Eva Kráľová"));
        fields.put("email", email);
        coordinator.post(desk, fields);
        var letter = house.lastLetter(email);
        assertThat(names()).containsExactly("Eva Kráľová");
        assertThat(letter.text())
                .contains("Započítané je už teraz", "vezmite meno späť", "Partnerstvo na skúšku, Skúšobné")
                .doesNotContain("potvrdenia", "nemusíte robiť nič");
        var visitor = house.visitor();
        visitor.submit(visitor.open(house.local(letter.links().getFirst())), "/withdrawal");
        assertThat(names()).isEmpty();
    }

    @Test
    void theWordsThatAreKeptAreThoseBesideTheChoiceAndPromiseNoEmail() {
        var opened = coordinator.open(desk);
        coordinator.post(desk, typed(opened, "Eva Kráľová"));
        var words = house.db()
                .in(site.id(), () -> house.db().sql("select words from consent").one(row -> row.string("words")));
        assertThat(words)
                .contains(opened.one("#visibility-hint").text(), "úvodnej stránke", "zozname", "vytlačených")
                .doesNotContain("e-mail");
    }

    @Test
    void whoIsKnownByAnAddressGetsTheirLetterAndStandsOnce() {
        var elsewhere = anActivity().with("title_sk", "Druhá").with("slug", "druha");
        elsewhere.saveAs(coordinator, site);
        var known = TypedSignUp.aSignUp();
        known.confirm(house, house.visitor(), "/" + site.slug() + "/activities/druha");
        var before = house.lettersSoFar(known.email());
        var asked = coordinator.post(desk, typed(coordinator.open(desk), "Eva Kráľová"));
        var option = asked.one("input[name=who]");
        assertThat(asked.main()).contains("Eva Kráľová, " + known.email());
        coordinator.submit(asked, "/typing", Map.of("who", option.attr("value")));
        assertThat(names()).containsExactly("Eva Kráľová");
        assertThat(house.letters(known.email(), before + 1)).hasSize(before + 1);
        assertThat(people("Eva Kráľová")).isEqualTo(1);
    }

    @Test
    void paperDoesNotChangeWhatSomebodyWroteThemselves() {
        var known = TypedSignUp.aSignUp().with("part", "supporter");
        known.confirm(house, house.visitor(), page);
        var fields = new HashMap<String, String>(typed(coordinator.open(desk), "Eva Kráľová"));
        fields.put("email", known.email());
        var refused = coordinator.post(desk, fields);
        assertThat(refused.errors()).singleElement().asString().contains("papier nemení");
        assertThat(refused.typed("#email")).isEqualTo(known.email());
        assertThat(coordinator.open(desk.replace("/typing", "")).main()).contains("podporuje ju");
    }

    @Test
    void lineAfterLineIsTypedOnOneScreen() {
        var first = coordinator.post(desk, typed(coordinator.open(desk), "Eva Kráľová"));
        assertThat(first.main()).contains("Meno z papiera je zapísané.");
        assertThat(first.texts("#latest ~ ol bdi")).contains("Eva Kráľová");
        assertThat(first.one("#name").hasAttr("autofocus")).isTrue();
        assertThat(first.html().select("input[name=visibility][checked]").attr("value"))
                .isEqualTo("full");
        assertThat(first.html().select("#side option[selected]").attr("value")).isEqualTo("public");
        var removed = coordinator.submit(first, "/removal");
        assertThat(removed.main()).contains("Eva Kráľová");
        assertThat(names()).isEmpty();
    }

    private long people(String name) {
        return house.db()
                .in(
                        site.id(),
                        () -> house.db()
                                .sql(
                                        "select count(*) as n from person where partnership_id = :partnership and name = :name")
                                .set("name", name)
                                .one(row -> row.number("n")));
    }

    private static Map<String, String> typed(Seen form, String name) {
        return Map.of("key", key(form), "name", name, "side", "public", "visibility", "full");
    }

    private static String key(Seen form) {
        return form.one("input[name=key]").attr("value");
    }

    private List<String> names() {
        return house.visitor().open(page).texts(".column .name > bdi:not(.name__offer)");
    }

    private int consents() {
        return house.db()
                .in(
                        site.id(),
                        () -> house.db()
                                .sql("select count(*)::int as n from consent")
                                .one(row -> row.integer("n")));
    }
}
