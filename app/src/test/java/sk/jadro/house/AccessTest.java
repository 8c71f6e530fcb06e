package sk.jadro.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import sk.jadro.people.Coordinators;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;
import sk.jadro.support.Visitor;

/**
 * Who gets what: every address of the house, as a stranger, as the partnership's coordinator, as the coordinator of
 * another partnership, and as the coordinator with ids of another partnership's rows in the address.
 */
@JadroTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessTest {
    /** Forms are sent empty: 422 is one that was read. A dash: the address holds nothing of another's. */
    private static final String TABLE = """
            # address                                                       | stranger | coordinator | another's | other's ids
            ANY  /error                                                     | 404      | 404         | 404       | -
            GET  /                                                          | 200      | 200         | 200       | -
            GET  /robots.txt                                                | 200      | 200         | 200       | -
            GET  /sign-in                                                   | 200      | 200         | 200       | -
            POST /sign-in                                                   | 422      | 422         | 422       | -
            GET  /sign-in/sent                                              | 200      | 200         | 200       | -
            POST /sign-out                                                  | 303      | 303         | 303       | -
            GET  /health                                                    | 200      | 200         | 200       | -
            GET  /health/liveness                                           | 200      | 200         | 200       | -
            GET  /health/readiness                                          | 200      | 200         | 200       | -
            GET  /dev/mail                                                  | 404      | 404         | 404       | -
            GET  /dev/mail.json                                             | 404      | 404         | 404       | -

            GET  /{partnership}                                             | 200      | 200         | 200       | -
            GET  /{partnership}/about                                       | 200      | 200         | 200       | -
            GET  /{partnership}/contact                                     | 200      | 200         | 200       | -
            GET  /{partnership}/privacy                                     | 200      | 200         | 200       | -
            GET  /{partnership}/accessibility                               | 200      | 200         | 200       | -
            GET  /{partnership}/events                                      | 200      | 200         | 200       | -
            GET  /{partnership}/events/{slug}                               | 200      | 200         | 200       | -
            GET  /{partnership}/events/{slug}.ics                           | 200      | 200         | 200       | -
            GET  /{partnership}/files/{id}                                  | 200      | 200         | 200       | 404
            GET  /{partnership}/files/{id}/{width}                          | 200      | 200         | 200       | 404
            GET  /{partnership}/activities                                  | 200      | 200         | 200       | -
            GET  /{partnership}/activities/{slug}                           | 200      | 200         | 200       | -
            GET  /{partnership}/activities/{slug}/co-owners                 | 303      | 303         | 303       | -
            POST /{partnership}/activities/{slug}/co-owners                 | 422      | 422         | 422       | -
            GET  /{partnership}/sign-ups                                    | 303      | 303         | 303       | -
            POST /{partnership}/sign-ups                                    | 422      | 422         | 422       | -

            GET  /{partnership}/{kind}/{ticket}/sent                        | 200      | 200         | 200       | 404
            GET  /{partnership}/{kind}/{ticket}/letters                     | 303      | 303         | 303       | 404
            POST /{partnership}/{kind}/{ticket}/letters                     | 303      | 303         | 303       | 404
            GET  /{partnership}/{kind}/{ticket}/address                     | 303      | 303         | 303       | 404
            POST /{partnership}/{kind}/{ticket}/address                     | 422      | 422         | 422       | 404
            GET  /{partnership}/sign-ups/{token}                            | 200      | 200         | 200       | 410
            POST /{partnership}/sign-ups/{token}                            | 422      | 422         | 422       | 410
            GET  /{partnership}/{kind}/{token}/confirmation                 | 200      | 200         | 200       | 410
            POST /{partnership}/{kind}/{token}/confirmation                 | 303      | 303         | 303       | 410
            GET  /{partnership}/{kind}/{token}/withdrawal                   | 303      | 303         | 303       | 410
            POST /{partnership}/{kind}/{token}/withdrawal                   | 303      | 303         | 303       | 410
            POST /{partnership}/{kind}/{token}/return                       | 303      | 303         | 303       | 410
            GET  /{partnership}/sign-in/{token}                             | 200      | 200         | 200       | 410
            POST /{partnership}/sign-in/{token}                             | 422      | 422         | 422       | 410

            GET  /{partnership}/desk                                        | sign-in  | 200         | 403       | -
            GET  /{partnership}/desk/activities                             | sign-in  | 200         | 403       | -
            POST /{partnership}/desk/activities                             | 401      | 422         | 403       | -
            GET  /{partnership}/desk/activities/new                         | sign-in  | 200         | 403       | -
            GET  /{partnership}/desk/activities/{id}                        | sign-in  | 200         | 403       | 404
            POST /{partnership}/desk/activities/{id}                        | 401      | 422         | 403       | 404
            POST /{partnership}/desk/activities/{id}/archive                | 401      | 303         | 403       | 404
            POST /{partnership}/desk/activities/{id}/return                 | 401      | 303         | 403       | 404
            POST /{partnership}/desk/activities/{id}/place                  | 401      | 303         | 403       | 404
            GET  /{partnership}/desk/activities/{activity}/co-owners        | sign-in  | 200         | 403       | 404
            POST /{partnership}/desk/activities/{activity}/co-owners        | 401      | 422         | 403       | 404
            POST /{partnership}/desk/activities/{activity}/co-owners/{id}/confirmation | 401 | 303   | 403       | 404
            POST /{partnership}/desk/activities/{activity}/co-owners/{id}/removal      | 401 | 303   | 403       | 404
            GET  /{partnership}/desk/activities/{activity}/co-owners.csv    | sign-in  | 200         | 403       | 404
            GET  /{partnership}/desk/co-owners.csv                          | sign-in  | 200         | 403       | -
            GET  /{partnership}/desk/events                                 | sign-in  | 200         | 403       | -
            POST /{partnership}/desk/events                                 | 401      | 422         | 403       | -
            GET  /{partnership}/desk/events/new                             | sign-in  | 200         | 403       | -
            GET  /{partnership}/desk/events/{id}                            | sign-in  | 200         | 403       | 404
            POST /{partnership}/desk/events/{id}                            | 401      | 422         | 403       | 404
            POST /{partnership}/desk/events/{id}/archive                    | 401      | 303         | 403       | 404
            POST /{partnership}/desk/events/{id}/return                     | 401      | 303         | 403       | 404
            GET  /{partnership}/desk/events/{id}/attendance                 | sign-in  | 200         | 403       | 404
            POST /{partnership}/desk/events/{id}/attendance                 | 401      | 409         | 403       | 404
            GET  /{partnership}/desk/events/{id}/participants               | sign-in  | 303         | 403       | 404
            POST /{partnership}/desk/events/{id}/participants               | 401      | 422         | 403       | 404
            POST /{partnership}/desk/events/{id}/participants/{participant}/removal | 401 | 303      | 403       | 404
            GET  /{partnership}/desk/events/{id}/graphic-record             | sign-in  | 200         | 403       | 404
            POST /{partnership}/desk/events/{id}/graphic-record             | 401      | 422         | 403       | 404
            GET  /{partnership}/desk/events/{id}/graphic-record/picture     | sign-in  | 303         | 403       | 404
            POST /{partnership}/desk/events/{id}/graphic-record/picture     | 401      | 422         | 403       | 404
            POST /{partnership}/desk/events/{id}/graphic-record/picture/removal | 401  | 303         | 403       | 404
            POST /{partnership}/desk/events/{id}/graphic-record/removal     | 401      | 303         | 403       | 404
            GET  /{partnership}/desk/texts                                  | sign-in  | 200         | 403       | -
            GET  /{partnership}/desk/history                                | sign-in  | 200         | 403       | -
            GET  /{partnership}/desk/history.csv                            | sign-in  | 200         | 403       | -
            GET  /{partnership}/desk/history/{kind}                         | sign-in  | 200         | 403       | -
            GET  /{partnership}/desk/history/{kind}/{thing}/{version}       | sign-in  | 200         | 403       | 404
            POST /{partnership}/desk/history/{kind}/{thing}/{version}/return | 401     | 303         | 403       | 404
            GET  /{partnership}/desk/retention                              | sign-in  | 200         | 403       | -
            GET  /{partnership}/desk/texts/{kind}                           | sign-in  | 200         | 403       | -
            POST /{partnership}/desk/texts/{kind}                           | 401      | 409         | 403       | -
            GET  /{partnership}/desk/coordinators                           | sign-in  | 200         | 403       | -
            POST /{partnership}/desk/coordinators                           | 401      | 422         | 403       | -
            POST /{partnership}/desk/coordinators/{person}/ending           | 401      | 422         | 403       | 404
            POST /{partnership}/desk/coordinators/{person}/invitation       | 401      | 303         | 403       | 404
            GET  /{partnership}/desk/address                                | sign-in  | 303         | 403       | -
            POST /{partnership}/desk/address                                | 401      | 422         | 403       | -
            POST /{partnership}/desk/letters/{id}/retry                     | 401      | 303         | 403       | 404
            GET  /{partnership}/desk/activities/{activity}/sheet            | sign-in  | 200         | 403       | 404
            GET  /{partnership}/desk/events/{id}/attendance/sheet           | sign-in  | 200         | 403       | 404
            GET  /{partnership}/desk/sample-removal                         | sign-in  | 200         | 403       | -
            POST /{partnership}/desk/sample-removal                         | 401      | 422         | 403       | -
            """;

    /** What coordinators change; nobody else may. */
    private static final List<String> DESK_TABLES = List.of(
            "activity",
            "activity_former_slug",
            "co_owner",
            "event",
            "event_former_slug",
            "event_attendance",
            "event_participant",
            "graphic_record",
            "file",
            "partnership_text",
            "revision",
            "coordinator",
            "mail",
            "consent");

    @Autowired
    House house;

    @Autowired
    Coordinators coordinators;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping router;

    private Example example;
    private Example other;

    @BeforeAll
    void twoPartnerships() {
        example = Example.in(house, coordinators);
        other = Example.in(house, coordinators);
    }

    @Test
    void everyAddressOfTheHouseIsInTheTable() {
        var listed = TABLE.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> route(line.split("\\|")[0]).toString());
        assertThat(Route.all(router).stream().map(Route::toString))
                .containsExactlyInAnyOrderElementsOf(listed.toList());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = TABLE)
    void strangers(String address, String expected) {
        nobodyChangesTheDesk(address, expected, house.visitor());
    }

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(delimiter = '|', textBlock = TABLE)
    void coordinatorsOfAnotherPartnership(String address, String stranger, String coordinator, String expected) {
        // Somebody new each time: a row of the table signs out.
        nobodyChangesTheDesk(address, expected, house.aCoordinator(other.site()));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = TABLE)
    void coordinators(String address, String stranger, String expected) {
        var route = route(address);
        // Posts change things: each in a partnership of its own.
        var where = route.isPage() ? example : Example.in(house, coordinators);
        assertThat(answer(route, where.address(route.pattern()), where.coordinator()))
                .as(address)
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {4}")
    @CsvSource(delimiter = '|', textBlock = TABLE)
    void idsOfAnotherPartnership(String address, String stranger, String coordinator, String another, String expected) {
        if (!expected.equals("-")) {
            var route = route(address);
            var theirs = other.address(route.pattern(), example.site());
            var before = desk(other);
            assertThat(answer(route, theirs, example.coordinator())).as(address).isEqualTo(expected);
            assertThat(desk(other)).isEqualTo(before);
        }
    }

    private void nobodyChangesTheDesk(String address, String expected, Visitor visitor) {
        var route = route(address);
        var before = desk(example);
        // What strangers send may change things: in a partnership of its own.
        var where = route.isDesk() || route.isPage() ? example : Example.in(house, coordinators);
        assertThat(answer(route, where.address(route.pattern()), visitor))
                .as(address)
                .isEqualTo(expected);
        if (route.isDesk()) {
            assertThat(desk(example)).isEqualTo(before);
        }
    }

    private static String answer(Route route, String address, Visitor visitor) {
        var seen = route.method().equals("POST") ? visitor.postOnly(address, Map.of()) : visitor.openOnly(address);
        return seen.status() == 303 && seen.header("Location").equals("/sign-in")
                ? "sign-in"
                : String.valueOf(seen.status());
    }

    private List<String> desk(Example where) {
        return house.db()
                .in(
                        where.site().id(),
                        () -> DESK_TABLES.stream()
                                .map(table -> house.db()
                                        .sql(
                                                "select md5(coalesce(string_agg(t::text, ',' order by t::text), '')) as sum from "
                                                        + table + " t")
                                        .one(row -> table + " " + row.string("sum")))
                                .toList());
    }

    private static Route route(String address) {
        return Route.of(address.strip().replaceAll("\\s+", " "));
    }
}
