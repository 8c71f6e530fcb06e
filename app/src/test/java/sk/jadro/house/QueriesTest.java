package sk.jadro.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.base.db.Ids;
import sk.jadro.base.web.Site;
import sk.jadro.support.CountedQueries;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;
import sk.jadro.support.Visitor;

/** Pages ask the database as often with three rows as with one. Those of a room's own lists are counted there. */
@JadroTest
class QueriesTest {
    @Autowired
    House house;

    @Autowired
    CountedQueries queries;

    private Site site;
    private Visitor coordinator;
    private Visitor reader;

    @BeforeEach
    void found() {
        site = house.aPartnership();
        coordinator = house.aCoordinator(site);
        reader = house.visitor();
    }

    @Test
    void home() {
        anEventAndAnActivity(1);
        var withOne = asked(reader, "");
        anEventAndAnActivity(2);
        anEventAndAnActivity(3);
        var withThree = asked(reader, "");

        assertThat(reader.open(at("")).texts(".column__title")).hasSize(3);
        assertThat(withThree).hasSameSizeAs(withOne).hasSize(10);
    }

    @Test
    void theDesk() {
        aLetterThatFailed();
        var withOne = asked(coordinator, "/desk");
        aLetterThatFailed();
        aLetterThatFailed();
        var withThree = asked(coordinator, "/desk");

        assertThat(coordinator.open(at("/desk")).texts("tbody tr")).hasSize(3);
        assertThat(withThree).hasSameSizeAs(withOne).hasSize(8);
    }

    @Test
    void coordinators() {
        var withOne = asked(coordinator, "/desk/coordinators");
        house.aCoordinator(site);
        house.aCoordinator(site);
        var withThree = asked(coordinator, "/desk/coordinators");

        assertThat(coordinator.open(at("/desk/coordinators")).texts("tbody tr")).hasSize(3);
        assertThat(withThree).hasSameSizeAs(withOne).hasSize(5);
    }

    @Test
    void texts() {
        var untouched = asked(coordinator, "/desk/texts");
        for (var kind : List.of("about", "tagline", "contact")) {
            var form = coordinator.open(at("/desk/texts/" + kind));
            coordinator.submit(form, "/desk/texts/" + kind, Map.of("text_sk", "Text"));
        }
        assertThat(asked(coordinator, "/desk/texts")).hasSameSizeAs(untouched).hasSize(5);
    }

    @Test
    void thePartnershipsOwnPages() {
        for (var kind : List.of("about", "contact")) {
            var form = coordinator.open(at("/desk/texts/" + kind));
            coordinator.submit(form, "/desk/texts/" + kind, Map.of("text_sk", "Text"));
        }
        for (var path : List.of("/about", "/contact", "/privacy", "/accessibility")) {
            assertThat(asked(reader, path)).as(path).hasSize(3);
        }
    }

    private List<String> asked(Visitor visitor, String path) {
        return queries.during(() -> assertThat(visitor.open(at(path)).status()).isEqualTo(200));
    }

    private String at(String path) {
        return "/" + site.slug() + path;
    }

    /** A past event, one to come, and an activity with a name under it. */
    private void anEventAndAnActivity(int number) {
        for (var day : List.of(number + ". 5. 2020", number + ". 5. 2040")) {
            var saved = coordinator.submit(
                    coordinator.open(at("/desk/events/new")),
                    "/desk/events",
                    Map.of(
                            "title_sk", "Stretnutie " + day,
                            "summary_sk", "O čom",
                            "day", day,
                            "starts", "17:00",
                            "ends", "19:00",
                            "place_sk", "Sieň",
                            "publication", "published"));
            assertThat(saved.status()).isEqualTo(200);
        }
        var activity = coordinator.submit(
                coordinator.open(at("/desk/activities/new")),
                "/desk/activities",
                Map.of("title_sk", "Aktivita " + number, "summary_sk", "O čom", "publication", "published"));
        var names = activity.address().getPath() + "/co-owners";
        var named = coordinator.submit(
                coordinator.open(names),
                "/co-owners",
                Map.of("name", "Osoba " + number, "side", "public", "visibility", "full"));
        assertThat(named.status()).isEqualTo(200);
    }

    private void aLetterThatFailed() {
        house.db().in(site.id(), () -> house.db().sql("""
                insert into mail (partnership_id, id, recipient, sender_name, subject, plain, html, message_id, created_at, attempts,
                                  last_error, failed_at)
                values (:partnership, :id, 'nobody@example.org', 'Partnerstvo', 'Pozvanie', 'x', '<p>x</p>', '<x@example.org>', now(),
                        9, '550 No such user', now())
                """).set("id", Ids.next()).run());
    }
}
