package sk.jadro.base.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Letters as other people's programs and servers wrote them, where they are at hand. */
class ForeignLettersTest {
    private static final Path FOREIGN = Path.of("../../shared/data/mail");

    @BeforeAll
    static void areAtHand() {
        assumeTrue(Files.isDirectory(FOREIGN));
    }

    @Test
    void ofAnswersOnlyWhatIsNewIsLeft() {
        assertThat(files("email_reply_trimmer/emails"))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(spaced(OwnWords.of(text(file))))
                        .as("%s", file)
                        .isEqualTo(spaced(text(
                                FOREIGN.resolve("email_reply_trimmer/trimmed").resolve(file.getFileName())))));
    }

    @Test
    void ofAnswersInHtmlOnlyWhatIsNewIsLeft() {
        assertThat(files("talon"))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(Letters.withHtml(text(file)).words())
                        .as("%s", file)
                        .isEqualTo("Hi. I am fine."));
    }

    /** In 58 languages; one of them marks nothing by a colon. */
    @Test
    void theLinesAboveQuotesAreKnownInManyLanguages() {
        var missed = new ArrayList<String>();
        text(FOREIGN.resolve("thunderbird-android/reply-lines.cut.tsv"))
                .lines()
                .skip(1)
                .forEach(line -> {
                    var cells = line.split("\t", -1);
                    for (var below : List.of(
                            filled(cells[1]) + "\n> quoted",
                            filled(cells[2]) + "\n> quoted",
                            cells[3] + "\nquoted",
                            "%s Eva <eva@example.org>\n%s 1. 12. 2026 10:15\n%s jan@example.org\n%s Ahoj\n\nquoted"
                                    .formatted(cells[4], cells[5], cells[6], cells[8]))) {
                        if (!OwnWords.of("Own.\n\n" + below).equals("Own.")) {
                            missed.add(cells[0]);
                        }
                    }
                });
        assertThat(missed).containsOnly("ml");
    }

    private static String filled(String line) {
        return line.replace("{date}", "1. 12. 2026 10:15").replace("{sender}", "Eva Kráľová");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            sisimai/arf-01.eml                         | Complaint[recipient=null, original=null]
            sisimai/arf-11.eml                         | Complaint[recipient=null, original=<ffffffffffffffffffffffffff0000000000@example.net>]
            sisimai/lhost-domino-02.eml                | Bounce[recipients=[kijitora@example.co.jp], failure=LASTING, original=<0000000000.00000000-0000000000.00000000-00000000.00000000@example.co.jp>]
            sisimai/lhost-exchange2003-02.eml          | Bounce[recipients=[kijitora@example.co.jp], failure=LASTING, original=<000000000000000.0000000@example.jp>]
            sisimai/lhost-exchange2007-07.eml          | Bounce[recipients=[kijitora@example.jp], failure=LASTING, original=<QCw92c-juIk7Y-w6@neko.example.com>]
            sisimai/lhost-exim-01.eml                  | Bounce[recipients=[kijitora@example.ed.jp], failure=LASTING, original=<E1P1ce6-000Egt-GZ@e1.example.org>]
            sisimai/lhost-notes-01.eml                 | Bounce[recipients=[kijitora@u1.example.co.jp], failure=UNKNOWN, original=<000000000.0000000000000.notes@example.co.jp>]
            sisimai/lhost-office365-03.eml             | Bounce[recipients=[kijitora@example.com], failure=LASTING, original=<000000000000.2222.22222222222200000000@NEKO-NYAAN>]
            sisimai/lhost-qmail-01.eml                 | Bounce[recipients=[kijitora@example.ne.jp], failure=LASTING, original=<000000000.9999999999999.JavaMail.postmaster@mailhub>]
            sisimai/rfc3464-01.eml                     | Bounce[recipients=[userunknown@bouncehammer.jp], failure=LASTING, original=<E1C50F1B-1C83-4820-BC36-AC6FBFBE8568@example.org>]
            sisimai/rfc3464-06.eml                     | Bounce[recipients=[kijitora@example.net], failure=LASTING, original=<0000000000.0000000@mail.example.com>]
            sisimai/rfc3464-29.eml                     | Bounce[recipients=[kijitora@example.com], failure=LASTING, original=<neko-nyaan-cats@example.org>]
            sisimai/rfc3464-38.eml                     | Bounce[recipients=[kijitora-nyaan@example.jp], failure=PASSING, original=null]
            sisimai/rfc3464-40.eml                     | Bounce[recipients=[kijitora@nyaan.neko.example.com], failure=PASSING, original=<ffffffffffffffffffffffff00000000@example.org>]
            sisimai/rfc3464-43.eml                     | Bounce[recipients=[jp1rb6cm3@mozmail.com], failure=PASSING, original=<2EB7A4F3-7355-4A23-BF76-994FEB74C919@example.jp>]
            sisimai/rhost-franceptt-02.eml             | Bounce[recipients=[pseudo-local-part-kijitora-nyaaan@laposte.net], failure=LASTING, original=<01C6374D-3231-4B1B-9B39-CD014803FC75@example.co.jp>]
            sisimai/rfc3834-01.eml                     | Automatic[]
            sisimai/rfc3834-02.eml                     | Automatic[]
            sisimai/rfc3834-03.eml                     | Automatic[]
            sisimai/rfc3834-04.eml                     | Automatic[]
            sisimai/rfc3834-06.eml                     | Automatic[]
            chatmail/gmx_ndn.eml                       | Bounce[recipients=[snaerituhaeirns@gmail.com], failure=LASTING, original=<9c9c2a32-056b-3592-c372-d7e8f0bd4bc2@gmx.de>]
            chatmail/yahoo_ndn.eml                     | Bounce[recipients=[haeclirth.sinoenrat@yahoo.com], failure=LASTING, original=<1680295672.3657931.1591783872936@mail.yahoo.com>]
            chatmail/tiscali_ndn.eml                   | Bounce[recipients=[shenauithz@testrun.org], failure=LASTING, original=<Mr.un2NYERi1RM.lbQ5F9q-QyJ@tiscali.it>]
            chatmail/testrun_ndn.eml                   | Bounce[recipients=[hcksocnsofoejx@five.chat], failure=LASTING, original=<Mr.A7pTA5IgrUA.q4bP41vAJOp@testrun.org>]
            chatmail/ndn_with_attachment.eml           | Bounce[recipients=[bob@example.org, bob2@example.net], failure=LASTING, original=<Mr.I6Da6dXcTel.TroC5J3uSDH@example.org>]
            chatmail/dsn_relayed.eml                   | Automatic[]
            chatmail/ms_exchange_report_disposition_notification.eml | Automatic[]
            chatmail/list-from.eml                     | Automatic[]
            chatmail/schleuder.eml                     | Automatic[]
            chatmail/mailinglist_with_mimepart_footer.eml | Automatic[]
            chatmail/allinkl-quote.eml                 | Person[]
            chatmail/attached-eml.eml                  | Person[]
            chatmail/calendar-alternative.eml          | Person[]
            chatmail/cp1252-html.eml                   | Person[]
            chatmail/gmx-quote.eml                     | Person[]
            ccs-calendarserver/dsn_failure_no_original | Bounce[recipients=[nonexistant@example.com], failure=LASTING, original=null]
            ccs-calendarserver/good_reply              | Person[]
            php-imap/example_bounce.eml                | Bounce[recipients=[ding@ding.de], failure=LASTING, original=<UyVznI5nOyYGnv7Ij0hi6ro4gvxwGT999eQAtc4o@127.0.0.1>]
            php-imap/pec.eml                           | Person[]
            mikel-mail/report_422.eml                  | Bounce[recipients=[fraser@oooooooo.com.au], failure=PASSING, original=<15655788.13.1200472642578.JavaMail.Administrator@mail.ttttt.com.au>]
            mikel-mail/report_530.eml                  | Bounce[recipients=[edwin@zzzzzzz.com], failure=LASTING, original=<200712232303.lBNN3jDq002941@mail12.rrrr.com.au>]
            """)
    void whatServersSayIsTold(String file, String nature) {
        assertThat(read(FOREIGN.resolve(file)).nature()).hasToString(nature);
    }

    /** Its words, and what came with it. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            chatmail/allinkl-quote.eml                   | It's 1.0. | []
            chatmail/gmx-quote.eml                       | YIPPEEEEEE Multi-line | []
            chatmail/cp1252-html.eml                     | foo bar ä ö ü ß | []
            chatmail/calendar-alternative.eml            | Hello! | [1.ics (text/calendar, 105 bytes)]
            mikel-mail/raw_email_double_at_in_header.eml | 대부분의 마찬가지로, 우리는 하나님을 믿습니다. 제 이름은 Jamis입니다. | []
            mikel-mail/attachment_nonascii_filename.eml  | This is the first part. | [ciële.txt (text/plain, 11 bytes)]
            mikel-mail/raw_email_with_illegal_boundary.eml | Hello This is an outlook test So there. Me. | []
            php-imap/four_nested_emails.eml              | 3-third-content | [2-second-email.eml (message/rfc822, 1330 bytes)]
            bc-java/outlook_2010_beta_sime_msg.eml       | '' | [smime.p7m (application/pkcs7-mime, 514 bytes)]
            """)
    void whatIsOddIsReadAllTheSame(String file, String words, String attachments) {
        var letter = read(FOREIGN.resolve(file));
        assertThat(spaced(letter.words())).isEqualTo(words);
        assertThat(letter.attachments()).hasToString(attachments);
    }

    private static ReceivedLetter read(Path file) {
        try {
            return LetterReader.read(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(String folder) {
        try (var files = Files.list(FOREIGN.resolve(folder))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String spaced(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
