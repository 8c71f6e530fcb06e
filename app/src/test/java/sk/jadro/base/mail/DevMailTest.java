package sk.jadro.base.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import sk.jadro.Jadro;
import sk.jadro.base.db.Db;
import sk.jadro.base.text.Lang;
import sk.jadro.base.web.Site;
import sk.jadro.base.web.WebSettings;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;
import sk.jadro.support.Visitor;
import tools.jackson.databind.json.JsonMapper;

/** The letters of an installation without a mail server: one beside the house, over the same database. */
@JadroTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DevMailTest {
    @Autowired
    House house;

    @Autowired
    JdbcConnectionDetails database;

    @Autowired
    FlywayConnectionDetails migrations;

    private ConfigurableApplicationContext node;
    private int port;
    private Visitor developer;

    @BeforeAll
    void startWithoutAMailServer() {
        node = new SpringApplicationBuilder(Jadro.class)
                .run(
                        "--spring.datasource.url=" + database.getJdbcUrl(),
                        "--spring.datasource.username=" + database.getUsername(),
                        "--spring.datasource.password=" + database.getPassword(),
                        "--spring.flyway.url=" + migrations.getJdbcUrl(),
                        "--spring.flyway.user=" + migrations.getUsername(),
                        "--spring.flyway.password=" + migrations.getPassword(),
                        "--server.port=0",
                        "--db-scheduler.enabled=false");
        port = Integer.parseInt(Objects.requireNonNull(node.getEnvironment().getProperty("local.server.port")));
        developer = new Visitor("http://127.0.0.1:" + port);
    }

    @AfterAll
    void stop() {
        node.close();
    }

    @Test
    void lettersAreReadAsJsonTheNewestFirst() {
        var email = House.anEmail();
        put(house.aPartnership(), email, "Prvý");
        put(house.aPartnership(), email, "Druhý");
        put(house.aPartnership(), House.anEmail(), "Cudzí");
        put(house.aPartnership(), email, "Tretí");

        var answer = developer.open("/dev/mail.json?to=" + email);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("application/json");
        var letters = letters("?to=" + email);
        assertThat(letters).extracting(letter -> letter.get("subject")).containsExactly("Tretí", "Druhý", "Prvý");
        assertThat(letters.getFirst().keySet()).containsExactly("to", "subject", "text", "html");
        assertThat(letters.getFirst().get("to")).isEqualTo(email);
        assertThat(letters.getFirst().get("text")).contains("Dobrý deň", "Otvoriť:\nhttps://example.org/a\n");
        assertThat(letters.getFirst().get("html")).contains("href=\"https://example.org/a\"");
    }

    @Test
    void anAddressIsLookedForAsPeopleTypeIt() {
        var email = House.anEmail();
        put(house.aPartnership(), email, "Jediný");

        assertThat(letters("?to=" + email.toUpperCase(Locale.ROOT))).hasSize(1);
        assertThat(letters("?to=" + email.substring(1))).isEmpty();
        assertThat(letters("?to=%25")).isEmpty();
        assertThat(letters("?to=")).isEmpty();
    }

    @Test
    void whatIsNobodysAddressIsRefused() {
        for (var page : List.of("/dev/mail", "/dev/mail.json")) {
            for (var to : List.of("%00", "eva%00@example.org", "%0a")) {
                assertThat(developer.open(page + "?to=" + to).status()).isEqualTo(422);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"1,1", "2,2", "3,3", "99,3", "9999,3", "0,1", "-1,3", "x,3", "'',3", "99999999999999999999,3"})
    void asManyAsAreAskedFor(String limit, int expected) {
        var email = House.anEmail();
        var site = house.aPartnership();
        for (var subject : List.of("Prvý", "Druhý", "Tretí")) {
            put(site, email, subject);
        }

        var letters = letters("?to=" + email + "&limit=" + limit);
        assertThat(letters)
                .hasSize(expected)
                .first()
                .satisfies(letter -> assertThat(letter).containsEntry("subject", "Tretí"));
    }

    @Test
    void withoutAnAddressAllAreShownAFewAtATime() {
        var earlier = House.anEmail();
        var later = House.anEmail();
        put(house.aPartnership(), earlier, "Predposledný");
        put(house.aPartnership(), later, "Posledný");

        // The house beside us works over the same outbox: its own letters may stand among ours at any moment.
        assertThat(letters(""))
                .hasSizeBetween(2, 50)
                .extracting(letter -> letter.get("to"))
                .containsSubsequence(later, earlier);
        assertThat(letters("?limit=2")).hasSize(2);
    }

    @Test
    void peopleReadThemOnAPageAndFollowTheirLinks() {
        var email = House.anEmail();
        put(house.aPartnership(), email, "Pozvanie <b>& spol</b>");

        var page = developer.open("/dev/mail?to=" + email);
        assertThat(page.heading()).isEqualTo("Listy, ktoré čakajú");
        assertThat(page.texts("article h2")).containsExactly("Pozvanie <b>& spol</b>");
        assertThat(page.html().select("article a").eachAttr("href")).containsExactly("https://example.org/a");
        assertThat(page.header("Cache-Control")).contains("no-store");
        assertThat(developer.open("/en/dev/mail?to=" + email).heading()).isEqualTo("Letters that wait");
    }

    @Test
    void aPageWithoutLettersSaysSo() {
        assertThat(developer.open("/dev/mail?to=" + House.anEmail()).main()).contains("Zatiaľ tu nie je žiadny list.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost",
                "LocalHost",
                "localhost:PORT",
                "127.0.0.1",
                "127.0.0.1:PORT",
                "127.1.2.3:8080",
                "[::1]",
                "[::1]:PORT",
                "[0:0:0:0:0:0:0:1]:80"
            })
    void whoSitsAtThisMachineIsLetIn(String host) throws IOException {
        assertThat(status("/dev/mail.json?limit=1", "Host: " + host)).isEqualTo(200);
        assertThat(status("/dev/mail?limit=1", "Host: " + host)).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "example.org",
                "example.org:PORT",
                "localhost.example.org",
                "127.0.0.1.example.org",
                "127.0.0.1.nip.io:PORT",
                "localhost.",
                "xlocalhost",
                "192.168.1.10:PORT",
                "10.0.0.1",
                "0.0.0.0:PORT",
                "8.8.8.8",
                "127.0.0.999",
                "127.1",
                "2130706433",
                "0x7f.0.0.1",
                "[::]",
                "[fe80::1]:PORT",
                "[2001:db8::1]"
            })
    void anyOtherNameOfThisMachineLeadsNowhere(String host) throws IOException {
        assertThat(status("/dev/mail.json", "Host: " + host)).isEqualTo(404);
        assertThat(status("/dev/mail", "Host: " + host)).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Forwarded: for=192.0.2.60;proto=http;by=203.0.113.43",
                "Forwarded: ",
                "forwarded: for=127.0.0.1",
                "X-Forwarded-For: 127.0.0.1",
                "x-forwarded-for: 192.0.2.60",
                "X-Forwarded-Host: localhost",
                "X-Forwarded-Proto: https",
                "X-Forwarded-Port: 443",
                "X-Forwarded-Prefix: /x",
                "X-Forwarded-Server: proxy",
                "X-Forwarded: x",
                "X-Real-IP: 192.0.2.60",
                "x-real-ip: 127.0.0.1",
                "Via: 1.1 proxy.example.org"
            })
    void whoComesThroughAProxyFindsNothing(String header) throws IOException {
        assertThat(status("/dev/mail.json", "Host: localhost", header)).isEqualTo(404);
        assertThat(status("/dev/mail", "Host: localhost", header)).isEqualTo(404);
        assertThat(status("/en/dev/mail", "Host: localhost", header)).isEqualTo(404);
    }

    @Test
    void withAMailServerThereIsNothing() {
        assertThat(house.visitor().open("/dev/mail").status()).isEqualTo(404);
        assertThat(house.visitor().open("/dev/mail.json").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "false,127.0.0.1,,true",
        "false,::1,,true",
        "true,127.0.0.1,,false",
        "false,0.0.0.0,,false",
        "false,192.168.1.10,,false",
        "true,0.0.0.0,,false",
        "false,127.0.0.1,127.0.0.1,false"
    })
    void strangersMustNotBeAbleToReachIt(boolean production, String address, @Nullable String proxy, boolean open)
            throws UnknownHostException {
        var settings = new WebSettings(
                null,
                production,
                new WebSettings.RateLimit(true, 300, 200, 6, 60, 500),
                new WebSettings.Proxy(proxy == null ? List.of() : List.of(proxy)));
        var door = new DevDoor(node.getBean(PostOffice.class), settings, InetAddress.getByName(address));
        var request = new MockHttpServletRequest("GET", "/dev/mail");
        request.addHeader("Host", "localhost");
        assertThat(door.isOpenTo(request)).isEqualTo(open);

        request.setRemoteAddr("192.0.2.60");
        assertThat(door.isOpenTo(request)).isFalse();
    }

    private void put(Site site, String email, String subject) {
        node.getBean(Db.class)
                .in(
                        site.id(),
                        () -> node.getBean(Outbox.class)
                                .put(Letter.of(new EmailAddress(email), Lang.SK, "Partnerstvo", subject)
                                        .paragraph("Dobrý deň")
                                        .link("Otvoriť", "https://example.org/a")));
    }

    private List<Map<String, String>> letters(String query) {
        var json = developer.open("/dev/mail.json" + query).text();
        var letters = new ArrayList<Map<String, String>>();
        JsonMapper.shared().readTree(json).forEach(node -> {
            var letter = new LinkedHashMap<String, String>();
            node.properties()
                    .forEach(
                            field -> letter.put(field.getKey(), field.getValue().asString()));
            letters.add(letter);
        });
        return letters;
    }

    /** What a request with exactly these headers gets; browsers and Java's own client would not let us name the host. */
    private int status(String path, String... headers) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout((int) Duration.ofSeconds(30).toMillis());
            var request = "GET " + path + " HTTP/1.1\r\n"
                    + String.join("\r\n", headers).replace("PORT", String.valueOf(port))
                    + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return Integer.parseInt(answer.substring(9, 12));
        }
    }
}
