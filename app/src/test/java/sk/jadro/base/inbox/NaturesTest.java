package sk.jadro.base.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sk.jadro.base.inbox.Nature.Automatic;
import sk.jadro.base.inbox.Nature.Bounce;
import sk.jadro.base.inbox.Nature.Complaint;
import sk.jadro.base.inbox.Nature.Failure;
import sk.jadro.base.inbox.Nature.Person;
import sk.jadro.base.mail.EmailAddress;

/** What people wrote is told from what programs did. */
class NaturesTest {
    private static final EmailAddress LOST = new EmailAddress("preklep@example.org");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Auto-Submitted: auto-replied",
                "Auto-Submitted: auto-generated (failure)",
                "Precedence: bulk",
                "Precedence: List",
                "List-Id: <zoznam.example.org>",
                "Return-Path: <>",
                "X-Apple-Action: VACATION",
                "Subject: Automatická odpoveď: Porada",
                "Subject: Automatic reply: Porada",
                "Subject: Mimo kancelárie"
            })
    void whatProgramsWroteIsAnsweredByNobody(String header) {
        assertThat(Letters.read(header + "\n\nVrátim sa.").nature()).isEqualTo(new Automatic());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Auto-Submitted: no",
                "Return-Path: <eva@example.org>",
                "X-Auto-Response-Suppress: All",
                "Subject: Re: Automatická odpoveď: Porada",
                "Subject: Undeliverable promises of the city",
                "Subject: Out of office hours too short"
            })
    void whatPeopleWroteIsTheirs(String header) {
        assertThat(Letters.read(header + "\n\nThe parcel could not be delivered.")
                        .nature())
                .isEqualTo(new Person());
    }

    private static Nature reported(String action, String status) {
        return Letters.read("""
                Auto-Submitted: auto-replied
                Content-Type: multipart/report; report-type=delivery-status; boundary=b

                --b

                It did not work out.
                --b
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mx.example.org

                Original-Recipient: rfc822;preklep@example.org
                Final-Recipient: rfc822;elsewhere@example.com
                Action: %s
                Status: %s
                --b
                Content-Type: text/rfc822-headers

                Message-ID: <list@example.sk>
                Subject: Pozvanie
                --b--
                """.formatted(action, status)).nature();
    }

    @Test
    void aReportSaysWhomALetterDidNotReachAndWhetherTheNextOneWill() {
        assertThat(reported("failed", "5.1.1"))
                .isEqualTo(new Bounce(List.of(LOST), Failure.LASTING, "<list@example.sk>"));
        assertThat(reported("failed", "4.2.2"))
                .isEqualTo(new Bounce(List.of(LOST), Failure.PASSING, "<list@example.sk>"));
        assertThat(reported("delayed", "4.4.1"))
                .isEqualTo(new Bounce(List.of(LOST), Failure.PASSING, "<list@example.sk>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"delivered", "relayed", "expanded"})
    void aReportThatItArrivedIsNoBounce(String action) {
        assertThat(reported(action, "2.0.0")).isEqualTo(new Automatic());
    }

    @Test
    void aReportThatItWasReadIsNoBounce() {
        assertThat(Letters.read("""
                Content-Type: multipart/report; report-type=disposition-notification; boundary=b

                --b

                Prečítané.
                --b
                Content-Type: message/disposition-notification

                Final-Recipient: rfc822; eva@example.org
                Disposition: manual-action/MDN-sent-manually; displayed
                --b--
                """).nature()).isEqualTo(new Automatic());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Subject: failure notice\n\nHi. This is the qmail-send program at mx.example.org.\n<preklep@example.org>:\n550 Unknown user. (#5.1.1)\n\n--- Below this line is a copy of the message.\n\nMessage-ID: <list@example.sk>\n",
                "X-Failed-Recipients: preklep@example.org\nSubject: Mail delivery failed\n\nThis is a permanent error.\n\n------ This is a copy of the message, including all the headers. ------\n\nMessage-ID: <list@example.sk>\n",
                "Subject: Nedoručiteľné: Pozvanie\n\nNebolo možné doručiť: preklep@example.org\n550 5.1.1 user unknown\n\n-----Original message-----\n\nMessage-ID: <list@example.sk>\n"
            })
    void serversWithoutReportsAreUnderstood(String letter) {
        var read = LetterReader.read(
                Letters.bytes("From: MAILER-DAEMON@mx.example.org\nTo: partnerstvo@example.sk\n" + letter));
        assertThat(read.nature()).isEqualTo(new Bounce(List.of(LOST), Failure.LASTING, "<list@example.sk>"));
    }

    @Test
    void aComplaintSaysAboutWhichLetter() {
        assertThat(Letters.read("""
                Content-Type: multipart/report; report-type=feedback-report; boundary=b

                --b
                Content-Type: message/feedback-report

                Feedback-Type: abuse
                Original-Rcpt-To: <preklep@example.org>
                --b
                Content-Type: message/rfc822

                Message-ID: <list@example.sk>

                Pozvanie
                --b--
                """).nature()).isEqualTo(new Complaint(LOST, "<list@example.sk>"));
    }
}
