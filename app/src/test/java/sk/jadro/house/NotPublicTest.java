package sk.jadro.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import sk.jadro.base.open.PublicKinds;
import sk.jadro.coordinators.Coordinators;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;
import sk.jadro.support.Rooms;
import sk.jadro.support.Visitor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is public shows on its page, in the search and in the API; what is not public any more shows nowhere: at no address of
 * the house. Each room says in {@code public-kinds.txt} where a kind of its things is edited and which states it has.
 */
@Tag("full")
@JadroTest
class NotPublicTest {
    private static final String MARK = "Zlatohradok";

    @Autowired
    House house;

    @Autowired
    Coordinators coordinators;

    @Autowired
    PublicKinds kinds;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping router;

    private Example example;
    private Visitor stranger;
    private String here;

    /** Kind, where one is edited, its states besides published. */
    static Stream<Arguments> table() {
        return Rooms.lines("public-kinds.txt")
                .map(line -> Arguments.of((Object[])
                        Arrays.stream(line.split("\\|")).map(String::strip).toArray(String[]::new)));
    }

    static Stream<Arguments> editedOnes() {
        return table().filter(row -> !"-".equals(row.get()[1]));
    }

    @BeforeEach
    void found() {
        example = Example.in(house, coordinators);
        stranger = house.visitor();
        here = "/" + example.site().slug();
    }

    @Test
    void everyKindIsInTheTable() {
        assertThat(table().map(row -> (String) row.get()[0])).containsExactlyInAnyOrderElementsOf(kinds.plurals());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("editedOnes")
    void whatIsPublicShowsAndInNoOtherStateAnywhere(String kind, String desk, String states) {
        var id = first(kind).path("id").asString();
        var form = here + desk.replace("{id}", id);
        var fields = Map.of("title_sk", MARK + " v našom meste", "publication", "published");
        change(form, fields);
        var page = house.local(first(kind).at("/url/sk").asString());
        assertThat(places()).contains(page.replaceFirst("#.*", ""), search(), api(kind));

        for (var state : states.split(" ")) {
            if (state.equals("archived")) {
                example.coordinator().post(form + "/archive", Map.of());
            } else {
                change(form, Map.of("publication", state));
            }
            assertThat(places()).as(state).isEmpty();
            assertThat(stranger.openOnly(api(kind) + "/" + id).status()).isEqualTo(404);
            if (state.equals("archived")) {
                example.coordinator().post(form + "/return", Map.of());
            }
            change(form, fields);
            assertThat(places()).as("published again").contains(search(), api(kind));
        }
    }

    @Test
    void whatBelongsToAnEventGoesAndComesWithIt() {
        var id = first("graphic-records").path("id").asString();
        change(here + "/desk/events/" + id + "/graphic-record", Map.of("title_sk", MARK, "publication", "published"));
        assertThat(places()).contains(search(), api("graphic-records"));
        example.coordinator().post(here + "/desk/events/" + id + "/archive", Map.of());
        assertThat(places()).isEmpty();
        example.coordinator().post(here + "/desk/events/" + id + "/return", Map.of());
        assertThat(places()).contains(search(), api("graphic-records"));
    }

    private void change(String form, Map<String, String> fields) {
        var saved = example.coordinator().submit(example.coordinator().open(form), form, fields);
        assertThat(saved.status()).isEqualTo(200);
    }

    /** Every address at which a stranger reads the mark. */
    private List<String> places() {
        var addresses = new ArrayList<String>();
        Route.all(router).stream()
                .filter(route -> route.isPage() && !route.isDesk() && !isOnesOwn(route))
                .map(route -> example.address(route.pattern()))
                .forEach(addresses::add);
        for (var kind : kinds.plurals()) {
            addresses.add(api(kind));
            items(kind)
                    .forEach(item -> addresses.add(
                            house.local(item.at("/url/sk").asString()).replaceFirst("#.*", "")));
        }
        addresses.add(search());
        return addresses.stream()
                .distinct()
                // Each by somebody else: who opened a letter's link sees their own page from then on.
                .filter(address -> house.visitor().openOnly(address).text().contains(MARK))
                .filter(address -> !address.equals(search()) || isFound())
                .toList();
    }

    /** What a letter's link opens tells of what its owner takes part in, whatever readers see of that. */
    private static boolean isOnesOwn(Route route) {
        return route.pattern().contains("{token}") || route.pattern().contains("{ticket}");
    }

    /** The search says what was asked for in any case. */
    private boolean isFound() {
        return !stranger.openOnly(search()).html().select(".found mark").isEmpty();
    }

    private String search() {
        return here + "/search?q=" + MARK;
    }

    private String api(String kind) {
        return "/api/v1" + here + "/" + kind;
    }

    private JsonNode first(String kind) {
        return items(kind).getFirst();
    }

    private List<JsonNode> items(String kind) {
        return JsonMapper.shared()
                .readTree(stranger.open(api(kind)).body())
                .path("items")
                .valueStream()
                .toList();
    }
}
