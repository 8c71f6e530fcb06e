package sk.jadro.base.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.PublicTables;
import sk.jadro.base.web.Site;
import sk.jadro.support.CountedQueries;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;
import sk.jadro.support.Rooms;
import sk.jadro.support.Seen;
import sk.jadro.support.Visitor;

@Tag("full")
@JadroTest
class PageCacheTest {
    private static final String ACTIVITY = "/activities/jednoduchsi-jazyk";

    /** Where readers look; every change of a partnership shows on some of them. */
    private static final List<String> PAGES = List.of(
            "",
            "/about",
            "/contact",
            "/privacy",
            "/accessibility",
            "/events",
            "/events/druhe-stretnutie-2021-03-31",
            "/activities",
            ACTIVITY);

    @Autowired
    List<PublicTables> publicTables;

    @Autowired
    House house;

    @Autowired
    CountedQueries queries;

    @Autowired
    Db db;

    private Site site;
    private Visitor reader;
    private Visitor coordinator;

    @BeforeEach
    void aPartnershipWithReaders() {
        site = house.aSamplePartnership();
        reader = house.visitor();
        coordinator = house.aCoordinator(site);
        waitUntilPagesAreKept();
    }

    @Test
    void aPageIsMadeOnceForAllReaders() {
        var first = reader.open(path(ACTIVITY));
        var asked = queries.during(
                () -> assertThat(house.visitor().open(path(ACTIVITY)).text()).isEqualTo(first.text()));
        assertThat(asked).isEmpty();
    }

    @Test
    void whatAPageDoesNotKnowInItsAddressMakesNoOtherPage() {
        reader.open(path(ACTIVITY));
        assertThat(queries.during(() -> reader.open(path(ACTIVITY) + "?utm_source=x&page=a")))
                .isEmpty();
        assertThat(queries.during(() -> reader.open(path(ACTIVITY) + "?page=2")))
                .isNotEmpty();
    }

    @Test
    void aReaderWhoHasThePageIsToldThatItStillStands() {
        var page = reader.open(path(""));
        assertThat(page.header("Cache-Control")).isEqualTo("no-cache");
        for (var known :
                List.of(page.header("ETag"), "W/" + page.header("ETag"), "\"other\", " + page.header("ETag"), "*")) {
            var again = reader.ask("GET", path(""), "", "If-None-Match", known);
            assertThat(again.status()).as(known).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            assertThat(again.header("ETag")).isEqualTo(page.header("ETag"));
        }
        assertThat(reader.ask("GET", path(""), "", "If-None-Match", "\"other\"").status())
                .isEqualTo(200);
    }

    @Test
    void whoTakesItCompressedGetsTheSamePage() throws IOException {
        var plain = reader.open(path(""));
        var zipped = reader.ask("GET", path(""), "", "Accept-Encoding", "br;q=1.0, gzip;q=0.8");
        assertThat(zipped.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(zipped.header("Vary")).isEqualTo("Accept-Encoding");
        assertThat(zipped.header("ETag")).isNotEqualTo(plain.header("ETag"));
        assertThat(new GZIPInputStream(new ByteArrayInputStream(zipped.body())).readAllBytes())
                .isEqualTo(plain.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"identity", "gzip;q=0", "gzip; q=0.000", "xgzip", ""})
    void whoDoesNotGetsItPlain(String accepted) {
        var page = reader.ask("GET", path(""), "", "Accept-Encoding", accepted);
        assertThat(page.header("Content-Encoding")).isEmpty();
        assertThat(page.text()).contains("</html>");
    }

    @Test
    void aKeptPageHasAllHeadersOfAFreshOne() {
        reader.open(path(""));
        var kept = reader.open(path(""));
        var fresh = fresh("");
        for (var name : List.of(
                "Content-Security-Policy",
                "X-Content-Type-Options",
                "Referrer-Policy",
                "Permissions-Policy",
                "Cross-Origin-Opener-Policy",
                "Content-Language",
                "Content-Type")) {
            assertThat(kept.header(name)).as(name).isNotEmpty().isEqualTo(fresh.header(name));
        }
    }

    @Test
    void askingForTheHeadersOnlyGivesThoseOfThePage() {
        var page = reader.open(path(""));
        var head = reader.ask("HEAD", path(""), "");
        assertThat(head.status()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.header("Content-Length")).isEqualTo(page.header("Content-Length"));
        assertThat(head.header("ETag")).isEqualTo(page.header("ETag"));
    }

    @Test
    void eachLanguageHasItsOwn() {
        assertThat(reader.open(path("")).html().select("html").attr("lang")).isEqualTo("sk");
        assertThat(reader.open("/en" + path("")).html().select("html").attr("lang"))
                .isEqualTo("en");
        assertThat(reader.open(path("")).html().select("html").attr("lang")).isEqualTo("sk");
    }

    @Test
    void whoIsSignedInGetsPagesMadeForThem() {
        reader.open(path(""));
        assertThat(coordinator.open(path("")).html().select("a[href$=/desk]")).isNotEmpty();
        assertThat(reader.open(path("")).html().select("a[href$=/desk]")).isEmpty();
    }

    @Test
    void aNoticeIsForOneReaderOnly() {
        var told = reader.ask("GET", path(ACTIVITY), "", "Cookie", "notice=coowners.notice.changed");
        assertThat(told.html().select("[role=status]")).isNotEmpty();
        assertThat(reader.open(path(ACTIVITY)).html().select("[role=status]")).isEmpty();
    }

    @Test
    void aMissingPageIsNotKept() {
        assertThat(reader.open(path("/activities/nova")).status()).isEqualTo(404);
        var form = coordinator.open(path("/desk/activities/new"));
        coordinator.submit(
                form,
                "/desk/activities",
                Map.of("title_sk", "Nová", "slug", "nova", "summary_sk", "x", "publication", "published"));
        assertThat(reader.open(path("/activities/nova")).status()).isEqualTo(200);
    }

    /** What is kept after each change is what would be made anew. */
    @Test
    void noPageIsStaleAfterAnyChange() {
        var activity = id("select id from activity where slug = 'jednoduchsi-jazyk'");
        var event = id("select id from event where slug = 'druhe-stretnutie-2021-03-31'");
        var desk = path("/desk/activities/" + activity);
        var eventDesk = path("/desk/events/" + event);

        changed(
                "the activity's text",
                () -> coordinator.submit(
                        coordinator.open(desk), "/" + activity, Map.of("title_sk", "Jazyk, ktorému rozumieme")));
        changed("the order", () -> coordinator.post(desk + "/place", Map.of("place", "earlier")));
        changed(
                "a name from paper",
                () -> coordinator.submit(
                        coordinator.open(desk + "/co-owners/typing"),
                        "/typing",
                        Map.of("name", "Papierová Anna", "side", "public", "visibility", "full")));
        var name = id("select id from co_owner where name = 'Papierová Anna'");
        changed("a name removed", () -> coordinator.post(desk + "/co-owners/" + name + "/removal", Map.of()));
        changed("a name brought back", () -> coordinator.post(desk + "/co-owners/" + name + "/confirmation", Map.of()));
        changed(
                "the event's text",
                () -> coordinator.submit(
                        coordinator.open(eventDesk), "/" + event, Map.of("title_sk", "Stretnutie druhé")));
        changed(
                "who came",
                () -> coordinator.submit(
                        coordinator.open(eventDesk + "/attendance"),
                        "/attendance",
                        Map.of("people-city-office", "11")));
        changed(
                "a participant",
                () -> coordinator.submit(
                        coordinator.open(eventDesk + "/attendance"),
                        "/participants",
                        Map.of("name", "Účastníčka Zora", "side", "public", "agreed", "yes")));
        changed(
                "a text",
                () -> coordinator.submit(
                        coordinator.open(path("/desk/texts/about")), "/about", Map.of("text_sk", "Celkom iný text.")));
        changed("the drawing", () -> coordinator.post(eventDesk + "/graphic-record/removal", Map.of()));
        changed("the event put away", () -> coordinator.post(eventDesk + "/archive", Map.of()));
        changed("the activity put away", () -> coordinator.post(desk + "/archive", Map.of()));
        changed("the sample's people", () -> coordinator.post(path("/desk/sample-removal"), Map.of("what", "people")));
        changed("the sample", () -> coordinator.post(path("/desk/sample-removal"), Map.of("what", "everything")));
    }

    private void changed(String what, Runnable change) {
        var before = PAGES.stream().map(page -> reader.open(path(page)).text()).toList();
        change.run();
        var now = PAGES.stream().map(page -> reader.open(path(page)).text()).toList();
        assertThat(now).as(what + " changed nothing: the test is wrong").isNotEqualTo(before);
        for (int i = 0; i < PAGES.size(); i++) {
            assertThat(now.get(i))
                    .as(what + ": " + PAGES.get(i))
                    .isEqualTo(fresh(PAGES.get(i)).text());
        }
    }

    @Test
    void aConfirmedNameStandsThereAtOnceAndAWithdrawnOneIsGone() {
        var email = House.anEmail();
        var page = reader.open(path(ACTIVITY));
        reader.submit(
                page,
                "/co-owners",
                Map.of("name", "Zuzana Nová", "email", email, "side", "public", "visibility", "full"));
        assertThat(queries.during(() -> reader.open(path(ACTIVITY))))
                .as("what nobody sees drops no page")
                .isEmpty();

        var links = house.lastLetter(email).links();
        reader.pressTheOnlyButton(reader.open(house.local(links.get(0))));
        assertThat(reader.open(path(ACTIVITY)).main()).contains("Zuzana Nová");
        reader.submit(reader.open(house.local(links.get(1))), "/withdrawal");
        assertThat(reader.open(path(ACTIVITY)).main()).doesNotContain("Zuzana Nová");
    }

    @Test
    void whileChangesAreNotHeardPagesAreMadeAnew() {
        reader.open(path(""));
        db.sql("select count(pg_terminate_backend(pid))::int as ended from pg_stat_activity "
                        + "where application_name = 'jadro_public_change'")
                .one(row -> row.integer("ended"));
        // As another node, or a person at the database's own shell, would change it.
        db.in(
                site.id(),
                () -> db.sql("update activity set title_sk = 'Zmenené inde' where slug = 'jednoduchsi-jazyk'")
                        .run());
        assertThat(reader.open(path("")).main()).contains("Zmenené inde");
        waitUntilPagesAreKept();
        assertThat(reader.open(path("")).main()).contains("Zmenené inde");
    }

    @Test
    void everyTableIsOneThatReadersSeeOrOfNoConcernToThem() {
        var silent = new TreeSet<>(db.sql("""
                select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
                """).list(row -> row.string("relname")));
        for (var room : publicTables) {
            assertThat(silent).as("is there").containsAll(room.names());
            silent.removeAll(room.names());
        }
        assertThat(silent)
                .containsExactlyInAnyOrderElementsOf(Rooms.lines("quiet-tables.txt")
                        .map(line -> line.split(":")[0])
                        .toList());
    }

    /** A cluster refuses them, and what one on another machine says nobody hears. */
    @Test
    void noTableHasTriggersOfOurOwn() {
        assertThat(db.sql("select tgname from pg_trigger where not tgisinternal")
                        .list(row -> row.string("tgname")))
                .isEmpty();
    }

    /** The page as somebody with a cookie gets it, who is asked for no kept one. */
    private Seen fresh(String page) {
        return reader.ask("GET", path(page), "", "Cookie", "jadro=none");
    }

    private void waitUntilPagesAreKept() {
        Awaitility.await()
                .until(() -> queries.during(() -> reader.open(path("/accessibility")))
                        .isEmpty());
    }

    private String id(String query) {
        return db.in(site.id(), () -> db.sql(query).one(row -> row.uuid("id"))).toString();
    }

    private String path(String page) {
        return "/" + site.slug() + page;
    }
}
