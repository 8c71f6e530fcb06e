package sk.jadro.base.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import sk.jadro.base.db.Db;
import sk.jadro.base.mail.EmailAddress;
import sk.jadro.base.text.Text;
import sk.jadro.base.web.Site;
import sk.jadro.coordinators.Coordinators;
import sk.jadro.partnership.Partnerships;
import sk.jadro.support.OwnHouse;
import sk.jadro.support.Seen;
import sk.jadro.support.Visitor;

/** Behind nginx, with the example that operators get: who the client is, TLS, and what nobody may claim. */
@Tag("full")
@Tag("own-server")
class ProxyTest {
    private static final int POSTS = 3;

    private static OwnHouse house;
    private static Nginx nginx;
    private static String root;
    private static int plainPort;
    private static Site site;

    @BeforeAll
    static void behindNginx() throws Exception {
        var port = Nginx.freePort();
        plainPort = Nginx.freePort();
        root = "https://localhost:" + port;
        house = OwnHouse.over(
                OwnHouse.dataFolder(),
                "--jadro.public-address=" + root,
                "--jadro.proxy.trusted=127.0.0.1,::1",
                "--jadro.rate-limit.posts-per-address=" + POSTS);
        site = house.bean(Partnerships.class).found("zvolen", Text.sk("Partnerstvo"), Text.sk("Zvolen"));
        house.bean(Partnerships.class).addSampleContent(site);
        nginx = Nginx.before(house.port(), port, plainPort);
    }

    @AfterAll
    static void end() throws InterruptedException {
        nginx.close();
        house.close();
    }

    @Test
    void limitsCountTheClientsAddressNotTheProxys() throws Exception {
        var one = visitorFrom("127.0.0.2");
        for (int post = 0; post < POSTS; post++) {
            assertThat(askForLink(one).status()).isNotEqualTo(429);
        }
        assertThat(askForLink(one).status()).isEqualTo(429);

        assertThat(askForLink(visitorFrom("127.0.0.3")).status()).isNotEqualTo(429);
        assertThat(askForLink(one, "X-Forwarded-For", "203.0.113.7").status())
                .as("claimed by the client itself")
                .isEqualTo(429);
        var direct =
                new Visitor(house.root(), HttpClient.newBuilder().localAddress(InetAddress.ofLiteral("127.0.0.2")));
        assertThat(askForLink(direct, "X-Forwarded-For", "203.0.113.7").status())
                .as("claimed by somebody who is no trusted proxy")
                .isEqualTo(429);
    }

    @Test
    void cookiesAndTheSiteItselfAreForTlsOnly() throws Exception {
        var link = house.bean(Coordinators.class).addFromShell(site, new EmailAddress("boss@example.org"));
        assertThat(link).startsWith(root + "/zvolen/sign-in/");
        var visitor = visitorFrom("127.0.0.4");
        for (var address : List.of(link, "/zvolen/activities", "/zvolen/activities", "/no-such-page")) {
            assertThat(visitor.open(address).header("Strict-Transport-Security"))
                    .as(address)
                    .contains("max-age=31536000");
        }
        var signedIn = visitor.postOnly(link, Map.of());
        assertThat(signedIn.header("Set-Cookie")).contains("jadro=", "Secure", "HttpOnly", "SameSite=Lax");
        assertThat(visitor.open("/zvolen/desk").status()).isEqualTo(200);
    }

    @Test
    void plainHttpLeadsToTls() {
        var seen = new Visitor("http://localhost:" + plainPort).openOnly("/zvolen");
        assertThat(seen.status()).isEqualTo(301);
        assertThat(seen.header("Location")).isEqualTo(root + "/zvolen");
    }

    @Test
    void linksInLettersLeadToThePublicAddressWhateverTheRequestSays() throws Exception {
        var visitor = visitorFrom("127.0.0.5");
        var form = visitor.open("/zvolen/activities/jednoduchsi-jazyk");
        var seen = visitor.submit(
                form,
                "/co-owners",
                Map.of("name", "Zora Skalná", "email", "zora@example.org", "side", "public", "visibility", "full"));
        assertThat(seen.status()).isEqualTo(200);
        var db = house.bean(Db.class);
        var letter = db.in(
                site.id(),
                () -> db.sql("select plain from mail where recipient = 'zora@example.org'")
                        .one(row -> row.string("plain")));
        assertThat(letter).contains("\n" + root + "/zvolen/sign-ups/");
    }

    @Test
    void lettersAreReadByNobodyThroughAProxy() throws Exception {
        assertThat(visitorFrom("127.0.0.1").open("/dev/mail").status()).isEqualTo(404);
        assertThat(house.visitor().open("/dev/mail").status()).isEqualTo(404);
    }

    private static Seen askForLink(Visitor visitor, String... headers) {
        var all = Stream.concat(
                        Stream.of("Content-Type", "application/x-www-form-urlencoded", "Sec-Fetch-Site", "same-origin"),
                        Arrays.stream(headers))
                .toArray(String[]::new);
        return visitor.ask("POST", "/sign-in", "email=nobody%40example.org", all);
    }

    private static Visitor visitorFrom(String address) throws Exception {
        return new Visitor(
                root, HttpClient.newBuilder().sslContext(trustingNginx()).localAddress(InetAddress.ofLiteral(address)));
    }

    private static SSLContext trustingNginx() throws IOException, GeneralSecurityException {
        var trusted = KeyStore.getInstance(KeyStore.getDefaultType());
        trusted.load(null);
        try (var file = Files.newInputStream(nginx.certificate())) {
            trusted.setCertificateEntry(
                    "nginx", CertificateFactory.getInstance("X.509").generateCertificate(file));
        }
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        var context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }
}
