package sk.jadro.base.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.kagkarlsson.scheduler.task.Task;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import sk.jadro.base.db.PartnershipId;
import sk.jadro.base.web.Site;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;

/** Work that happens later, here on letters that are not there, so that nothing comes of it. */
@JadroTest
class JobsTest {
    @Autowired
    House house;

    @Autowired
    Jobs jobs;

    @Autowired
    @Qualifier("sendMail")
    Task<Void> task;

    private Site site;
    private String instance;

    @BeforeEach
    void found() {
        site = house.aPartnership();
        instance = site.id() + "/" + UUID.randomUUID();
    }

    @Test
    void whatIsPutInATransactionThatFailsNeverHappens() {
        var later = Instant.now().plus(Duration.ofHours(1));
        assertThatThrownBy(() -> house.db().in(site.id(), () -> {
                    jobs.at(task, instance, later);
                    assertThat(times()).hasSize(1);
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");

        assertThat(times()).isEmpty();
    }

    @Test
    void whatIsPutIsDoneOnceItIsCommitted() {
        house.db().in(site.id(), () -> {
            jobs.soon(task, instance);
            assertThat(times()).hasSize(1);
        });

        Awaitility.await().until(() -> times().isEmpty());
    }

    @Test
    void whatFailsInAnHourlyRoundKeepsNoOtherPartFromItsTurn() {
        var came = new ArrayList<PartnershipId>();
        var parts = new LinkedHashMap<String, Hourly>();
        parts.put("fails", partnership -> {
            throw new IllegalStateException("no");
        });
        parts.put("goes on", came::add);

        HourlyRounds.go(parts, site.id());

        assertThat(came).containsExactly(site.id());
    }

    @Test
    void itMayBePutOutsideOfATransaction() {
        jobs.soon(task, instance);

        Awaitility.await().until(() -> times().isEmpty());
    }

    @Test
    void whatIsPutTwiceWaitsForTheEarlierTime() {
        var sooner = Instant.now().plus(Duration.ofHours(1)).truncatedTo(ChronoUnit.MILLIS);
        house.db().in(site.id(), () -> jobs.at(task, instance, sooner.plusSeconds(60)));
        house.db().in(site.id(), () -> jobs.at(task, instance, sooner));
        house.db().in(site.id(), () -> jobs.at(task, instance, sooner.plusSeconds(30)));
        assertThat(times()).containsExactly(sooner);

        house.db().in(site.id(), () -> jobs.soon(task, instance));
        Awaitility.await().until(() -> times().isEmpty());
    }

    @Test
    void whoPutsTheSameAtTheSameTimeDoesNotLoseTheirTransaction() {
        var later = Instant.now().plus(Duration.ofHours(1));
        var together = new CyclicBarrier(4);
        var all = IntStream.range(0, 4)
                .mapToObj(number -> CompletableFuture.runAsync(() -> house.db().in(site.id(), () -> {
                    await(together);
                    jobs.at(task, instance, later);
                    house.db()
                            .sql(
                                    "insert into person (partnership_id, id, name, lang, created_at) values (:partnership, gen_random_uuid(), :name, 'sk', now())")
                            .set("name", "Osoba " + number)
                            .run();
                })))
                .toList();
        all.forEach(CompletableFuture::join);

        assertThat(times()).hasSize(1);
        int people = house.db()
                .in(
                        site.id(),
                        () -> house.db()
                                .sql("select count(*)::int as n from person")
                                .one(row -> row.integer("n")));
        assertThat(people).isEqualTo(4);
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Instant> times() {
        return house.db()
                .sql("select execution_time from scheduled_tasks where task_instance = :instance")
                .set("instance", instance)
                .list(row -> row.instant("execution_time"));
    }
}
