package sk.jadro.base.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static sk.jadro.base.mail.ScriptedSmtp.Step.END;
import static sk.jadro.base.mail.ScriptedSmtp.Step.RCPT;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import sk.jadro.base.text.Lang;
import sk.jadro.base.web.Site;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;

/** What happens to a letter between the transaction that causes it and its reader, whatever the mail server says. */
@JadroTest
class OutboxTest {
    private static final Pattern MESSAGE_ID = Pattern.compile("(?m)^Message-ID: (.*)$");

    @Autowired
    House house;

    @Autowired
    Outbox outbox;

    @Autowired
    JavaMailSenderImpl sender;

    @Autowired
    Clock clock;

    private final ScriptedSmtp server = new ScriptedSmtp();
    private int usualPort;
    private Site site;
    private String email;

    /** A letter's row, and when it is tried next, null if it is not to be. */
    private record State(
            int attempts,
            boolean sent,
            boolean failed,
            String plain,
            String html,
            @Nullable String error,
            @Nullable Instant next) {}

    @BeforeEach
    void found() {
        usualPort = sender.getPort();
        site = house.aPartnership();
        email = House.anEmail();
    }

    @AfterEach
    void backToTheUsualServer() {
        sender.setPort(usualPort);
        server.close();
    }

    @Test
    void aLetterOfATransactionThatFailsWasNeverWritten() {
        assertThatThrownBy(() -> house.db().in(site.id(), () -> {
                    outbox.put(aLetter("Nikdy"));
                    assertThat(rows()).isEqualTo(1);
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");

        assertThat(house.db().in(site.id(), this::rows)).isZero();
        assertThat(jobs()).isZero();
        house.db().in(site.id(), () -> outbox.put(aLetter("Áno")));
        assertThat(house.letters(email, 1))
                .singleElement()
                .satisfies(letter -> assertThat(letter.subject()).isEqualTo("Áno"));
    }

    @Test
    void aLetterBelongsToAPartnership() {
        assertThatThrownBy(() -> outbox.put(aLetter("Ničí"))).isInstanceOf(RuntimeException.class);
        assertThat(house.db().in(site.id(), this::rows)).isZero();
    }

    @Test
    void aLetterThatLeftKeepsNoText() {
        house.db().in(site.id(), () -> outbox.put(aLetter("Tajné").link("Tajný odkaz", "https://example.org/secret")));
        assertThat(house.lastLetter(email).text()).contains("https://example.org/secret");

        Awaitility.await().until(() -> state().sent());
        assertThat(state()).isEqualTo(new State(0, true, false, "", "", null, null));
        assertThat(jobs()).isZero();
    }

    @Test
    void aLetterIsTriedAgainAfterLongerAndLongerPausesAndThenShownToTheCoordinators() {
        var coordinator = house.aCoordinator(site);
        server.refusing(END, "451 4.3.0 Mailbox is busy");
        sender.setPort(server.port());

        var pauses = new ArrayList<Duration>();
        house.db().in(site.id(), () -> outbox.put(aLetter("Pozvanie")));
        for (int attempt = 1; attempt < 8; attempt++) {
            var state = afterAttempt(attempt);
            pauses.add(Duration.ofMinutes(
                    Math.round(Duration.between(clock.instant(), Objects.requireNonNull(state.next()))
                                    .toSeconds()
                            / 60.0)));
            assertThat(state.failed()).isFalse();
            assertThat(state.plain()).isNotEmpty();
            assertThat(coordinator.open(desk()).texts("tbody tr")).isEmpty();
            untilItIsDue();
        }
        assertThat(pauses).extracting(Duration::toMinutes).containsExactly(1L, 5L, 30L, 120L, 360L, 720L, 1440L);

        var givenUp = afterAttempt(8);
        assertThat(givenUp.failed()).isTrue();
        Awaitility.await().until(() -> jobs() == 0);
        var shown = coordinator.open(desk());
        assertThat(coordinator.open("/" + site.slug() + "/desk").texts(".matter__title"))
                .containsExactly("1 e-mail sa nepodarilo doručiť");
        assertThat(shown.texts("tbody tr")).singleElement().asString().contains(email, "Pozvanie", "Mailbox is busy");

        server.refuseNothing();
        var after = coordinator.submit(shown, "/retry");
        assertThat(after.main()).contains("Skúsime to znova.");
        Awaitility.await().until(() -> state().sent());
        assertThat(coordinator.open(desk()).texts("tbody tr")).isEmpty();
        // However often it was tried, readers' programs see that it is one letter.
        assertThat(received()).hasSize(9);
        assertThat(received().stream().map(OutboxTest::messageId))
                .containsOnly(messageId(received().getFirst()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            550 5.1.1 No such user here
            551 User not local
            553 5.1.3 Bad address
            554 5.7.1 Relay access denied
            """)
    void aMailboxThatDoesNotExistIsGivenUpAtOnce(String reply) {
        server.refusing(RCPT, reply);
        sender.setPort(server.port());
        house.db().in(site.id(), () -> outbox.put(aLetter("Pozvanie")));

        var state = afterAttempt(1);
        assertThat(state.failed()).isTrue();
        assertThat(state.error()).startsWith(reply);
        assertThat(outbox.failed(site.id())).singleElement().satisfies(letter -> {
            assertThat(letter.to()).isEqualTo(email);
            assertThat(letter.reason()).startsWith(reply);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "GREETING,421 too busy",
        "GREETING,554 no service",
        "GREETING,''",
        "MAIL,451 later",
        "MAIL,550 not from you",
        "MAIL,''",
        "RCPT,450 4.2.0 greylisted",
        "RCPT,452 mailbox full",
        "RCPT,''",
        "DATA,451 later",
        "DATA,''",
        "END,452 disk full",
        "END,554 looks like spam",
        "END,''"
    })
    void whateverElseGoesWrongIsTriedAgain(ScriptedSmtp.Step step, String reply) {
        server.refusing(step, reply);
        sender.setPort(server.port());
        house.db().in(site.id(), () -> outbox.put(aLetter("Pozvanie")));

        var state = afterAttempt(1);
        assertThat(state.failed()).isFalse();
        assertThat(state.next()).isNotNull();
        assertThat(outbox.failed(site.id())).isEmpty();

        server.refuseNothing();
        untilItIsDue();
        Awaitility.await().until(() -> state().sent());
        assertThat(state().error()).isNull();
        assertThat(received()).isNotEmpty();
    }

    @Test
    void aServerThatIsNotThereIsTriedAgain() {
        server.close();
        sender.setPort(server.port());
        house.db().in(site.id(), () -> outbox.put(aLetter("Pozvanie")));
        assertThat(afterAttempt(1).failed()).isFalse();

        sender.setPort(usualPort);
        untilItIsDue();
        assertThat(house.lastLetter(email).subject()).isEqualTo("Pozvanie");
    }

    @ParameterizedTest
    @ValueSource(strings = {"550 no\0such\u0007user", "550-No\r\n550 such user", "550 žiaden 🎉 taký"})
    void whatTheServerSaysIsKeptWhateverItIs(String reply) {
        server.refusing(RCPT, reply);
        sender.setPort(server.port());
        house.db().in(site.id(), () -> outbox.put(aLetter("Pozvanie")));

        assertThat(afterAttempt(1).failed()).isTrue();
    }

    @Test
    void aServerThatSaysNothingIsNotWaitedForForEver() {
        assertThat(sender.getJavaMailProperties())
                .containsEntry("mail.smtp.connectiontimeout", "60000")
                .containsEntry("mail.smtp.timeout", "60000")
                .containsEntry("mail.smtp.writetimeout", "60000");
    }

    @Test
    void aLongReasonIsCut() {
        server.refusing(RCPT, "550 " + "no ".repeat(300));
        sender.setPort(server.port());
        house.db().in(site.id(), () -> outbox.put(aLetter("Pozvanie")));

        assertThat(afterAttempt(1).error()).hasSize(300).startsWith("550 no no");
    }

    @Test
    void onlyALetterThatWasGivenUpIsTriedAgainByHand() {
        house.db().in(site.id(), () -> outbox.put(aLetter("Pozvanie")));
        house.lastLetter(email);
        Awaitility.await().until(() -> state().sent());
        var id = house.db()
                .in(site.id(), () -> house.db().sql("select id from mail").one(row -> row.uuid("id")));

        assertThat(outbox.retry(site.id(), id)).isFalse();
        assertThat(outbox.retry(house.aPartnership().id(), id)).isFalse();
        assertThat(house.letters(email, 1)).hasSize(1);
    }

    @Test
    void afterNinetyDaysNobodyKnowsToWhomLettersWent() {
        var now = clock.instant();
        var old = now.minus(Duration.ofDays(91));
        var young = now.minus(Duration.ofDays(89));
        house.db().in(site.id(), () -> {
            aRow("old and sent", old, now, null);
            aRow("old and given up", old, null, now);
            aRow("old and waiting", old, null, null);
            aRow("young and sent", young, now, null);
            aRow("young and given up", young, null, now);
        });

        house.anHourlyRound(site);

        assertThat(subjects()).containsExactly("old and waiting", "young and given up", "young and sent");
    }

    private Letter aLetter(String subject) {
        return Letter.of(new EmailAddress(email), Lang.SK, "Partnerstvo", subject)
                .paragraph("Text");
    }

    private void aRow(String subject, Instant written, @Nullable Instant sent, @Nullable Instant failed) {
        house.db()
                .sql("""
                insert into mail (partnership_id, id, recipient, sender_name, subject, plain, html, message_id, created_at, sent_at,
                                  failed_at)
                values (:partnership, gen_random_uuid(), 'a@example.org', 'P', :subject, '', '', '<x@y>', :written, :sent, :failed)
                """)
                .set("subject", subject)
                .set("written", written)
                .set("sent", sent)
                .set("failed", failed)
                .run();
    }

    private List<String> subjects() {
        return house.db()
                .in(
                        site.id(),
                        () -> house.db()
                                .sql("select subject from mail order by subject")
                                .list(row -> row.string("subject")));
    }

    private String desk() {
        return "/" + site.slug() + "/desk/letters";
    }

    /** Waits until the letter has failed so often and its next attempt, if any, is written down. */
    private State afterAttempt(int attempts) {
        Awaitility.await()
                .pollInterval(Duration.ofMillis(20))
                .until(() -> state().attempts() == attempts && (state().failed() || isLater(state().next())));
        return state();
    }

    private boolean isLater(@Nullable Instant next) {
        return next != null && next.isAfter(clock.instant().plusSeconds(5));
    }

    /** Lets the pause be over. */
    private void untilItIsDue() {
        house.db()
                .sql("update scheduled_tasks set execution_time = now() where task_instance like :of")
                .set("of", site.id() + "/%")
                .run();
    }

    private int rows() {
        return house.db().sql("select count(*)::int as n from mail").one(row -> row.integer("n"));
    }

    private int jobs() {
        return house.db()
                .sql("select count(*)::int as n from scheduled_tasks where task_instance like :of")
                .set("of", site.id() + "/%")
                .one(row -> row.integer("n"));
    }

    private State state() {
        return house.db()
                .in(
                        site.id(),
                        () -> house.db()
                                .sql("""
                                select attempts, sent_at is not null as sent, failed_at is not null as failed, plain,
                                       html, last_error, execution_time
                                from mail left join scheduled_tasks on task_instance = partnership_id || '/' || id
                                """)
                                .one(row -> new State(
                                        row.integer("attempts"),
                                        row.bool("sent"),
                                        row.bool("failed"),
                                        row.string("plain"),
                                        row.string("html"),
                                        row.stringOrNull("last_error"),
                                        row.instantOrNull("execution_time"))));
    }

    /** The letters to this test's reader alone: what other partnerships send meanwhile goes to the same server. */
    private List<String> received() {
        return server.received().stream()
                .filter(letter -> letter.contains("To: " + email))
                .toList();
    }

    private static String messageId(String raw) {
        var found = MESSAGE_ID.matcher(raw);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
