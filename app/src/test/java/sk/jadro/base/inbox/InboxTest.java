package sk.jadro.base.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.imap.ImapHostManager;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import sk.jadro.base.files.Attachments;
import sk.jadro.base.inbox.InboxSettings.Mailbox;
import sk.jadro.base.inbox.InboxSettings.Tls;
import sk.jadro.base.web.Site;
import sk.jadro.base.web.Sites;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;
import sk.jadro.support.MovableClock;

/** Each letter in a mailbox is taken once, in its order, whatever happens meanwhile; the mailbox stays as it is. */
@JadroTest
class InboxTest {
    @Autowired
    House house;

    @Autowired
    Attachments attachments;

    @Autowired
    Sites sites;

    @Autowired
    InboxStore store;

    @Autowired
    MovableClock clock;

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
    private final List<String> taken = new ArrayList<>();
    private GreenMailUser user;
    private MailFolder folder;
    private Site site;

    /** As a program that was killed. */
    private static final class Killed extends Error {}

    @BeforeEach
    void aMailbox() throws Exception {
        site = house.aPartnership();
        server.start();
        user = server.setUser("partnerstvo@example.sk", "partnerstvo", "heslo");
        folder = folder();
    }

    private MailFolder folder() throws Exception {
        ImapHostManager host = server.getManagers().getImapHostManager();
        return host.getInbox(user);
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void newLettersAreTakenInTheirOrderAndMarkedAsSeen() throws Exception {
        arrive("1");
        arrive("2");
        round(this::take);
        arrive("3");
        round(this::take);
        round(this::take);

        assertThat(taken).containsExactly("1", "2", "3");
        assertThat(folder.getMessages())
                .hasSize(3)
                .allSatisfy(message ->
                        assertThat(message.getFlags().contains(Flags.Flag.SEEN)).isTrue());
    }

    @Test
    void whileNobodyTakesLettersTheyWait() throws Exception {
        arrive("1");
        inbox(server.getImap().getPort(), List.of()).round(() -> false);
        assertThat(folder.getMessages()).noneMatch(message -> message.getFlags().contains(Flags.Flag.SEEN));
        round(this::take);
        assertThat(taken).containsExactly("1");
    }

    @Test
    void theSameLetterTwiceIsOne() throws Exception {
        arrive("1");
        arrive("1");
        round(this::take);
        arrive("1");
        round(this::take);
        assertThat(taken).containsExactly("1");
    }

    @Test
    void twoNodesThatReadTheSameMailboxTakeEachLetterOnce() throws Exception {
        var both = Collections.synchronizedList(new ArrayList<String>());
        for (int i = 0; i < 60; i++) {
            arrive(String.valueOf(i));
        }
        LetterTaker taker = (letter, files) -> both.add(letter.words());
        try (var nodes = Executors.newVirtualThreadPerTaskExecutor()) {
            nodes.execute(() -> round(taker));
            nodes.execute(() -> round(taker));
        }
        round(taker);
        assertThat(both)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, 60).mapToObj(String::valueOf).toList());
    }

    @Test
    @Tag("full")
    void aThousandLettersAreTakenInTwoRounds() throws Exception {
        for (int i = 0; i < 1_100; i++) {
            arrive(String.valueOf(i));
        }
        round(this::take);
        assertThat(taken).hasSize(1_000);
        round(this::take);
        round(this::take);
        assertThat(taken)
                .isEqualTo(IntStream.range(0, 1_100).mapToObj(String::valueOf).toList());
    }

    @Test
    void aLetterThatFailsIsTriedThriceAgainAndKeepsNobodyWaiting() throws Exception {
        arrive("1");
        arrive("broken");
        arrive("3");
        var tries = new ArrayList<String>();
        LetterTaker taker = (letter, files) -> {
            if (letter.words().equals("broken")) {
                tries.add(letter.id());
                house.db()
                        .sql("insert into inbox_letter values (:partnership, 'its trace', now(), false)")
                        .run();
                throw new IllegalStateException("on purpose");
            }
            take(letter, files);
        };
        for (int i = 0; i < 7; i++) {
            round(taker);
        }
        assertThat(taken).containsExactly("1", "3");
        assertThat(tries).hasSize(4);
        assertThat(count("inbox_letter where passed_over")).isEqualTo(1);
        assertThat(count("inbox_letter")).isEqualTo(3);
        assertThat(count("inbox_retry")).isZero();
    }

    @Test
    void aLetterThatFailsOnceIsTakenInTheNextRound() throws Exception {
        arrive("1");
        arrive("2");
        round((letter, files) -> {
            throw new IllegalStateException("on purpose");
        });
        assertThat(folder.getMessages()).noneMatch(message -> message.getFlags().contains(Flags.Flag.SEEN));
        round(this::take);
        assertThat(taken).containsExactly("1", "2");
        assertThat(count("inbox_retry")).isZero();
    }

    @Test
    void whoeverIsKilledAmidALetterTakesItOnceAfterwards() throws Exception {
        arrive("1");
        arrive("2");
        arrive("3");
        killed((letter, files) -> {
            take(letter, files);
            if (letter.words().equals("2")) {
                taken.remove("2"); // as what was written is rolled back
                throw new Killed();
            }
        });
        assertThat(taken).containsExactly("1");
        killed((letter, files) -> {
            take(letter, files);
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    throw new Killed();
                }
            });
        });
        assertThat(taken).containsExactly("1", "2");
        round(this::take);
        assertThat(taken).containsExactly("1", "2", "3");
    }

    @Test
    void aConnectionThatEndsAmidALetterIsMadeAnew() throws Exception {
        for (int i = 0; i < 10; i++) {
            arrive(i + " " + "x".repeat(20_000));
        }
        try (var cut = new CutConnection(server.getImap().getPort(), 100_000)) {
            inbox(cut.port(), List.of(this::take)).round(() -> false);
        }
        assertThat(taken).hasSizeBetween(1, 8);
        round(this::take);
        assertThat(taken).hasSize(10).doesNotHaveDuplicates();
    }

    @Test
    void whereNumbersHaveANewMeaningLettersAreStillTakenOnce() throws Exception {
        arrive("1");
        round(this::take);
        house.db()
                .in(
                        site.id(),
                        () -> house.db()
                                .sql(
                                        "update inbox_place set uid_validity = 7, last_uid = 1000 where partnership_id = :partnership")
                                .run());
        arrive("2");
        round(this::take);
        assertThat(taken).containsExactly("1", "2");
    }

    @Test
    void lettersOlderThanWhatIsRememberedAreLeft() throws Exception {
        folder.appendMessage(
                message("old"), new Flags(), Date.from(clock.instant().minus(Duration.ofDays(800))));
        arrive("new");
        round(this::take);
        assertThat(taken).containsExactly("new");
    }

    @Test
    void aLetterBeyondMeasureIsLeftAndKeepsNobodyWaiting() throws Exception {
        arrive("x".repeat(26_000_000));
        arrive("2");
        round(this::take);
        assertThat(taken).containsExactly("2");
        assertThat(folder.getMessages().getFirst().getFlags().contains(Flags.Flag.SEEN))
                .isFalse();
    }

    @Test
    void aRoundEndsBetweenTwoLettersWhenItIsOver() throws Exception {
        arrive("1");
        arrive("2");
        inbox(server.getImap().getPort(), List.of(this::take)).round(() -> !taken.isEmpty());
        assertThat(taken).containsExactly("1");
    }

    @Test
    void anInboxThatIsAwayKeepsNoOtherWaiting() throws Exception {
        arrive("1");
        var port = server.getImap().getPort();
        var settings = new InboxSettings(
                Map.of("nobody", mailbox(port, "heslo"), site.slug().replace("-", ""), mailbox(port, "heslo")));
        inbox(settings, List.of(this::take)).round(() -> false);
        assertThat(taken).containsExactly("1");
        inbox(new InboxSettings(Map.of(site.slug(), mailbox(port, "iné"))), List.of(this::take))
                .round(() -> false);
        inbox(1, List.of(this::take)).round(() -> false);
        assertThat(taken).containsExactly("1");
    }

    @Test
    void whatIsNotedIsForgottenAfterTwoYears() throws Exception {
        arrive("1");
        round(this::take);
        clock.later(Duration.ofDays(729), () -> house.anHourlyRound(site));
        assertThat(count("inbox_letter")).isEqualTo(1);
        clock.later(Duration.ofDays(731), () -> house.anHourlyRound(site));
        assertThat(count("inbox_letter")).isZero();
    }

    @Test
    void passwordsAreNotTold() {
        assertThat(new InboxSettings(Map.of("a", mailbox(1, "heslo"))).toString())
                .doesNotContain("heslo");
    }

    private void take(ReceivedLetter letter, Attachments.Sorted files) {
        assertThat(house.db().current()).isEqualTo(site.id());
        taken.add(letter.words());
    }

    private void arrive(String words) throws Exception {
        folder.appendMessage(message(words), new Flags(), Date.from(clock.instant()));
    }

    private static MimeMessage message(String words) throws Exception {
        return new MimeMessage(
                null,
                new ByteArrayInputStream(Letters.bytes("From: eva@example.org\nMessage-ID: <%s@example.org>\n\n%s\n"
                        .formatted(
                                words.substring(0, Math.min(words.length(), 20)).replace(" ", "-"), words))));
    }

    private void round(LetterTaker taker) {
        inbox(server.getImap().getPort(), List.of(taker)).round(() -> false);
    }

    /** Ends the round amid its work, as nothing of it was to be noted. */
    private void killed(LetterTaker taker) throws Exception {
        try (var open = OpenMailbox.of(mailbox(server.getImap().getPort(), "heslo"))) {
            var taking = new Taking(List.of(taker), attachments, house.db(), store, clock());
            assertThatThrownBy(() -> taking.read(site.id(), open, () -> false)).isInstanceOf(Killed.class);
        }
    }

    private Inbox inbox(int port, List<LetterTaker> takers) {
        return inbox(new InboxSettings(Map.of(site.slug(), mailbox(port, "heslo"))), takers);
    }

    private Inbox inbox(InboxSettings settings, List<LetterTaker> takers) {
        return new Inbox(settings, sites, takers, attachments, house.db(), store, clock());
    }

    private Clock clock() {
        return clock;
    }

    private static Mailbox mailbox(int port, String password) {
        return new Mailbox("127.0.0.1", port, Tls.NONE, "partnerstvo", password, "INBOX");
    }

    private int count(String rows) throws IOException {
        var where = rows.contains(" where ") ? " and " : " where ";
        return house.db()
                .in(
                        site.id(),
                        () -> house.db()
                                .sql("select count(*)::int as many from " + rows + where
                                        + "partnership_id = :partnership")
                                .one(row -> row.integer("many")));
    }
}
