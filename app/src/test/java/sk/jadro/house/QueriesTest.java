package sk.jadro.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import sk.jadro.base.db.Ids;
import sk.jadro.base.web.Site;
import sk.jadro.coordinators.Coordinators;
import sk.jadro.support.CountedQueries;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;
import sk.jadro.support.Visitor;

/** Pages ask the database as often with three rows as with one. */
@JadroTest
class QueriesTest {
    @Autowired
    House house;

    @Autowired
    CountedQueries queries;

    @Autowired
    Coordinators coordinators;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping router;

    private Site site;
    private Visitor coordinator;

    /** None is another's namesake. */
    private int people;

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
        assertThat(withThree).hasSameSizeAs(withOne).hasSizeLessThanOrEqualTo(13);
    }

    @Test
    void theDesk() {
        aLetterThatFailed();
        anEventAndAnActivity(1);
        var withOne = asked(coordinator, "/desk");
        aLetterThatFailed();
        aLetterThatFailed();
        anEventAndAnActivity(2);
        anEventAndAnActivity(3);
        var withThree = asked(coordinator, "/desk");

        assertThat(coordinator.open(at("/desk/letters")).texts("tbody tr")).hasSize(3);
        assertThat(withThree).hasSameSizeAs(withOne).hasSize(42);
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
        for (var path : List.of("/about", "/privacy", "/accessibility")) {
            assertThat(asked(reader, path)).as(path).hasSize(3);
        }
        assertThat(asked(reader, "/contact"))
                .as("and in how many days is answered")
                .hasSize(4);
    }

    /** Those to come, too: whoever adds one has it counted. */
    @Test
    void noPageAndNoExportAsksOftenerForMoreRows() {
        var example = Example.in(house, coordinators);
        site = example.site();
        coordinator = example.coordinator();
        coordinator.open(example.address("/{partnership}/mine/{token}"));
        whoCame(example.address("/{partnership}/desk/events/{id}"), 9);
        var before = askedByAll(example);
        for (int number = 1; number <= 3; number++) {
            anEventAndAnActivity(number);
            aLetterThatFailed();
            house.aCoordinator(site);
            aNameAt(example.address("/{partnership}/desk/activities/{id}/co-owners"), number);
            coordinator.submit(
                    coordinator.open(example.address("/{partnership}/desk/events/{id}/attendance")),
                    "/participants",
                    Map.of("name", "Hosť " + number, "side", "public", "agreed", "yes"));
        }

        assertThat(askedByAll(example)).isEqualTo(before);
        assertThat(before).hasSizeGreaterThan(30).containsEntry("/{partnership}/desk/co-owners.{format}", 7);
    }

    /** How often each address asks the database for somebody who is signed in, so that nothing comes from memory. */
    private Map<String, Integer> askedByAll(Example example) {
        var counts = new TreeMap<String, Integer>();
        for (var route : Route.all(router)) {
            // A stream goes on asking after its head has come.
            var ends = !route.pattern().endsWith("/stream");
            if (route.isPage() && ends && route.pattern().startsWith("/{partnership}")) {
                var address = example.address(route.pattern());
                counts.put(
                        route.pattern(),
                        queries.during(() -> coordinator.open(address)).size());
            }
        }
        return counts;
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
            whoCame(saved.address().getPath(), number);
        }
        var activity = coordinator.submit(
                coordinator.open(at("/desk/activities/new")),
                "/desk/activities",
                Map.of("title_sk", "Aktivita " + number, "summary_sk", "O čom", "publication", "published"));
        aNameAt(activity.address().getPath() + "/co-owners", number);
    }

    private void whoCame(String event, int people) {
        var saved = coordinator.submit(
                coordinator.open(event + "/attendance"),
                "/attendance",
                Map.of("people-public", String.valueOf(people)));
        assertThat(saved.status()).isEqualTo(200);
    }

    private void aNameAt(String names, int number) {
        var named = coordinator.submit(
                coordinator.open(names + "/typing"),
                "/typing",
                Map.of("name", "Osoba " + number + " " + ++people, "side", "public", "visibility", "full"));
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
