package sk.jadro.coordinators;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.base.web.Site;
import sk.jadro.base.web.WebSettings;
import sk.jadro.support.CountedQueries;
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

    @Autowired
    CountedQueries queries;

    @Autowired
    WebSettings settings;

    private Site site;
    private String email;
    private Visitor coordinator;

    @BeforeEach
    void aCoordinator() {
        site = house.aSamplePartnership();
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

    @Test
    void signUpsInACoordinatorsNameLockNobodyOut() {
        for (int i = 0; i < settings.rateLimit().lettersPerRecipient() + 2; i++) {
            signUp("Cudzie Meno", email);
        }
        var before = house.lettersSoFar(email);
        assertThat(ask(email).heading()).isEqualTo("Pozrite sa do e-mailu");
        assertThat(house.letters(email, before + 1).getLast().subject()).isEqualTo("Odkaz na prihlásenie");
    }

    @Test
    void howeverOftenAndForHoweverManyPartnershipsOneLetterComes() {
        var other = house.aPartnership();
        var alsoThere = house.aCoordinator(other, email);
        for (int i = 0; i < 10; i++) {
            ask(i % 2 == 0 ? email : email.toUpperCase(java.util.Locale.ROOT));
        }
        var letter = house.lastLetter(email);
        assertThat(letter.links()).hasSize(2).allMatch(link -> link.contains("/sign-in/"));
        assertThat(letter.links().toString()).contains(site.slug(), other.slug());
        waitUntilNobodyWaits();
        ask(email);
        waitUntilNobodyWaits();
        assertThat(house.lettersSoFar(email)).isEqualTo(1);

        anHourPasses();
        ask(email);
        assertThat(house.letters(email, 2)).hasSize(2);
    }

    @Test
    void whoUsedTheLinkGetsAnotherAtOnce() {
        ask(email);
        var visitor = house.visitor();
        visitor.pressTheOnlyButton(
                visitor.open(house.local(house.lastLetter(email).links().getFirst())));
        ask(email);
        assertThat(house.letters(email, 2)).hasSize(2);
    }

    @Test
    void theAnswerAsksTheDatabaseTheSameWhetherTheAddressIsKnown() {
        var known = queries.during(() -> ask(email));
        var unknown = queries.during(() -> ask(House.anEmail()));
        assertThat(known).isEqualTo(unknown).isNotEmpty().noneMatch(sql -> sql.contains("coordinator"));
    }

    @Test
    void twoWhoEndEachOtherAtOnceLeaveOne() throws Exception {
        for (int round = 0; round < 5; round++) {
            var here = house.aPartnership();
            var first = house.aCoordinator(here);
            var second = house.aCoordinator(here);
            var ids = coordinators.all(here.id()).stream().map(Coordinator::id).toList();
            var firstId = idOf(here, first, ids);
            var secondId =
                    ids.stream().filter(id -> !id.equals(firstId)).findFirst().orElseThrow();
            var desk = "/" + here.slug() + "/desk/coordinators/";
            try (var both = java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor()) {
                both.submit(() -> first.post(desk + secondId + "/ending", Map.of()));
                both.submit(() -> second.post(desk + firstId + "/ending", Map.of()));
            }
            assertThat(coordinators.all(here.id())).hasSize(1);
        }
    }

    @Test
    void whoHasNotAcceptedKeepsNoPartnershipGoing() {
        invite("Jana Druhá", House.anEmail());
        var self = coordinators.all(site.id()).stream()
                .filter(Coordinator::hasAccepted)
                .findFirst()
                .orElseThrow();
        var refused = coordinator.post(desk() + "/coordinators/" + self.id() + "/ending", Map.of());
        assertThat(refused.status()).isEqualTo(422);
    }

    @Test
    void whoIsInvitedAgainIsNotSignedInByAnOldSession() {
        var secondEmail = House.anEmail();
        var second = house.aCoordinator(site, secondEmail);
        coordinator.post(desk() + "/coordinators/" + byEmail(secondEmail).id() + "/ending", Map.of());
        invite("Jana Druhá", secondEmail);
        assertThat(second.openOnly(desk()).status()).isEqualTo(403);
        var anew = house.visitor();
        anew.pressTheOnlyButton(
                anew.open(house.local(house.lastLetter(secondEmail).links().getFirst())));
        assertThat(anew.openOnly(desk()).status()).isEqualTo(200);
    }

    @Test
    void aSessionIsOverAfterThirtyDaysHoweverBusy() {
        clock.later(
                Duration.ofDays(29),
                () -> assertThat(coordinator.openOnly(desk()).status()).isEqualTo(200));
        clock.later(
                Duration.ofDays(31),
                () -> assertThat(coordinator.openOnly(desk()).header("Location"))
                        .isEqualTo("/sign-in"));
    }

    @Test
    void whoseTaskEndedIsForgottenAfterAYear() {
        var secondEmail = House.anEmail();
        house.aCoordinator(site, secondEmail);
        coordinator.post(desk() + "/coordinators/" + byEmail(secondEmail).id() + "/ending", Map.of());
        clock.later(Duration.ofDays(364), () -> house.anHourlyRound(site));
        assertThat(isKnown(secondEmail)).isTrue();
        clock.later(Duration.ofDays(366), () -> house.anHourlyRound(site));
        assertThat(isKnown(secondEmail)).isFalse();
        assertThat(isKnown(email)).isTrue();
    }

    @Test
    void whatAStrangerWroteNamesNoCoordinator() {
        var invited = House.anEmail();
        signUp("Podvrhnuté Meno", invited);
        var list = invite("Jana Druhá", invited);
        assertThat(list.main()).contains("Jana Druhá").doesNotContain("Podvrhnuté");
        signUp("Podvrhnuté Meno", email);
        assertThat(coordinator.open(desk() + "/coordinators").main()).doesNotContain("Podvrhnuté");
    }

    @Test
    void anInvitationShowsWhetherItIsAcceptedAndCanBeSentAgain() {
        var invited = House.anEmail();
        var list = invite("Jana Druhá", invited);
        assertThat(list.main()).contains("pozvanie čaká na prijatie");
        var again = coordinator.submit(list, "/invitation");
        assertThat(again.main()).contains("Pozvanie je odoslané.");
        var second = house.visitor();
        second.pressTheOnlyButton(second.open(
                house.local(house.letters(invited, 2).getLast().links().getFirst())));
        var accepted = coordinator.open(desk() + "/coordinators");
        assertThat(accepted.main()).doesNotContain("čaká");
        var late = coordinator.post(desk() + "/coordinators/" + byEmail(invited).id() + "/invitation", Map.of());
        assertThat(late.main()).contains("Pozvanie je už prijaté.");
    }

    @Test
    void theFirstOnesAddressIsVerifiedByALetter() {
        var here = house.aPartnership();
        var first = House.anEmail();
        var visitor = house.visitor();
        var link = house.local(coordinators.linkForNewcomer(here));
        visitor.submit(visitor.open(link), "", Map.of("name", "Zora Prvá", "email", first, "side", "civil-society"));
        var list = "/" + here.slug() + "/desk/coordinators";
        assertThat(visitor.open(list).main()).contains("adresa čaká na overenie");
        var letter = house.lastLetter(first);
        assertThat(letter.subject()).isEqualTo("Overte svoju adresu");
        visitor.pressTheOnlyButton(visitor.open(house.local(letter.links().getFirst())));
        assertThat(visitor.open(list).main()).doesNotContain("čaká");
    }

    @Test
    void aNewAddressHoldsOnceItsLinkIsUsed() {
        var moved = House.anEmail();
        var wrong = coordinator.submit(coordinator.open(desk() + "/coordinators"), "/desk/address");
        assertThat(wrong.status()).isEqualTo(422);
        var said = coordinator.submit(
                coordinator.open(desk() + "/coordinators"), "/desk/address", Map.of("new-email", moved));
        assertThat(said.main()).contains("Na novú adresu sme poslali odkaz.");
        assertThat(coordinator.openOnly(desk()).status()).isEqualTo(200);

        var visitor = house.visitor();
        visitor.pressTheOnlyButton(
                visitor.open(house.local(house.lastLetter(moved).links().getFirst())));
        assertThat(visitor.openOnly(desk()).status()).isEqualTo(200);
        assertThat(coordinators.all(site.id()))
                .extracting(one -> String.valueOf(one.person().email()))
                .containsExactly(moved);
        assertThat(coordinator.openOnly(desk()).status()).isEqualTo(403);
    }

    private Seen invite(String name, String address) {
        return coordinator.submit(
                coordinator.open(desk() + "/coordinators"),
                "/coordinators",
                Map.of("name", name, "email", address, "side", "civil-society"));
    }

    private Coordinator byEmail(String address) {
        return coordinators.all(site.id()).stream()
                .filter(one -> String.valueOf(one.person().email()).equals(address))
                .findFirst()
                .orElseThrow();
    }

    /** Whose button says "leave" on their own page. */
    private static UUID idOf(Site here, Visitor visitor, java.util.List<UUID> ids) {
        var page = visitor.open("/" + here.slug() + "/desk/coordinators");
        return ids.stream()
                .filter(id -> page.form("/" + id + "/ending").text().startsWith("Skončiť"))
                .findFirst()
                .orElseThrow();
    }

    private boolean isKnown(String address) {
        return house.db()
                .in(
                        site.id(),
                        () -> house.db()
                                .sql("select exists (select from person where email = :email) as known")
                                .set("email", address)
                                .one(row -> row.bool("known")));
    }

    /** For letters to coordinators; jobs run by the real clock. */
    private void anHourPasses() {
        house.db()
                .in(
                        site.id(),
                        () -> house.db()
                                .sql("update person set link_mailed_at = link_mailed_at - interval '61 minutes'")
                                .run());
    }

    private void waitUntilNobodyWaits() {
        org.awaitility.Awaitility.await()
                .until(() -> house.db()
                        .sql("select count(*)::int as n from sign_in_request")
                        .one(row -> row.integer("n") == 0));
    }

    /** Without confirming it. */
    private void signUp(String name, String address) {
        var visitor = house.visitor();
        var list = visitor.open("/" + site.slug() + "/activities");
        var fields = Map.of("name", name, "email", address, "side", "public", "visibility", "full");
        visitor.submit(visitor.open(list.one(".column__title a").attr("href")), "/co-owners", fields);
    }

    private Seen ask(String address) {
        var visitor = house.visitor();
        return visitor.submit(visitor.open("/sign-in"), "/sign-in", Map.of("email", address));
    }

    private String desk() {
        return "/" + site.slug() + "/desk";
    }
}
