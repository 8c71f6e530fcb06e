package sk.jadro.base.watch;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.Filter;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.Environment;
import sk.jadro.base.db.Db;
import sk.jadro.base.mail.EmailAddress;
import sk.jadro.base.text.Text;
import sk.jadro.base.web.Site;
import sk.jadro.coordinators.Coordinators;
import sk.jadro.partnership.Partnerships;
import sk.jadro.support.OwnHouse;

/**
 * What operators read tells them how the house fares and nothing of its people: a whole main path with all that can go
 * wrong on it, after which neither the log nor the figures hold any name, address, word or secret of it.
 */
@ExtendWith(OutputCaptureExtension.class)
@Tag("own-server")
class DiscretionTest {
    private static final String NAME = "Zora Skalná-Nezábudková";
    private static final String EMAIL = "zora.nezabudkova@example.org";
    private static final String OFFER = "Prinesiem slivkový koláč";
    private static final String MISTYPED = "zora@@neplatna..adresa";
    private static final String REFUSED = "nobody.neznamy@example.org";
    private static final String BREAKING = "Rozbita Krajcirova";
    private static final String COORDINATOR = "veduca.osoba@example.org";
    private static final String BAD_TOKEN = "NeplatnyTajnyOdkaz1234567890abcdefghijklmnop";

    /** All that the log must not hold. */
    private final List<String> secrets = new ArrayList<>(List.of(
            "Zora", "Skalná", "zora", "slivkov", "neplatna", "neznamy", "Rozbita", "veduca", BAD_TOKEN, "Tajny"));

    @Test
    void neitherTheLogNorTheFiguresTellAboutPeople(CapturedOutput log) throws Exception {
        try (var post = new PostOffice();
                var house = OwnHouse.over(
                        OwnHouse.dataFolder(),
                        DiscretionTest::withAPageThatBreaks,
                        "--spring.mail.host=127.0.0.1",
                        "--spring.mail.port=" + post.port(),
                        "--jadro.mail.from=jadro@example.org",
                        "--jadro.metrics.port=0",
                        "--jadro.slow-statement=1ns",
                        "--db-scheduler.polling-interval=200ms")) {
            var site = house.bean(Partnerships.class).found("zvolen", Text.sk("Partnerstvo"), Text.sk("Zvolen"));
            house.bean(Partnerships.class).addSampleContent(site);

            signUpConfirmAndChange(house, post);
            signIn(house, site);
            mistypeAndMiss(house);
            breakThings(house, site);
            signUp(house, REFUSED);
            post.waitForRefusal();

            Awaitility.await().until(() -> log.getAll().contains("is given up"));
            assertThat(log.getAll())
                    .as("there was something to be told")
                    .contains("SQLSTATE 23505", "DuplicateKeyException", "a statement took")
                    .contains("where id = :id");
            assertThat(secrets)
                    .hasSizeGreaterThan(14)
                    .allSatisfy(secret -> assertThat(log.getAll()).doesNotContain(secret));

            assertThat(forOperators(house, "/health").body())
                    .contains("\"db\":{", "\"diskSpace\":{", "\"mail\":{", "\"status\":\"UP\"")
                    .doesNotContain(secrets);
            for (var other : new String[] {"/", "/env", "/beans", "/heapdump", "/shutdown", "/zvolen"}) {
                assertThat(forOperators(house, other).statusCode()).as(other).isEqualTo(404);
                assertThat(forOperators(house, other).body()).as(other).doesNotContain("<html", "\tat ");
            }
            var figures = forOperators(house, "/metrics").body();
            assertThat(secrets).allSatisfy(secret -> assertThat(figures).doesNotContain(secret));
            assertThat(figures)
                    .contains("jadro_submissions_total{kind=\"sign-up\",step=\"confirmed\"}")
                    .contains("jadro_letters_total{outcome=\"given-up\"}")
                    .contains("jadro_letters_total{outcome=\"sent\"}")
                    .contains("jadro_letters_waiting 0.0")
                    .contains("jadro_jobs_late 0.0")
                    .contains("jadro_statements_slow_total")
                    .contains("uri=\"/{partnership}/{kind}/{token}/confirmation\"")
                    .contains(
                            "jvm_memory_used_bytes",
                            "hikaricp_connections_active",
                            "dbscheduler_task_completions_total");
        }
    }

    private void signUpConfirmAndChange(OwnHouse house, PostOffice post) {
        signUp(house, EMAIL);
        var links = post.linksTo(EMAIL);
        links.forEach(this::keepSecret);
        var reader = house.visitor();
        assertThat(reader.pressTheOnlyButton(reader.open(links.getFirst())).status())
                .isEqualTo(200);
        assertThat(reader.open(links.getLast()).text()).contains(NAME);
        assertThat(reader.open("/zvolen/activities/jednoduchsi-jazyk").main()).contains(NAME);
    }

    private void signUp(OwnHouse house, String email) {
        var visitor = house.visitor();
        var sent = visitor.submit(
                visitor.open("/zvolen/activities/jednoduchsi-jazyk"),
                "/co-owners",
                Map.of("name", NAME, "email", email, "side", "public", "visibility", "full", "offer", OFFER));
        assertThat(sent.status()).isEqualTo(200);
        keepSecret(sent.address().toString().replaceFirst("/sent$", ""));
    }

    private void signIn(OwnHouse house, Site site) {
        var link = house.bean(Coordinators.class).addFromShell(site, new EmailAddress(COORDINATOR));
        keepSecret(link);
        var visitor = house.visitor();
        var address = house.root() + URI.create(link).getPath();
        var signedIn = visitor.postOnly(address, Map.of());
        keepSecret(signedIn.header("Set-Cookie").replaceFirst(";.*", "").replaceFirst(".*=", ""));
        assertThat(visitor.open("/zvolen/desk").status()).isEqualTo(200);
        assertThat(visitor.open(address).status()).isEqualTo(410);
    }

    private void mistypeAndMiss(OwnHouse house) throws IOException {
        var visitor = house.visitor();
        assertThat(visitor.post(
                                "/zvolen/activities/jednoduchsi-jazyk/co-owners",
                                Map.of("name", NAME, "email", MISTYPED))
                        .status())
                .isEqualTo(422);
        assertThat(visitor.open("/zvolen/sign-ups/" + BAD_TOKEN + "/confirmation")
                        .status())
                .isEqualTo(410);
        assertThat(visitor.open("/zvolen/sign-ups/" + BAD_TOKEN + "/no/such/page")
                        .status())
                .isEqualTo(404);
        assertThat(visitor.ask("DELETE", "/zvolen/sign-ups/" + BAD_TOKEN, "").status())
                .isEqualTo(405);
        // What no browser sends, and what the server itself complains about.
        raw(house, "GET /zvolen/<" + BAD_TOKEN + "> HTTP/1.1\r\nHost: x\r\n\r\n");
        raw(house, "GET /zvolen HTTP/1.1\r\nHost: Zora Skalná\r\n\r\n");
        raw(house, "GET /zvolen/%2e%2e/" + BAD_TOKEN + "%2f HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        raw(
                house,
                "GET /zvolen HTTP/1.1\r\nHost: x\r\nCookie: jadro=\"Zora\001;;={" + BAD_TOKEN
                        + "\r\nConnection: close\r\n\r\n");
        raw(house, "GET /zvolen?name=%zz" + BAD_TOKEN + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        raw(
                house,
                "POST /sign-in HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                        + "Content-Length: 16\r\nConnection: close\r\n\r\nemail=%zzZora%ff");
    }

    private static void breakThings(OwnHouse house, Site site) {
        var broken = house.visitor().open("/breaking/" + site.id() + "/" + BAD_TOKEN + "?name=Zora");
        assertThat(broken.status()).isEqualTo(500);
        assertThat(broken.text()).doesNotContain("Rozbita");
    }

    /** A mistake in some page: PostgreSQL quotes the row that breaks a rule, and Spring what PostgreSQL says. */
    private static void withAPageThatBreaks(GenericApplicationContext context) {
        context.registerBean("breaking", Filter.class, () -> (request, response, chain) -> {
            var path = ((jakarta.servlet.http.HttpServletRequest) request).getRequestURI();
            if (path.startsWith("/breaking/")) {
                var db = context.getBean(Db.class);
                var partnership = new sk.jadro.base.db.PartnershipId(UUID.fromString(path.split("/")[2]));
                db.in(partnership, () -> {
                    for (int twice = 0; twice < 2; twice++) {
                        db.sql("""
                                insert into person (partnership_id, id, name, email, lang, created_at)
                                values (:partnership, :id, :name, :name, 'sk', now())
                                """)
                                .set("id", UUID.randomUUID())
                                .set("name", BREAKING)
                                .run();
                    }
                });
            }
            chain.doFilter(request, response);
        });
    }

    private static void raw(OwnHouse house, String request) throws IOException {
        try (var socket = new Socket("127.0.0.1", house.port())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 ")
                    .doesNotStartWith("HTTP/1.1 5");
        }
    }

    private static HttpResponse<String> forOperators(OwnHouse house, String path)
            throws IOException, InterruptedException {
        var port = house.bean(Environment.class).getRequiredProperty("local.management.port");
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                                .build(),
                        BodyHandlers.ofString());
    }

    /** The secret at the end of a link, or before its last word. */
    private void keepSecret(String link) {
        for (var segment : link.split("/")) {
            if (segment.length() >= 20) {
                secrets.add(segment);
            }
        }
    }
}
