package sk.jadro.base.open;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.base.web.Site;
import sk.jadro.support.CountedQueries;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;
import sk.jadro.support.Seen;
import sk.jadro.support.Visitor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** All that is public, as programs read it. */
@JadroTest
class ApiTest {
    private static final String PROBLEM = "application/problem+json";

    @Autowired
    House house;

    @Autowired
    CountedQueries queries;

    private Site site;
    private Visitor program;
    private String base;

    @BeforeEach
    void found() {
        site = house.aSamplePartnership();
        program = house.visitor();
        base = "/api/v1/" + site.slug();
    }

    @Test
    void everyOperationOfTheDocumentAnswersAsTheDocumentSays() {
        var document = json(program.open("/api/v1/openapi.json"));
        assertThat(document.path("openapi").asString()).startsWith("3.1");
        var operations = new HashSet<String>();
        document.path("paths").properties().forEach(path -> {
            var get = path.getValue().path("get");
            assertThat(operations.add(get.path("operationId").asString()))
                    .as("its name is its own")
                    .isTrue();
            var answer = program.openOnly(addressOf(path.getKey()));
            assertThat(answer.status()).as(path.getKey()).isEqualTo(200);
            assertThat(answer.header("Content-Type")).startsWith("application/json");
            var schema = get.at("/responses/200/content/application~1json/schema");
            assertThat(mistakes(document, schema, answer.text()))
                    .as(path.getKey())
                    .isEmpty();
        });
        assertThat(operations).contains("listActivities", "getEvent", "listGraphicRecords", "getPage", "partnership");
    }

    /** That of a thing is of the first one in its list. */
    private String addressOf(String path) {
        var filled = path.replace("{partnership}", site.slug());
        if (!filled.endsWith("/{id}")) {
            return filled;
        }
        var list = filled.substring(0, filled.length() - "/{id}".length()).replace("/thread/{kind}", "/events");
        var id = json(program.open(list)).at("/items/0/id").asString();
        return filled.replace("{kind}", "event").replace("{id}", id);
    }

    @Test
    void whatIsMissingOrTooMuchWouldBeFound() {
        var document = json(program.open("/api/v1/openapi.json"));
        var activity = document.at("/paths/~1api~1v1~1{partnership}~1activities~1{id}/get/responses/200/content")
                .path("application/json")
                .path("schema");
        assertThat(mistakes(document, activity, "{\"id\": \"x\", \"more\": 1}"))
                .anyMatch(mistake -> mistake.contains("title"))
                .anyMatch(mistake -> mistake.contains("more"))
                .anyMatch(mistake -> mistake.contains("uuid"));
    }

    private static List<String> mistakes(JsonNode document, JsonNode schema, String answer) {
        var whole = JsonMapper.shared().createObjectNode();
        whole.setAll((tools.jackson.databind.node.ObjectNode) schema);
        whole.set("components", document.path("components"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(whole.toString(), InputFormat.JSON)
                .validate(
                        answer,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }

    @Test
    void aListIsReadPieceByPieceByFollowingNext() {
        var whole = ids(json(program.open(base + "/activities")));
        assertThat(whole).hasSizeGreaterThan(3);
        var pieces = new ArrayList<String>();
        var next = base + "/activities?limit=2";
        while (next != null) {
            var piece = program.open(next);
            pieces.addAll(ids(json(piece)));
            var following = json(piece).path("next");
            if (following.isNull()) {
                assertThat(piece.header("Link")).isEmpty();
                next = null;
            } else {
                assertThat(piece.header("Link")).isEqualTo("<" + following.asString() + ">; rel=\"next\"");
                next = house.local(following.asString());
            }
        }
        assertThat(pieces).isEqualTo(whole);
    }

    @Test
    void aThingLeadsToItsPageInBothLanguages() {
        var activity = json(program.open(base + "/activities")).at("/items/0");
        for (var lang : List.of("sk", "en")) {
            var page = program.open(house.local(activity.path("url").path(lang).asString()));
            assertThat(page.status()).isEqualTo(200);
        }
    }

    @Test
    void draftsAndArchivedThingsAreNotThere() {
        var coordinator = house.aCoordinator(site);
        var before = ids(json(program.open(base + "/activities")));
        var id = before.getFirst();
        var desk = coordinator.open("/" + site.slug() + "/desk/activities/" + id);
        coordinator.submit(desk, "/" + id, Map.of("publication", "draft"));
        coordinator.post("/" + site.slug() + "/desk/activities/" + before.get(1) + "/archive", Map.of());

        assertThat(ids(json(program.open(base + "/activities")))).isEqualTo(before.subList(2, before.size()));
        assertThat(program.openOnly(base + "/activities/" + id).status()).isEqualTo(404);
        assertThat(program.openOnly(base + "/activities/" + before.get(1)).status())
                .isEqualTo(404);
    }

    @Test
    void theRecordOfAnUnpublishedEventIsNotThere() {
        var id = ids(json(program.open(base + "/graphic-records"))).getFirst();
        var coordinator = house.aCoordinator(site);
        coordinator.post("/" + site.slug() + "/desk/events/" + id + "/archive", Map.of());
        assertThat(ids(json(program.open(base + "/graphic-records")))).doesNotContain(id);
        assertThat(program.openOnly(base + "/graphic-records/" + id).status()).isEqualTo(404);
    }

    @Test
    void whatBelongsToAnotherPartnershipIsNotThere() {
        var theirs =
                ids(json(program.open("/api/v1/" + house.aSamplePartnership().slug() + "/activities")));
        assertThat(program.openOnly(base + "/activities/" + theirs.getFirst()).status())
                .isEqualTo(404);
    }

    @Test
    void sidesAreCountedAndNobodyIsNamed() {
        var names = house.db()
                .in(
                        site.id(),
                        () -> house.db()
                                .sql("select name from person where partnership_id = :partnership")
                                .list(row -> row.string("name")));
        assertThat(names).hasSizeGreaterThan(5);
        var all = new StringBuilder();
        json(program.open(base))
                .path("lists")
                .properties()
                .forEach(list -> all.append(
                        program.open(house.local(list.getValue().asString())).text()));
        assertThat(all.toString()).doesNotContain(names);
        assertThat(json(program.open(base + "/activities")).findValues("coOwners"))
                .anyMatch(counts -> counts.path("city-office").asInt() > 0);
        assertThat(json(program.open(base + "/events")).findValues("attendance"))
                .anyMatch(counts -> counts.path("civil-society").asInt() > 0);
    }

    @Test
    void whoHasTheAnswerAlreadyHearsThatItStands() {
        var first = program.open(base + "/events");
        var tag = first.header("ETag");
        assertThat(tag).startsWith("W/\"");
        assertThat(first.header("Cache-Control")).isEqualTo("no-cache");
        var again = program.ask("GET", base + "/events", "", "If-None-Match", tag);
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1", "/api/v1/openapi.json", "", "/events", "/nothing"})
    void pagesOfOtherSitesMayReadIt(String path) {
        var answer = program.ask(
                "GET", path.startsWith("/api") ? path : base + path, "", "Origin", "https://noviny.example.org");
        assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(answer.header("Access-Control-Allow-Credentials")).isEmpty();
        assertThat(answer.header("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "GET,  /nothing,                                     404",
        "GET,  /activities/not-an-id,                        404",
        "GET,  /activities/00000000-0000-0000-0000-000000000001, 404",
        "GET,  /activities?limit=0,                          400",
        "GET,  /activities?limit=201,                        400",
        "GET,  /activities?limit=ten,                        400",
        "GET,  /activities?after=yesterday,                  400",
        "POST, /activities,                                  405",
        "GET,  /activities/%ff,                              400",
        "GET,  /a;b=c/activities,                            400",
    })
    void everyErrorIsAProblemForPrograms(String method, String path, int status) {
        var answer = program.ask(method, base + path, "");
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith(PROBLEM);
        assertThat(json(answer).path("status").asInt()).isEqualTo(status);
        assertThat(json(answer).path("title").asString()).isNotBlank();
    }

    @Test
    void aParameterThatCanNotBeIsNamed() {
        assertThat(json(program.openOnly(base + "/events?limit=0"))
                        .path("detail")
                        .asString())
                .isEqualTo("limit: a number from 1 to 200");
    }

    @Test
    void anUnknownPartnershipAndAnUnknownAddressAreProblems() {
        for (var address : List.of("/api/v1/nowhere-at-all/events", "/api/v2", "/api/nothing/here/at/all")) {
            var answer = program.openOnly(address);
            assertThat(answer.status()).as(address).isEqualTo(404);
            assertThat(answer.header("Content-Type")).as(address).startsWith(PROBLEM);
        }
    }

    @Test
    void aListCostsAsManyQueriesForAllAsForOne() {
        var counts = new HashMap<String, Integer>();
        for (var limit : List.of("1", "200")) {
            counts.put(
                    limit,
                    queries.during(() -> program.open(base + "/activities?limit=" + limit))
                            .size());
        }
        assertThat(counts.values()).containsOnly(4);
    }

    @Test
    void peopleWhoWriteProgramsFindOutHow() {
        var page = program.open("/api");
        assertThat(page.heading()).isEqualTo("Údaje pre programy");
        assertThat(page.texts("h3"))
                .contains("activities: Aktivita", "events: Podujatie", "pages: Stránka partnerstva");
        assertThat(program.open("/en/api").heading()).isEqualTo("Data for programs");
        assertThat(program.open("/" + site.slug()).html().select("footer a[href=/api]"))
                .hasSize(1);
    }

    private static List<String> ids(JsonNode list) {
        return list.path("items")
                .valueStream()
                .map(item -> item.path("id").asString())
                .toList();
    }

    private static JsonNode json(Seen answer) {
        return JsonMapper.shared().readTree(answer.body());
    }
}
