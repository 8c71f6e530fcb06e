package sk.jadro.following;

import static org.assertj.core.api.Assertions.assertThat;
import static sk.jadro.activities.TypedActivity.anActivity;
import static sk.jadro.coowners.TypedSignUp.aSignUp;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.base.web.Site;
import sk.jadro.mine.Reminder;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;
import sk.jadro.support.Visitor;

@JadroTest
class CoordinatorNewsTest {
    @Autowired
    House house;

    @Autowired
    AtOnceLetters atOnce;

    @Autowired
    FollowedNews news;

    private Site site;
    private Visitor coordinator;
    private Visitor visitor;
    private String coordinatorsEmail;
    private String page;

    @BeforeEach
    void aCoordinatorWhoGetsLetters() {
        site = house.aPartnership();
        coordinatorsEmail = House.anEmail();
        coordinator = house.aCoordinator(site, coordinatorsEmail);
        anActivity().saveAs(coordinator, site);
        visitor = house.visitor();
        page = "/" + site.slug() + "/activities/mapa-zelene";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Eva Kráľová   | Eva Kráľová sa pripísala k aktivite Mapa zelene
            Peter Hronský | Peter Hronský sa pripísal k aktivite Mapa zelene
            X Æ           | Nové meno pri aktivite Mapa zelene: X Æ
            """)
    void theFirstNameIsToldAtOnceInRightSlovak(String name, String subject) {
        aSignUp().with("name", name).confirm(house, visitor, page);
        var letter = house.lastLetter(coordinatorsEmail);
        assertThat(letter.subject()).isEqualTo(subject);
        assertThat(letter.links()).startsWith(house.root() + "/" + site.slug() + "/desk/activities");
    }

    @Test
    void whatComesWithinTheHourIsToldTogether() {
        aSignUp().with("name", "Eva Kráľová").confirm(house, visitor, page);
        house.letters(coordinatorsEmail, 1);
        aSignUp().with("name", "Zora Nová").confirm(house, visitor, page);
        aSignUp().with("name", "Peter Hronský").confirm(house, visitor, page);

        atOnce.tell(site.id());
        assertThat(house.letters(coordinatorsEmail, 1)).hasSize(1);
        house.db()
                .in(
                        site.id(),
                        () -> house.db()
                                .sql("update follow set heard_at = heard_at - interval '61 minutes'")
                                .run());
        atOnce.tell(site.id());
        var letters = house.letters(coordinatorsEmail, 2);
        assertThat(letters).hasSize(2);
        assertThat(letters.getLast().subject()).isEqualTo("2 novinky z toho, čo sledujete");
        assertThat(letters.getLast().text())
                .contains("Zora Nová sa pripísala", "Peter Hronský sa pripísal")
                .doesNotContain("Eva Kráľová");
    }

    @Test
    void whoeverCoordinatesHearsAsOftenAsTheyWant() {
        aSignUp().with("name", "Eva Kráľová").confirm(house, visitor, page);
        var first = house.letters(coordinatorsEmail, 1).getLast();
        var reader = house.visitor();
        var mine = reader.open(house.local(first.links().getLast()));
        assertThat(mine.main()).contains("Správy pre koordináciu", "hneď, najviac raz za hodinu");
        reader.submit(mine, "/withdrawal");
        aSignUp().with("name", "Zora Nová").confirm(house, visitor, page);
        atOnce.tell(site.id());
        assertThat(house.letters(coordinatorsEmail, 1)).hasSize(1);
    }

    @Test
    void whoHidesTheirNameIsToldToCoordinatorsAllTheSame() {
        aSignUp().with("visibility", "none").confirm(house, visitor, page);
        assertThat(house.lastLetter(coordinatorsEmail).text()).contains("Eva Kráľová sa pripísala");
    }

    @Test
    void namesWaitUntilSomebodyCoordinates() {
        var coordinated = house.aPartnership();
        var later = House.anEmail();
        anActivity().saveAs(house.aCoordinator(coordinated, later), coordinated);
        pause(coordinated, true);
        aSignUp().confirm(house, visitor, "/" + coordinated.slug() + "/activities/mapa-zelene");
        atOnce.tell(coordinated.id());
        pause(coordinated, false);
        assertThat(house.lettersSoFar(later)).isZero();
        atOnce.tell(coordinated.id());
        assertThat(house.lastLetter(later).subject()).isEqualTo("Eva Kráľová sa pripísala k aktivite Mapa zelene");
    }

    @Test
    void whoCoordinatesNoMoreIsToldNothingThatIsTheDesks() {
        house.db()
                .in(
                        site.id(),
                        () -> house.db()
                                .sql("update follow set rhythm = 'daily'")
                                .run());
        aSignUp().confirm(house, visitor, page);
        atOnce.tell(site.id());
        house.db()
                .in(
                        site.id(),
                        () -> house.db()
                                .sql("update follow set rhythm = 'daily', heard = 0")
                                .run());
        house.db().in(site.id(), () -> house.db().sql("delete from news_told").run());
        assertThat(thisMorning()).hasSize(1);
        pause(site, true);
        assertThat(thisMorning()).isEmpty();
    }

    /** What those who coordinate, or did, would be told; nothing of it is noted. */
    private List<Reminder> thisMorning() {
        return house.db()
                .rehearse(
                        site.id(),
                        () -> news.take(
                                LocalDate.of(2026, 12, 1),
                                Set.copyOf(house.db()
                                        .sql("select person_id from follow")
                                        .list(row -> row.uuid("person_id")))));
    }

    @Test
    void whoHasNotAcceptedTheirInvitationIsToldNoNames() {
        var invited = House.anEmail();
        var list = "/" + site.slug() + "/desk/coordinators";
        coordinator.submit(
                coordinator.open(list),
                "/coordinators",
                java.util.Map.of("name", "Jana Druhá", "email", invited, "side", "public"));
        aSignUp().confirm(house, visitor, page);
        house.letters(coordinatorsEmail, 1);
        assertThat(house.letters(invited, 1))
                .hasSize(1)
                .allMatch(letter -> letter.subject().startsWith("Pozvanie"));
    }

    private void pause(Site where, boolean paused) {
        house.db()
                .in(
                        where.id(),
                        () -> house.db()
                                .sql("update coordinator set accepted_at = case when :paused then null else now() end")
                                .set("paused", paused)
                                .run());
    }
}
