package sk.jadro.coowners;

import static org.assertj.core.api.Assertions.assertThat;
import static sk.jadro.activities.TypedActivity.anActivity;
import static sk.jadro.coowners.TypedSignUp.aSignUp;
import static sk.jadro.coowners.TypedSignUp.confirming;
import static sk.jadro.coowners.TypedSignUp.managing;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.base.web.Site;
import sk.jadro.support.ArrivedLetter;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;
import sk.jadro.support.Visitor;

/** What coordinators took out only they bring back, and what its owner took back only its owner does. */
@JadroTest
class RemovalTest {
    @Autowired
    House house;

    private Site site;
    private Visitor coordinator;
    private Visitor visitor;
    private String page;
    private String desk;
    private TypedSignUp signUp;
    private ArrivedLetter letter;

    @BeforeEach
    void aNameInAColumn() {
        site = house.aPartnership();
        coordinator = house.aCoordinator(site);
        desk = anActivity().saveAs(coordinator, site).address().getPath() + "/co-owners";
        visitor = house.visitor();
        page = "/" + site.slug() + "/activities/mapa-zelene";
        signUp = aSignUp();
        letter = signUp.confirm(house, visitor, page);
    }

    @Test
    void itsOwnerIsToldByLetterAndOnThePagesOfBothLinks() {
        remove();
        var told = house.letters(signUp.email(), 2).getLast();
        assertThat(told.subject()).isEqualTo("Vaše meno sme odstránili");
        assertThat(told.text()).contains("Mapa zelene", "koordinujú");
        assertThat(told.links()).containsExactly(house.root() + "/" + site.slug() + "/contact");
        for (var link : List.of(confirming(letter), managing(letter))) {
            var seen = visitor.open(house.local(link));
            assertThat(seen.heading()).isEqualTo("Vaše meno odstránili koordinátorky a koordinátori");
            assertThat(seen.main())
                    .contains("Mapa zelene", "Vrátiť ho môžu len oni")
                    .doesNotContain("Hotovo");
            assertThat(seen.html().select("main form")).isEmpty();
            assertThat(seen.html().select("main a[href$=/contact]")).isNotEmpty();
        }
    }

    @Test
    void itsOwnerBringsItBackInNoWay() {
        var second = signUp.with("name", "Eva Druhá");
        second.send(visitor, page);
        var sentBefore = house.letters(signUp.email(), 2).getLast();
        var moving = House.anEmail();
        changeTo(moving);
        var toNewAddress = house.lastLetter(moving);

        remove();
        for (var token : List.of(token(managing(letter)), confirmToken(letter))) {
            visitor.post(signUps(token) + "/return", Map.of());
            visitor.post(signUps(token) + "/confirmation", Map.of());
            visitor.post(signUps(token) + "/withdrawal", Map.of());
            visitor.post(signUps(token) + "/return", Map.of());
            visitor.post(signUps(token), allOf(signUp));
            visitor.post(signUps(token), allOf(signUp.with("email", House.anEmail())));
        }
        visitor.post(house.local(confirming(sentBefore)), Map.of());
        visitor.post(house.local(managing(sentBefore)), allOf(second));
        visitor.post(house.local(confirming(toNewAddress)), Map.of());
        visitor.post(house.local(managing(toNewAddress)), allOf(signUp.with("email", moving)));
        var letters = house.lettersSoFar(signUp.email());
        signUp.send(visitor, page);
        var anew = house.letters(signUp.email(), letters + 1).getLast();
        visitor.post(house.local(confirming(anew)), Map.of());

        assertThat(names()).isEmpty();
        assertThat(visitor.open(house.local(confirming(anew))).heading())
                .isEqualTo("Vaše meno odstránili koordinátorky a koordinátori");
    }

    @Test
    void otherActivitiesOfTheSameFormStayItsOwners() {
        anActivity().with("title_sk", "Lavičky").with("slug", "lavicky").saveAs(coordinator, site);
        var list = visitor.open("/" + site.slug() + "/activities");
        var both = list.html().select("input[name=activity]").eachAttr("value");
        var several = aSignUp().with("name", "Zora Dvojitá").with("activity", both);
        visitor.submit(list, "/sign-ups", several.fields());
        var letterOfBoth = house.lastLetter(several.email());
        visitor.pressTheOnlyButton(visitor.open(house.local(confirming(letterOfBoth))));
        remove("Zora Dvojitá");

        var manage = visitor.open(house.local(managing(letterOfBoth)));
        assertThat(manage.main()).contains("Mapa zelene", "odstránili tí, ktorí partnerstvo koordinujú");
        assertThat(manage.html().select("input[name=activity]")).hasSize(1);
        visitor.submit(visitor.submit(manage, "/withdrawal"), "/return");
        assertThat(names()).containsExactly("Eva Kráľová");
        assertThat(visitor.open("/" + site.slug() + "/activities/lavicky").main())
                .contains("Zora Dvojitá");
    }

    @Test
    void aCoordinatorBringsItBackAndItsOwnerIsTold() {
        remove();
        coordinator.submit(coordinator.open(desk), "/confirmation");
        assertThat(names()).containsExactly("Eva Kráľová");
        assertThat(house.letters(signUp.email(), 3).getLast().subject()).isEqualTo("Vaše meno sme vrátili");
        assertThat(visitor.open(house.local(managing(letter))).form("/withdrawal"))
                .isNotNull();
    }

    @Test
    void whatItsOwnerTookBackNoCoordinatorBringsBack() {
        visitor.submit(visitor.open(house.local(managing(letter))), "/withdrawal");
        for (var wish : List.of("/confirmation", "/removal")) {
            var said = coordinator.post(desk + "/" + id("Eva Kráľová") + wish, Map.of());
            assertThat(said.main()).contains("vzali späť").doesNotContain("Meno je odstránené", "Meno je potvrdené");
        }
        assertThat(names()).isEmpty();
        visitor.submit(visitor.open(house.local(managing(letter))), "/return");
        assertThat(names()).containsExactly("Eva Kráľová");
    }

    @Test
    void ofANameThatIsNotThereNothingIsSaid() {
        anActivity().with("title_sk", "Lavičky").with("slug", "lavicky").saveAs(coordinator, site);
        var other = desk.replace(
                activity("mapa-zelene").toString(), activity("lavicky").toString());
        for (var wish : List.of("/confirmation", "/removal")) {
            assertThat(coordinator
                            .post(desk + "/" + UUID.randomUUID() + wish, Map.of())
                            .status())
                    .isEqualTo(404);
            assertThat(coordinator
                            .post(other + "/" + id("Eva Kráľová") + wish, Map.of())
                            .status())
                    .isEqualTo(404);
        }
        assertThat(names()).containsExactly("Eva Kráľová");
    }

    @Test
    void whoIsConfirmedByACoordinatorKeepsTheLinkToChangeIt() {
        var helped = aSignUp().with("name", "Zora Čakajúca");
        helped.send(visitor, page);
        coordinator.post(desk + "/" + id("Zora Čakajúca") + "/confirmation", Map.of());
        var link = house.local(managing(house.lastLetter(helped.email())));
        clock.later(java.time.Duration.ofDays(30), () -> {
            house.anHourlyRound(site);
            visitor.submit(visitor.open(link), "/withdrawal");
        });
        assertThat(names()).containsExactly("Eva Kráľová");
    }

    @Autowired
    sk.jadro.support.MovableClock clock;

    private void changeTo(String email) {
        visitor.submit(
                visitor.open(house.local(managing(letter))), "/" + token(managing(letter)), Map.of("email", email));
    }

    private void remove() {
        remove("Eva Kráľová");
    }

    private void remove(String name) {
        var said = coordinator.post(desk + "/" + id(name) + "/removal", Map.of());
        assertThat(said.main()).contains("Meno je odstránené.");
    }

    private Map<String, Object> allOf(TypedSignUp form) {
        return form.with("activity", activity("mapa-zelene")).fields();
    }

    private UUID activity(String slug) {
        return house.db()
                .in(
                        site.id(),
                        () -> house.db()
                                .sql("select id from activity where slug = :slug")
                                .set("slug", slug)
                                .one(row -> row.uuid("id")));
    }

    private UUID id(String name) {
        return house.db()
                .in(
                        site.id(),
                        () -> house.db()
                                .sql("""
                                        select id from co_owner where name = :name and activity_id = :activity
                                        union all
                                        select id from sign_up
                                        where name = :name and activity_ids @> array[cast(:activity as uuid)]
                                        limit 1
                                        """)
                                .set("name", name)
                                .set("activity", activity("mapa-zelene"))
                                .one(row -> row.uuid("id")));
    }

    private String signUps(String token) {
        return "/" + site.slug() + "/sign-ups/" + token;
    }

    private static String token(String managing) {
        return managing.substring(managing.lastIndexOf('/') + 1);
    }

    private static String confirmToken(ArrivedLetter letter) {
        var link = confirming(letter).replace("/confirmation", "");
        return token(link);
    }

    private List<String> names() {
        return visitor.open(page).texts(".column .name > bdi:not(.name__offer)");
    }
}
