package sk.jadro.base.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever bytes come they are read, into something bounded, in time that their number bounds. */
@Tag("full")
class HostileLettersTest {
    private static final List<String> PIECES = List.of(
            "From: ",
            "To: ",
            "Subject: ",
            "Content-Type: ",
            "multipart/mixed",
            "multipart/report",
            "message/rfc822",
            "text/html",
            "text/plain",
            "message/delivery-status",
            "; boundary=b",
            "; charset=utf-7",
            "\r\n--b\r\n",
            "\r\n--b--",
            "\r\n\r\n",
            "Content-Transfer-Encoding: base64\r\n",
            "=?utf-8?Q?=C3",
            "<a@b.sk>",
            "\r\n> ",
            "On 1.1.2026 10:00 a@b wrote:",
            "\r\n-- \r\n",
            "<blockquote>",
            "</table>",
            "Status: 5.1.1",
            "Action: failed",
            "name*0*=",
            "\"",
            "<",
            "Message-ID: ",
            "\u0000",
            "ľ",
            "\ud83d");

    @FuzzTest
    void anyBytes(byte[] letter) {
        isReadAndBounded(letter);
    }

    /** Bytes as such hardly ever are a letter. */
    @FuzzTest
    void piecesOfLettersInAnyOrder(FuzzedDataProvider data) {
        var letter = new StringBuilder();
        for (int pieces = data.consumeInt(0, 60); pieces > 0; pieces--) {
            letter.append(data.consumeBoolean() ? data.pickValue(PIECES) : data.consumeString(20));
        }
        isReadAndBounded(letter.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    /** Each of some millions of bytes; what grew with their square would take days. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            many headers   | ``                                              | `X: y\r\n`
            many addresses | `To: `                                          | `a@b.sk, `
            folded         | `Subject: a`                                    | `\r\n b`
            parameters     | `Content-Type: text/plain; `                    | `a*0*=x; `
            many parts     | `Content-Type: multipart/mixed; boundary=b\r\n\r\n` | `--b\r\n\r\nx\r\n`
            no boundary    | `Content-Type: multipart/mixed\r\n\r\n`         | `--b`
            nested letters | ``                                              | `Content-Type: message/rfc822\r\n\r\n`
            nested parts   | ``                                              | `Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n`
            deep HTML      | `Content-Type: text/html\r\n\r\n`               | `<blockquote>a`
            open links     | `Content-Type: text/html\r\n\r\n`               | `<b><i><a href=http://x>a<p>`
            tables         | `Content-Type: text/html\r\n\r\n`               | `<table><tr><td>a`
            introductions  | `\r\n`                                          | `On 5.5.2026 10:00 a@b.sk wrote\r\n`
            headers below  | `\r\n`                                          | `From: a\r\n`
            one line       | `\r\n`                                          | `a@`
            flowed         | `Content-Type: text/plain; format=flowed\r\n\r\n` | `> a \r\n`
            encoded words  | `Subject: `                                     | `=?utf-8?q?a?= `
            references     | `References: `                                  | `<a@b> `
            """)
    void muchOfTheSameTakesSecondsAtMost(String name, String beginning, String repeated) {
        var piece = unescaped(repeated);
        var letter = (unescaped(beginning) + piece.repeat(4_000_000 / piece.length()))
                .getBytes(java.nio.charset.StandardCharsets.UTF_8);
        assertTimeout(Duration.ofSeconds(20), () -> isReadAndBounded(letter), name);
    }

    private static String unescaped(String text) {
        return text.replace("\\r\\n", "\r\n");
    }

    private static void isReadAndBounded(byte[] raw) {
        var letter = LetterReader.read(raw);
        assertThat(letter.id())
                .startsWith("<")
                .endsWith(">")
                .hasSizeLessThan(1_000)
                .doesNotContain("\n");
        assertThat(letter.answers()).hasSizeLessThanOrEqualTo(50);
        assertThat(letter.to()).hasSizeLessThanOrEqualTo(1_000);
        assertThat(letter.subject().length()).isLessThanOrEqualTo(1_000);
        assertThat(letter.name().length()).isLessThanOrEqualTo(1_000);
        assertThat(letter.whole().length()).isLessThanOrEqualTo(400_000);
        assertThat(letter.words().length()).isLessThanOrEqualTo(letter.whole().length());
        assertThat(letter.attachments()).hasSizeLessThanOrEqualTo(20);
        assertThat(letter.attachments().stream()
                        .mapToLong(attached -> attached.content().length)
                        .sum())
                .isLessThanOrEqualTo(Math.max(25_000_000, raw.length));
        assertThat(letter.attachments())
                .noneMatch(
                        attached -> attached.name().isBlank() || attached.name().length() > 300);
    }
}
