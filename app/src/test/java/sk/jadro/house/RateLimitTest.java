package sk.jadro.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.base.web.Site;
import sk.jadro.base.web.WebSettings;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;
import sk.jadro.support.Seen;

/** How much strangers may post. Each crowd comes from a network address of its own, lest other tests be held back. */
@JadroTest
class RateLimitTest {
    @Autowired
    House house;

    @Autowired
    WebSettings settings;

    private Site site;
    private String form;

    @BeforeEach
    void anActivity() {
        site = house.aSamplePartnership();
        var visitor = house.visitor();
        var list = visitor.open("/" + site.slug() + "/activities");
        form = visitor.open(list.one(".column__title a").attr("href"))
                .form("/co-owners")
                .attr("action");
    }

    @Test
    void fortyPeopleBehindOneAddressAllGetInEvenIfEachNeedsASecondLetter() throws Exception {
        var hall = new Crowd("127.0.0.40");
        for (int person = 0; person < 40; person++) {
            var mistyped = hall.post(form, Map.of("name", "Osoba " + person));
            assertThat(mistyped.status()).isEqualTo(422);
            var sent = hall.post(form, aSignUp(House.anEmail()));
            assertThat(sent.status()).as("person " + person).isEqualTo(303);
            var again = hall.post(sent.header("Location").replace("/sent", "/letters"), Map.of());
            assertThat(again.status()).as("person " + person).isEqualTo(303);
            var mended =
                    hall.post(sent.header("Location").replace("/sent", "/address"), Map.of("email", House.anEmail()));
            assertThat(mended.status()).as("person " + person).isEqualTo(303);
        }
    }

    @Test
    void aFloodIsAskedToWaitAndLosesNothingOfWhatItTyped() throws Exception {
        var flood = new Crowd("127.0.0.41");
        flood.exhaust(settings.rateLimit().postsPerAddress());

        // One more may just have been let in by the passing of time, but not three.
        var answers = IntStream.range(0, 3)
                .mapToObj(i -> flood.post(form, aSignUp(House.anEmail())))
                .toList();
        var refused = answers.getLast();
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.header("Content-Type")).startsWith("text/html");
        assertThat(refused.header("Retry-After")).matches("[1-9]\\d{0,3}");
        assertThat(refused.one("#name").attr("value")).isEqualTo("Eva Kráľová");
        assertThat(refused.errors()).singleElement().asString().contains("naraz");
        assertThat(refused.one(".govuk-error-summary a").attr("href")).isEqualTo("#email");
        assertThat(flood.get(form.replace("/co-owners", "")).status())
                .as("reading goes on")
                .isEqualTo(200);
        assertThat(new Crowd("127.0.0.42").post(form, aSignUp(House.anEmail())).status())
                .as("others go on")
                .isEqualTo(303);
    }

    @Test
    void theSignInRefusesAFloodToo() throws Exception {
        var flood = new Crowd("127.0.0.43");
        flood.exhaust(settings.rateLimit().postsPerAddress());
        var answers = IntStream.range(0, 3)
                .mapToObj(i -> flood.post("/sign-in", Map.of("email", "eva@example.org")))
                .toList();
        assertThat(answers.getLast().status()).isEqualTo(429);
        assertThat(answers.getLast().header("Retry-After")).matches("[1-9]\\d{0,3}");
        assertThat(answers.getLast().one("#email").attr("value")).isEqualTo("eva@example.org");
    }

    @Test
    void oneMailboxGetsOnlySoManyLettersHoweverManyAsk() throws Exception {
        var most = settings.rateLimit().lettersPerRecipient();
        var email = House.anEmail();
        var statuses = new ArrayList<Integer>();
        for (int i = 0; i < most + 5; i++) {
            var typed = i % 2 == 0 ? email : email.toUpperCase(java.util.Locale.ROOT);
            statuses.add(
                    new Crowd("127.0.1." + (i + 1)).post(form, aSignUp(typed)).status());
        }
        assertThat(statuses.subList(0, most)).containsOnly(303);
        assertThat(statuses.subList(most, statuses.size())).containsOnly(429);
        assertThat(lettersTo(email)).isEqualTo(most);
    }

    private int lettersTo(String email) {
        return house.db()
                .in(
                        site.id(),
                        () -> house.db()
                                .sql("select count(*)::int as n from mail where recipient = :email")
                                .set("email", email)
                                .one(row -> row.integer("n")));
    }

    private static Map<String, String> aSignUp(String email) {
        return Map.of("name", "Eva Kráľová", "email", email, "side", "public", "visibility", "full");
    }

    /** People behind one network address of this machine. */
    private final class Crowd {
        private final HttpClient client;

        private Crowd(String address) throws IOException {
            client = HttpClient.newBuilder()
                    .localAddress(InetAddress.getByName(address))
                    .build();
        }

        /** Posts all that this address may, and causes few letters: one mailbox gets no more than its share. */
        private void exhaust(int posts) {
            var sent = post(form, aSignUp(House.anEmail()));
            var letters = sent.header("Location").replace("/sent", "/letters");
            for (int i = 0; i < posts; i++) {
                post(letters, Map.of());
            }
        }

        private Seen post(String address, Map<String, String> fields) {
            var body = fields.entrySet().stream()
                    .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                    .collect(Collectors.joining("&"));
            return send(HttpRequest.newBuilder(URI.create(house.root() + address))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(body)));
        }

        private Seen get(String address) {
            return send(HttpRequest.newBuilder(URI.create(house.root() + address)));
        }

        private Seen send(HttpRequest.Builder request) {
            try {
                var response = client.send(request.build(), BodyHandlers.ofByteArray());
                return new Seen(response.uri(), response.statusCode(), response.headers(), response.body());
            } catch (IOException e) {
                throw new AssertionError(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError(e);
            }
        }
    }
}
