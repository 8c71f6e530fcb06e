package sk.jadro.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.base.web.Site;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;
import sk.jadro.support.Rooms;
import sk.jadro.support.Visitor;

@JadroTest
class DeskTest {
    @Autowired
    House house;

    private Site site;
    private Visitor coordinator;

    @BeforeEach
    void found() {
        site = house.aPartnership();
        coordinator = house.aCoordinator(site, "jana@example.org");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/en"})
    void itLeadsToAllThatACoordinatorCanDo(String lang) {
        var entries =
                coordinator.open(lang + "/" + site.slug() + "/desk").html().select(".rooms a");

        assertThat(entries.eachAttr("href").stream().filter(DeskTest::isOfTheHouse))
                .containsExactly(
                        lang + "/" + site.slug() + "/desk/events",
                        lang + "/" + site.slug() + "/desk/activities",
                        lang + "/" + site.slug() + "/desk/answers",
                        lang + "/" + site.slug() + "/desk/decisions",
                        lang + "/" + site.slug() + "/desk/documents",
                        lang + "/" + site.slug() + "/desk/feedback",
                        lang + "/" + site.slug() + "/desk/initiatives",
                        lang + "/" + site.slug() + "/desk/outputs",
                        lang + "/" + site.slug() + "/desk/tasks",
                        lang + "/" + site.slug() + "/desk/updates",
                        lang + "/" + site.slug() + "/desk/circles",
                        lang + "/" + site.slug() + "/desk/coordinators",
                        lang + "/" + site.slug() + "/desk/organisations",
                        lang + "/" + site.slug() + "/desk/history",
                        lang + "/" + site.slug() + "/desk/moderation",
                        lang + "/" + site.slug() + "/desk/retention",
                        lang + "/" + site.slug() + "/desk/texts");
        for (var entry : entries) {
            var page = coordinator.open(entry.attr("href"));
            assertThat(page.status()).as(entry.text()).isEqualTo(200);
            assertThat(page.heading()).as(entry.text()).isNotBlank();
        }
    }

    @ParameterizedTest
    @CsvSource({"'',Vitajte,Nič nečaká.", "/en,Welcome,Nothing waits."})
    void aDeskWhereNothingIsAmissWelcomesAndNoMore(String lang, String welcome, String nothing) {
        var desk = coordinator.open(lang + "/" + site.slug() + "/desk");

        assertThat(desk.texts(".lead").getFirst()).startsWith(welcome).contains("jana@example.org");
        assertThat(desk.main()).contains(nothing);
        assertThat(desk.html().select(".notice, table, .matter")).isEmpty();
        assertThat(desk.html().select("a[href$=sample-removal]")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1,1 e-mail sa nepodarilo doručiť,1 e-mail could not be delivered",
        "2,2 e-maily sa nepodarilo doručiť,2 e-mails could not be delivered",
        "5,5 e-mailov sa nepodarilo doručiť,5 e-mails could not be delivered"
    })
    void lettersThatDidNotArriveStandFirst(int letters, String slovak, String english) {
        for (int i = 0; i < letters; i++) {
            aLetterThatFailed("eva" + i + "@example.org");
        }
        var desk = coordinator.open("/" + site.slug() + "/desk");

        assertThat(desk.texts(".matter__title").getFirst()).isEqualTo(slovak);
        assertThat(desk.texts(".matter__count").getFirst()).isEqualTo(String.valueOf(letters));
        assertThat(coordinator.open("/en/" + site.slug() + "/desk").texts(".matter__title"))
                .first()
                .isEqualTo(english);
        var list = coordinator.open(desk.one(".matter a").attr("href"));
        assertThat(list.texts("tbody th")).hasSize(letters).contains("eva0@example.org");
        assertThat(list.texts("tbody tr").getFirst()).contains("Pozvanie <b>", "550 No such user");
        assertThat(list.html().select("tbody form button")).hasSize(letters);
    }

    @Test
    void whoIsWaitedForByOneDeskIsNoConcernOfAnother() {
        aLetterThatFailed("eva@example.org");
        var other = house.aPartnership();

        assertThat(house.aCoordinator(other)
                        .open("/" + other.slug() + "/desk")
                        .html()
                        .select(".matter"))
                .isEmpty();
    }

    @Test
    void aLetterThatIsNotThereCannotBeTriedAgain() {
        aLetterThatFailed("eva@example.org");
        var path = coordinator
                .open("/" + site.slug() + "/desk/letters")
                .form("/retry")
                .attr("action");

        assertThat(coordinator.post(path, Map.of()).status()).isEqualTo(200);
        assertThat(coordinator.post(path, Map.of()).status()).isEqualTo(404);
    }

    @Test
    void signingOutLeavesTheDesk() {
        var desk = coordinator.open("/" + site.slug() + "/desk");
        coordinator.submit(desk, "/sign-out");

        assertThat(coordinator.open("/" + site.slug() + "/desk").address().getPath())
                .isEqualTo("/sign-in");
    }

    private static boolean isOfTheHouse(String address) {
        return Rooms.amongTests().stream().noneMatch(room -> address.endsWith("/desk/" + room));
    }

    private void aLetterThatFailed(String to) {
        house.db().in(site.id(), () -> house.db().sql("""
                insert into mail (partnership_id, id, recipient, sender_name, subject, plain, html, message_id, created_at, attempts,
                                  last_error, failed_at)
                values (:partnership, gen_random_uuid(), :to, 'Partnerstvo', 'Pozvanie <b>', 'x', '<p>x</p>', '<x@example.org>',
                        now(), 9, '550 No such user', now())
                """).set("to", to).run());
    }
}
