package sk.jadro.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import sk.jadro.coordinators.Coordinators;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;
import sk.jadro.support.Visitor;

/**
 * Who gets what: every address of the house, as a stranger, as the partnership's coordinator, as the coordinator of
 * another partnership, and as the coordinator with ids of another partnership's rows in the address.
 */
@Tag("full")
@JadroTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessTest {
    /** What only a letter tells, and too many letters are not sent. */
    private static final Pattern LETTER = Pattern.compile("\\{(token|ticket)}");

    @Autowired
    House house;

    @Autowired
    Coordinators coordinators;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping router;

    private Example example;
    private Example other;

    /** Where posts change things. */
    private Example changing;

    private List<String> unchanged;

    /** Somebody who coordinates the other partnership. */
    private Visitor another;

    @BeforeAll
    void threePartnerships() {
        example = Example.in(house, coordinators);
        other = Example.in(house, coordinators);
        another = house.aCoordinator(other.site());
        takeAnother();
    }

    private void takeAnother() {
        changing = Example.in(house, coordinators);
        unchanged = rows(changing);
    }

    @Test
    void everyAddressOfTheHouseIsInTheTable() {
        assertThat(Route.all(router).stream().map(Route::toString))
                .containsExactlyInAnyOrderElementsOf(
                        Addresses.table().map(row -> (String) row.get()[0]).toList());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("sk.jadro.house.Addresses#table")
    void strangers(String address, String expected) {
        nobodyChangesTheDesk(address, expected, house.visitor());
    }

    @ParameterizedTest(name = "{0}: {3}")
    @MethodSource("sk.jadro.house.Addresses#table")
    void coordinatorsOfAnotherPartnership(String address, String stranger, String coordinator, String expected) {
        // Beside the desk they may sign out, or become somebody by a letter's link: somebody new each time.
        nobodyChangesTheDesk(address, expected, route(address).isDesk() ? another : house.aCoordinator(other.site()));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("sk.jadro.house.Addresses#table")
    void coordinators(String address, String stranger, String expected) {
        var route = route(address);
        var where = route.isPage() ? example : untouched(route);
        assertThat(answer(route, where.address(route.pattern()), where.coordinator()))
                .as(address)
                .isEqualTo(expected);
    }

    /** A partnership in which nobody has changed anything, as far as its rows tell, nor signed out, nor asked for letters. */
    private Example untouched(Route route) {
        var desk = changing.address("/{partnership}/desk");
        if (LETTER.matcher(route.pattern()).find()
                || !rows(changing).equals(unchanged)
                || changing.coordinator().openOnly(desk).status() != 200) {
            takeAnother();
        }
        return changing;
    }

    @ParameterizedTest(name = "{0}: {4}")
    @MethodSource("sk.jadro.house.Addresses#table")
    void idsOfAnotherPartnership(String address, String stranger, String coordinator, String another, String expected) {
        if (!expected.equals("-")) {
            var route = route(address);
            var theirs = other.address(route.pattern(), example.site());
            var before = rows(other);
            assertThat(answer(route, theirs, example.coordinator())).as(address).isEqualTo(expected);
            assertThat(rows(other)).isEqualTo(before);
        }
    }

    private void nobodyChangesTheDesk(String address, String expected, Visitor visitor) {
        var route = route(address);
        if (!route.isDesk()) {
            // What strangers send may change things.
            var where = route.isPage() ? example : untouched(route);
            assertThat(answer(route, where.address(route.pattern()), visitor))
                    .as(address)
                    .isEqualTo(expected);
            return;
        }
        var before = rows(example);
        assertThat(answer(route, example.address(route.pattern()), visitor))
                .as(address)
                .isEqualTo(expected);
        assertThat(rows(example)).isEqualTo(before);
    }

    private static String answer(Route route, String address, Visitor visitor) {
        var seen = route.method().equals("POST") ? visitor.postOnly(address, Map.of()) : visitor.openOnly(address);
        return seen.status() == 303 && seen.header("Location").equals("/sign-in")
                ? "sign-in"
                : String.valueOf(seen.status());
    }

    /** Which rows there are, in which version; of letters, which go out by themselves meanwhile, only which there are. */
    private List<String> rows(Example where) {
        var sums = tables().stream()
                .map(table ->
                        "select '%2$s' as name, md5(coalesce(string_agg(%1$s, ',' order by %1$s), '')) as sum from %2$s where partnership_id = :partnership"
                                .formatted(table.equals("mail") ? "id::text" : "ctid || '/' || xmin", table))
                .collect(Collectors.joining(" union all ", "", " order by name"));
        return house.db()
                .in(
                        where.site().id(),
                        () -> house.db().sql(sums).list(row -> row.string("name") + " " + row.string("sum")));
    }

    /** All that hold something of partnerships, but for links, which are made for whoever asks. */
    private List<String> tables() {
        return house.db().sql("""
                        select tablename from pg_policies
                        where policyname = 'own_partnership' and tablename <> 'token' order by tablename
                        """).list(row -> row.string("tablename"));
    }

    private static Route route(String address) {
        return Route.of(address);
    }
}
