package sk.jadro.base.jobs;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;

/** Every hour each room does its part for each partnership. */
@JadroTest
class HourlyRoundsTest {
    @Autowired
    House house;

    @Test
    void everyPartnershipGetsAJobOfItsOwn() {
        var site = house.aPartnership();
        house.db()
                .sql("update scheduled_tasks set execution_time = now() where task_name = 'hourly-rounds'")
                .run();
        // Until its turn comes, one after the other.
        Awaitility.await()
                .pollInterval(Duration.ofMillis(20))
                .until(() -> house.db()
                        .sql("""
                        select exists (
                            select from scheduled_tasks
                            where task_name = 'hourly-round' and task_instance = :partnership) as put
                        """)
                        .set("partnership", site.id().toString())
                        .one(row -> row.bool("put")));
    }
}
