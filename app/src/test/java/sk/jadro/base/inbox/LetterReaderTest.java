package sk.jadro.base.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sk.jadro.base.mail.EmailAddress;

/** Letters are read whatever they are made of. */
class LetterReaderTest {
    @Test
    void aLetterSaysWhoWroteWhatToWhomAndWhatItAnswers() {
        var letter = Letters.read("""
                Cc: =?utf-8?Q?J=C3=A1n?= <jan@example.org>
                Delivered-To: odpoved+Token1@example.sk
                Subject: =?utf-8?Q?Re:_Porada?=
                Date: Tue, 1 Dec 2026 10:15:00 +0100
                Message-ID: <odpoved@example.org>
                In-Reply-To: <b@example.sk>
                References: <a@example.sk>
                 <b@example.sk>

                Prídem.""");
        assertThat(letter)
                .isEqualTo(new ReceivedLetter(
                        "<odpoved@example.org>",
                        java.util.List.of("<b@example.sk>", "<a@example.sk>"),
                        new EmailAddress("eva@example.org"),
                        "Eva",
                        java.util.List.of(
                                new EmailAddress("partnerstvo@example.sk"),
                                new EmailAddress("jan@example.org"),
                                new EmailAddress("odpoved+token1@example.sk")),
                        "Re: Porada",
                        "Prídem.",
                        "Prídem.",
                        java.util.List.of(),
                        0,
                        Instant.parse("2026-12-01T09:15:00Z"),
                        new Nature.Person()));
    }

    @Test
    void theSameLetterWithoutAnIdHasTheSameMadeOne() {
        assertThat(Letters.withBody("Prídem.").id())
                .isEqualTo(Letters.withBody("Prídem.").id())
                .isNotEqualTo(Letters.withBody("Neprídem.").id())
                .matches("<[0-9a-f]{64}@sha256\\.invalid>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            utf-8        | UTF-8
            windows-1250 | windows-1250
            iso-8859-2   | ISO-8859-2
            iso-8859-2   | windows-1250
            us-ascii     | windows-1250
            utf-8        | windows-1250
            utf-7        | UTF-8
            x-invented   | UTF-8
            ''           | UTF-8
            """)
    void whateverItsCharactersAreCalledTheyAreRead(String called, String written) {
        var letter = new java.io.ByteArrayOutputStream();
        letter.writeBytes(Letters.bytes("Content-Type: text/plain; charset=" + called + "\n\n"));
        letter.writeBytes("Štvrtá ťava žerie ľan".getBytes(Charset.forName(written)));
        var expected = called.equals("iso-8859-2") && written.equals("ISO-8859-2")
                ? LetterReader.read(letter.toByteArray()).words()
                : "Štvrtá ťava žerie ľan";
        assertThat(LetterReader.read(letter.toByteArray()).words()).isEqualTo(expected);
    }

    @Test
    void whatStandsOnlyInUtf7StaysAsItIs() {
        assertThat(Letters.read("Content-Type: text/plain; charset=utf-7\n\nPr+AO0-dem")
                        .words())
                .isEqualTo("Pr+AO0-dem");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Eva <eva@example.org>                 | eva@example.org | Eva
            "Eva, Kráľová" <eva@example.org>      | eva@example.org | Eva, Kráľová
            eva@example.org                       | eva@example.org | ''
            "eva@example.org" <eva@example.org>   | eva@example.org | eva@example.org
            <eva@example.org                      | eva@example.org | ''
            Eva Kráľová eva@example.org           | eva@example.org | ''
            Eva                                   |                 | ''
            eva@                                  |                 | ''
            <>                                    |                 | ''
            """)
    void theSenderIsReadFromWhateverStandsThere(String from, String address, String name) {
        var letter = LetterReader.read(Letters.bytes("From: " + from + "\n\nPrídem."));
        assertThat(letter.from()).isEqualTo(address == null ? null : new EmailAddress(address));
        assertThat(letter.name()).isEqualTo(name);
    }

    @Test
    void ofTwoWaysToSayItThePlainOneIsRead() {
        var letter = Letters.read("""
                Content-Type: multipart/alternative; boundary=b

                --b
                Content-Type: text/plain

                Holé.
                --b
                Content-Type: text/html

                <b>Tučné.</b>
                --b--
                """);
        assertThat(letter.words()).isEqualTo("Holé.");
        assertThat(letter.attachments()).isEmpty();
    }

    @Test
    void picturesFilesAndLettersAreAttached() {
        var letter = Letters.read("""
                Content-Type: multipart/mixed; boundary="a b"

                --a b
                Content-Type: multipart/related; boundary=r

                --r
                Content-Type: text/html

                Pozri: <img src="cid:1">
                --r
                Content-Type: image/png
                Content-ID: <1>
                Content-Transfer-Encoding: base64

                iVBORw0KGgo=
                --r--
                --a b
                Content-Type: application/pdf; name="../../z=?utf-8?Q?=C3=A1?=pis.pdf"
                Content-Disposition: attachment; filename*0*=utf-8''z%C3%A1; filename*1=pis.pdf

                %PDF
                --a b
                Content-Type: message/rfc822

                Subject: Vnútri

                Iný list.
                --a b--
                """);
        assertThat(letter.words()).isEqualTo("Pozri:");
        assertThat(letter.attachments())
                .extracting(Attachment::toString)
                .containsExactly(
                        "1.png (image/png, 8 bytes)",
                        "zápis.pdf (application/pdf, 4 bytes)",
                        "3.eml (message/rfc822, 30 bytes)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            multipart/mixed                               | The part
            multipart/mixed; boundary=other               | The part
            multipart/mixed; boundary=b b                 | The part
            multipart/mixed; boundary="b                  | The part
            multipart                                     | --b
            text/plain; charset=utf-8; charset=utf-16; ;= | --b
            `   `                                         | --b
            """)
    void aTypeThatIsWrittenBadlyLosesNoText(String type, String beginning) {
        var letter = Letters.read("Content-Type: " + type + "\n\n--b\n\nThe part");
        assertThat(letter.words()).contains("The part").startsWith(beginning);
    }

    @Test
    void whatOnlyAKeyOpensIsSaid() {
        var letter = Letters.read("""
                Content-Type: application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m
                Content-Transfer-Encoding: base64

                AAAA
                """);
        assertThat(letter.isEncrypted()).isTrue();
        assertThat(letter.words()).isEmpty();
        assertThat(letter.attachments()).hasSize(1);
        assertThat(Letters.withBody("").isEncrypted()).isFalse();
    }

    @Test
    void moreAttachmentsThanAnybodySendsAreCounted() {
        var letter = Letters.read("Content-Type: multipart/mixed; boundary=b\n\n"
                + "--b\nContent-Type: image/png\n\nx\n".repeat(30) + "--b--");
        assertThat(letter.attachments()).hasSize(20);
        assertThat(letter.leftOut()).isEqualTo(10);
    }

    @Test
    void linesBrokenForTheWayAreOneAgain() {
        assertThat(Letters.read(
                                "Content-Type: text/plain; format=flowed\n\nPrídem \naj s \nEvou.\n\n> Kto \n> príde?\n")
                        .whole())
                .isEqualTo("Prídem aj s Evou.\n\n> Kto príde?");
    }

    @Test
    void whatIsDamagedOnItsWayIsReadAsFarAsItGoes() {
        var letter = "From: eva@example.org\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n"
                + "Content-Transfer-Encoding: base64\r\n\r\n"
                + Base64.getMimeEncoder().encodeToString("Prídem. ".repeat(50).getBytes(StandardCharsets.UTF_8))
                + "\r\n--b--\r\n";
        var random = new Random(1);
        for (int i = 0; i < 500; i++) {
            var bytes = letter.getBytes(StandardCharsets.UTF_8);
            for (int changes = random.nextInt(6); changes > 0; changes--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            assertThat(LetterReader.read(bytes).whole()).isNotNull();
        }
        assertThat(LetterReader.read(new byte[0]).from()).isNull();
    }

    @Test
    void controlCharactersAndHalvesOfCharactersAreGone() {
        var letter = Letters.read("Subject: a\u0000b\nContent-Type: text/plain; charset=utf-8\n\nx\u0000\u0007y");
        assertThat(letter.subject()).isEqualTo("ab");
        assertThat(letter.whole()).isEqualTo("xy");
    }
}
