package sk.jadro.base.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.base.text.Lang;
import sk.jadro.base.web.Site;
import sk.jadro.support.ArrivedLetter;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;

/** Letters as they arrive. */
@JadroTest
class LettersTest {
    @Autowired
    House house;

    @Autowired
    Outbox outbox;

    private Site site;
    private String email;

    @BeforeEach
    void found() {
        site = house.aPartnership();
        email = House.anEmail();
    }

    @Test
    void theTextHasEachLinkAloneOnALineBelowItsWords() {
        var arrived = sent(aLetter()
                .paragraph("Dobrý deň, Ľudmila.")
                .link("Potvrdiť", "https://example.org/a?b=c&d=%20e")
                .paragraph("Alebo:")
                .link("Zrušiť", "https://example.org/z"));

        assertThat(arrived.text()).isEqualTo("""
                Dobrý deň, Ľudmila.

                Potvrdiť:
                https://example.org/a?b=c&d=%20e

                Alebo:

                Zrušiť:
                https://example.org/z

                --\s
                Partnerstvo na skúšku
                """);
        assertThat(arrived.links()).containsExactly("https://example.org/a?b=c&d=%20e", "https://example.org/z");
    }

    @Test
    void theHtmlSaysTheSameAndWhatWasTypedIsNoMarkup() {
        var arrived = sent(aLetter()
                .paragraph("Ahoj <b>Eva</b> & \"spol\" <script>alert(1)</script>")
                .link("Potvrdiť <i>hneď</i>", "https://example.org/a?b=c&d=\"e"));
        var html = Jsoup.parse(arrived.html());

        assertThat(html.select("html").attr("lang")).isEqualTo("sk");
        assertThat(html.title()).isEqualTo("Predmet");
        assertThat(html.select("p").eachText())
                .containsExactly(
                        "Ahoj <b>Eva</b> & \"spol\" <script>alert(1)</script>",
                        "Potvrdiť <i>hneď</i>",
                        "Partnerstvo na skúšku");
        assertThat(html.select("a").eachAttr("href")).containsExactly("https://example.org/a?b=c&d=\"e");
        assertThat(html.select("script, b, i, img, link")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theHtmlSaysItsLanguage(Lang lang) {
        var letter = Letter.of(new EmailAddress(email), lang, "P", "S");

        assertThat(Jsoup.parse(sent(letter).html()).select("html").attr("lang")).isEqualTo(lang.code());
    }

    @Test
    void theTwoFormsAreAlternativesThePlainOneFirst() throws MessagingException, IOException {
        var message = sent(aLetter().paragraph("Žltý kôň")).message();
        var parts = (MimeMultipart) message.getContent();

        assertThat(message.getContentType()).startsWith("multipart/alternative");
        assertThat(parts.getCount()).isEqualTo(2);
        assertThat(parts.getBodyPart(0).getContentType()).isEqualToIgnoringCase("text/plain; charset=UTF-8");
        assertThat(parts.getBodyPart(1).getContentType()).isEqualToIgnoringCase("text/html; charset=UTF-8");
    }

    @Test
    void itsHeadSaysWhoWritesAndThatNobodyNeedAnswer() throws MessagingException {
        var message = sent(aLetter()).message();

        assertThat(message.getFrom()).singleElement().isInstanceOfSatisfying(InternetAddress.class, from -> {
            assertThat(from.getAddress()).isEqualTo("jadro@example.org");
            assertThat(from.getPersonal()).isEqualTo("Partnerstvo na skúšku");
        });
        assertThat(header(message, "Auto-Submitted")).isEqualTo("auto-generated");
        assertThat(header(message, "Message-ID")).matches("<[0-9a-f-]{36}@example\\.org>");
        assertThat(message.getSentDate()).isNotNull();
        assertThat(header(message, "MIME-Version")).isEqualTo("1.0");
    }

    @Test
    void itNamesNobodyElse() throws MessagingException {
        var other = House.anEmail();
        house.db().in(site.id(), () -> {
            outbox.put(aLetter());
            outbox.put(Letter.of(new EmailAddress(other), Lang.SK, "Partnerstvo", "Iný"));
        });
        house.lastLetter(other);
        var message = house.lastLetter(email).message();

        assertThat(message.getAllRecipients()).containsExactly(new InternetAddress(email));
        assertThat(headers(message)).noneMatch(header -> header.getValue().contains(other));
        assertThat(headers(message).stream().map(Header::getName))
                .doesNotContain("Cc", "Bcc", "Reply-To", "Sender", "X-Mailer");
    }

    @Test
    void twoLettersHaveTwoIds() throws MessagingException {
        house.db().in(site.id(), () -> {
            outbox.put(aLetter());
            outbox.put(aLetter());
        });
        var letters = house.letters(email, 2);
        assertThat(header(letters.getFirst().message(), "Message-ID"))
                .isNotEqualTo(header(letters.getLast().message(), "Message-ID"));
    }

    static Stream<String> hardWords() {
        return Stream.of(
                "Ľudmila Žltohlávková-O'Neil",
                "Ďakujeme 🎉👩‍👩‍👧‍👦 za všetko",
                "\"Mesto\", <ulica>; dom \\ dvor: (byt) @ 1",
                "Dnes: zajtra, pozajtra",
                "žš".repeat(200),
                "slovo ".repeat(100).strip(),
                "ا ب ت עברית 漢字",
                "=2E= _a_ ?=",
                "50 % & viac");
    }

    @ParameterizedTest
    @MethodSource("hardWords")
    void hardSubjectsArriveAsTheyAre(String subject) {
        assertThat(sent(Letter.of(new EmailAddress(email), Lang.SK, "P", subject))
                        .subject())
                .isEqualTo(subject);
    }

    @ParameterizedTest
    @MethodSource("hardWords")
    void hardNamesOfPartnershipsArriveAsTheyAre(String name) throws MessagingException {
        var message =
                sent(Letter.of(new EmailAddress(email), Lang.SK, name, "S")).message();

        assertThat(message.getFrom())
                .singleElement()
                .isInstanceOfSatisfying(
                        InternetAddress.class,
                        from -> assertThat(from.getPersonal()).isEqualTo(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Pozvanie\r\nBcc: zora@example.org",
                "Pozvanie\nBcc: zora@example.org",
                "Pozvanie\rBcc: zora@example.org",
                "Pozvánka\r\nBcc: zora@example.org",
                "Pozvanie\r\n\r\nBcc: zora@example.org",
                "Pozvanie\r\n Bcc: zora@example.org",
                "Pozvanie\u0085Bcc: zora@example.org\u2028Bcc: zora@example.org\u0000"
            })
    void nobodyWritesHeadersOfTheirOwn(String words) throws MessagingException {
        var message = sent(Letter.of(new EmailAddress(email), Lang.SK, words, words)
                        .paragraph("Text"))
                .message();

        assertThat(message.getAllRecipients()).containsExactly(new InternetAddress(email));
        assertThat(message.getHeader("Bcc")).isNull();
        assertThat(message.getSubject()).matches("Pozv(anie|ánka) +Bcc: zora@example.org.*");
        assertThat(message.getContentType()).startsWith("multipart/alternative");
        assertThat(headers(message)).noneMatch(header -> header.getName().equals("Bcc"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "ž", "a b ", "🎉"})
    void longLinesAreFoldedOnTheirWayAndWholeOnArrival(String words) throws MessagingException, IOException {
        var paragraph = words.repeat(20_000).strip();
        var arrived = sent(aLetter().paragraph(paragraph));

        assertThat(arrived.text()).startsWith(paragraph + "\n\n-- \n");
        var raw = new ByteArrayOutputStream();
        arrived.message().writeTo(raw);
        // RFC 5321 §4.5.3.1.6: at most 1000 octets with the line's end.
        assertThat(raw.toString(StandardCharsets.UTF_8).lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(998));
    }

    @Test
    void linesThatMeanSomethingToMailServersArriveAsTheyAre() {
        var paragraph = ".\n..\n.bodka\nFrom niekoho\n--x\nQUIT\n\n.";
        assertThat(sent(aLetter().paragraph(paragraph)).text()).startsWith(paragraph + "\n\n");
    }

    private Letter aLetter() {
        return Letter.of(new EmailAddress(email), Lang.SK, "Partnerstvo na skúšku", "Predmet");
    }

    private ArrivedLetter sent(Letter letter) {
        house.db().in(site.id(), () -> outbox.put(letter));
        return house.lastLetter(email);
    }

    private static String header(MimeMessage message, String name) throws MessagingException {
        return String.join("|", message.getHeader(name));
    }

    private static List<Header> headers(MimeMessage message) throws MessagingException {
        return new ArrayList<>(Collections.list(message.getAllHeaders()));
    }
}
