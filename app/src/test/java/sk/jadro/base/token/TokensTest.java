package sk.jadro.base.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.base.db.Db;
import sk.jadro.base.web.Site;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;
import sk.jadro.support.MovableClock;

@JadroTest
class TokensTest {
    private static final String PURPOSE = "test";

    @Autowired
    House house;

    @Autowired
    Db db;

    @Autowired
    Tokens tokens;

    @Autowired
    Clock clock;

    @Autowired
    MovableClock movable;

    private Site site;
    private UUID subject;

    @BeforeEach
    void inAPartnership() {
        site = house.aPartnership();
        subject = UUID.randomUUID();
    }

    @Test
    void aTokenIsFoundByWhatStandsInItsLink() {
        var token = issue();
        assertThat(token).matches("[A-Za-z0-9_-]{43}");
        assertThat(find(site, PURPOSE, token)).contains(new Tokens.Found(subject, false, null));
    }

    @Test
    void noTwoAreAlike() {
        assertThat(issue()).isNotEqualTo(issue());
    }

    @Test
    void itIsGoodForItsPurposeOnly() {
        var token = issue();
        assertThat(find(site, "another", token)).isEmpty();
        assertThat(use("another", token)).isFalse();
        assertThat(find(site, PURPOSE, token)).contains(new Tokens.Found(subject, false, null));
    }

    @Test
    void itIsGoodInItsPartnershipOnly() {
        assertThat(find(house.aPartnership(), PURPOSE, issue())).isEmpty();
    }

    @Test
    void itIsUsedOnceHoweverManyTry() throws Exception {
        var token = issue();
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Boolean> click = () -> use(PURPOSE, token);
            var used = 0;
            for (var done : people.invokeAll(Collections.nCopies(10, click))) {
                used += done.get() ? 1 : 0;
            }
            assertThat(used).isEqualTo(1);
        }
        assertThat(find(site, PURPOSE, token)).contains(new Tokens.Found(subject, true, null));
    }

    @Test
    void itEndsWhenItsTimeIsOver() {
        var token = db.in(
                site.id(), () -> tokens.issue(PURPOSE, subject, clock.instant().plus(Duration.ofHours(24))));
        movable.later(
                Duration.ofHours(23),
                () -> assertThat(find(site, PURPOSE, token)).isPresent());
        movable.later(Duration.ofHours(25), () -> {
            assertThat(find(site, PURPOSE, token)).isEmpty();
            assertThat(use(PURPOSE, token)).isFalse();
        });
    }

    @Test
    void revokingEndsThoseOfThatPurpose() {
        var first = issue();
        var second = issue();
        var other = db.in(site.id(), () -> tokens.issue("another", subject, null));
        db.in(site.id(), () -> tokens.revoke(subject, PURPOSE));
        assertThat(find(site, PURPOSE, first)).isEmpty();
        assertThat(find(site, PURPOSE, second)).isEmpty();
        assertThat(find(site, "another", other)).isPresent();
    }

    @Test
    void theDatabaseKnowsOnlyItsHash() {
        var token = issue();
        var row = db.in(
                site.id(), () -> db.sql("select t::text as row from token t").one(r -> r.string("row")));
        assertThat(row)
                .doesNotContain(token)
                .doesNotContain(HexFormat.of().formatHex(token.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void nonsenseFindsNothing() {
        for (var nonsense : new String[] {"", " ", "x".repeat(10_000), "žluťoučký", "\u0000"}) {
            assertThat(find(site, PURPOSE, nonsense)).isEmpty();
        }
    }

    private String issue() {
        return db.in(site.id(), () -> tokens.issue(PURPOSE, subject, null));
    }

    private Optional<Tokens.Found> find(Site where, String purpose, String token) {
        return db.in(where.id(), () -> tokens.find(purpose, token));
    }

    private boolean use(String purpose, String token) {
        return db.in(site.id(), () -> tokens.use(purpose, token));
    }

    @Test
    void whatOpensNothingAnyMoreIsForgotten() {
        var used = issue();
        use(PURPOSE, used);
        db.in(site.id(), () -> tokens.issue(PURPOSE, subject, clock.instant().minusSeconds(1)));
        var good = issue();
        movable.later(
                java.time.Duration.ofMinutes(1),
                () -> db.in(site.id(), () -> {
                    tokens.forget(clock.instant());
                }));
        int left = db.in(
                site.id(), () -> db.sql("select count(*)::int as n from token").one(row -> row.integer("n")));
        assertThat(left).isEqualTo(1);
        assertThat(find(site, PURPOSE, good)).isPresent();
    }
}
