package sk.jadro.coowners;

import static org.assertj.core.api.Assertions.assertThat;
import static sk.jadro.activities.TypedActivity.anActivity;
import static sk.jadro.coowners.TypedSignUp.aSignUp;
import static sk.jadro.coowners.TypedSignUp.managing;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.base.web.Site;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;
import sk.jadro.support.Seen;
import sk.jadro.support.Visitor;

/** How people take part in an activity, and what they have to give. */
@JadroTest
class PartsTest {
    @Autowired
    House house;

    private Site site;
    private Visitor coordinator;
    private Visitor visitor;
    private String page;
    private String names;

    @BeforeEach
    void anActivityWithoutNames() {
        site = house.aPartnership();
        coordinator = house.aCoordinator(site);
        names = anActivity().saveAs(coordinator, site).address().getPath() + "/co-owners";
        visitor = house.visitor();
        page = "/" + site.slug() + "/activities/mapa-zelene";
    }

    @Test
    void theFormTakesPeopleForThoseWhoCarryItUnlessTheySayOtherwise() {
        assertThat(visitor.open(page).html().select("input[name=part][checked]").eachAttr("value"))
                .containsExactly("owner");
        aSignUp().confirm(house, visitor, page);
        assertThat(coordinator.open(names).main()).contains("nesie ju");
    }

    @Test
    void ownersStandBeforeSupportersWhoAreCalledSo() {
        aSignUp().with("name", "Adam Bakoš").with("part", "supporter").confirm(house, visitor, page);
        aSignUp()
                .with("name", "Zora Kmeťová")
                .with("offers", List.of("contacts", "time"))
                .with("offer", "poznám školy")
                .confirm(house, visitor, page);
        assertThat(visitor.open(page).texts(".column .name > bdi:first-of-type"))
                .containsExactly("Zora Kmeťová", "Adam Bakoš");
        assertThat(visitor.open(page).texts(".name__offer"))
                .containsExactly("čas, kontakty", "poznám školy", "podporuje ju");
        assertThat(visitor.open(page).texts(".label"))
                .singleElement()
                .asString()
                .startsWith("2 ľudia");
    }

    @Test
    void whoWantsButToHearOfItIsCountedBesideThoseWhoCarryIt() {
        aSignUp().with("name", "Adam Bakoš").with("part", "interested").confirm(house, visitor, page);
        assertThat(visitor.open(page).main())
                .contains("Hľadáme prvé meno", "1 človek chce vedieť, ako sa jej darí.")
                .doesNotContain("Adam Bakoš");
        assertThat(visitor.open("/" + site.slug() + "/activities").texts(".name"))
                .isEmpty();
        assertThat(coordinator.open(names).main()).contains("Adam Bakoš", "zaujíma sa o ňu");
    }

    @Test
    void whoSupportedItMayCarryItLater() {
        var signUp = aSignUp().with("part", "supporter").with("offers", "time");
        var letter = signUp.confirm(house, visitor, page);
        var form = visitor.open(house.local(managing(letter)));
        assertThat(form.html()
                        .select("[name=part][checked], [name=offers][checked]")
                        .eachAttr("value"))
                .containsExactly("supporter", "time");
        visitor.submit(form, form.address().getPath().replaceFirst(".*/", "/"), Map.of("part", "owner"));
        assertThat(visitor.open(page).main()).contains("Eva Kráľová", "čas").doesNotContain("podporuje ju");
    }

    @Test
    void aPartThatThereIsNotIsRefusedAndTheRestIsStillThere() {
        Seen refused = aSignUp()
                .with("part", "boss")
                .with("offers", List.of("time", "gold"))
                .send(visitor, page);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.texts("#part-error")).hasSize(1);
        assertThat(refused.html().select("[name=offers][checked]").eachAttr("value"))
                .containsExactly("time");
        assertThat(refused.typed("#name")).isEqualTo("Eva Kráľová");
    }

    @Test
    void theTableHasBoth() {
        aSignUp()
                .with("part", "supporter")
                .with("offers", List.of("place", "money"))
                .confirm(house, visitor, page);
        assertThat(coordinator.open(names + ".csv").text()).contains("podporuje ju", "miesto, peniaze");
    }
}
