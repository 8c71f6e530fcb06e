package sk.jadro.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.base.web.Site;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;
import sk.jadro.support.MovableClock;
import sk.jadro.support.Seen;
import sk.jadro.support.Visitor;

@JadroTest
class SignInTest {
    @Autowired
    House house;

    @Autowired
    Coordinators coordinators;

    @Autowired
    MovableClock clock;

    private Site site;
    private String email;
    private Visitor coordinator;

    @BeforeEach
    void aCoordinator() {
        site = house.aPartnership();
        email = House.anEmail();
        coordinator = house.aCoordinator(site, email);
    }

    @Test
    void aLinkComesByMailAndSignsInOnceByItsButton() {
        var visitor = house.visitor();
        var sent = visitor.submit(visitor.open("/sign-in"), "/sign-in", Map.of("email", email));
        assertThat(sent.heading()).isEqualTo("Pozrite sa do e-mailu");
        var link = house.local(house.lastLetter(email).links().getFirst());
        assertThat(visitor.open(link).status()).isEqualTo(200);
        assertThat(visitor.openOnly(desk()).status())
                .as("opening the link alone")
                .isEqualTo(303);

        assertThat(visitor.pressTheOnlyButton(visitor.open(link)).address().getPath())
                .isEqualTo(desk());
        assertThat(house.visitor().open(link).status()).isEqualTo(410);
    }

    @Test
    void theAnswerNeverTellsWhoCoordinates() {
        var known = ask(email);
        var unknown = ask(House.anEmail());
        assertThat(unknown.text()).isEqualTo(known.text());
        assertThat(unknown.status()).isEqualTo(known.status());
    }

    @Test
    void aLinkIsGoodForADay() {
        ask(email);
        var link = house.local(house.lastLetter(email).links().getFirst());
        clock.later(
                Duration.ofHours(23),
                () -> assertThat(house.visitor().open(link).status()).isEqualTo(200));
        clock.later(
                Duration.ofHours(25),
                () -> assertThat(house.visitor().open(link).status()).isEqualTo(410));
    }

    @Test
    void theFirstLinkAsksWhoItsHolderIs() {
        var link = house.local(coordinators.linkForNewcomer(site));
        var visitor = house.visitor();
        var again = visitor.submit(visitor.open(link), "", Map.of("name", "Zora Prvá", "email", "zora@"));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.one("#name").attr("value")).isEqualTo("Zora Prvá");
        var in = visitor.submit(
                again, "", Map.of("name", "Zora Prvá", "email", House.anEmail(), "side", "civil-society"));
        assertThat(in.address().getPath()).isEqualTo(desk());
        assertThat(visitor.open(desk() + "/coordinators").main()).contains("Zora Prvá");
        assertThat(house.visitor().open(link).status()).isEqualTo(410);
    }

    @Test
    void whoSignsOutIsOut() {
        assertThat(coordinator.open(desk()).status()).isEqualTo(200);
        coordinator.submit(coordinator.open(desk()), "/sign-out");
        assertThat(coordinator.openOnly(desk()).status()).isEqualTo(303);
    }

    @Test
    void anInvitedOneHasEqualRights() {
        var invited = House.anEmail();
        var page = coordinator.submit(
                coordinator.open(desk() + "/coordinators"),
                "/coordinators",
                Map.of("name", "Jana Druhá", "email", invited, "side", "civil-society"));
        assertThat(page.main()).contains("Pozvanie je odoslané.", "Jana Druhá");
        var second = house.visitor();
        second.pressTheOnlyButton(
                second.open(house.local(house.lastLetter(invited).links().getFirst())));
        assertThat(second.open(desk() + "/texts").status()).isEqualTo(200);
    }

    @Test
    void whoIsEndedIsOutAtOnceAndTheLastOneStays() {
        var secondEmail = House.anEmail();
        var second = house.aCoordinator(site, secondEmail);
        var ending = coordinators.all(site.id()).stream()
                .filter(one -> String.valueOf(one.person().email()).contains(secondEmail))
                .findFirst()
                .orElseThrow();
        coordinator.post(desk() + "/coordinators/" + ending.id() + "/ending", Map.of());
        assertThat(second.openOnly(desk()).status()).isEqualTo(403);

        var last = coordinators.all(site.id()).getFirst();
        var refused = coordinator.post(desk() + "/coordinators/" + last.id() + "/ending", Map.of());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.main()).contains("Posledný človek nemôže skončiť");
        assertThat(coordinator.open(desk()).status()).isEqualTo(200);
    }

    private Seen ask(String address) {
        var visitor = house.visitor();
        return visitor.submit(visitor.open("/sign-in"), "/sign-in", Map.of("email", address));
    }

    private String desk() {
        return "/" + site.slug() + "/desk";
    }
}
