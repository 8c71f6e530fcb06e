package sk.jadro.base.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import sk.jadro.Jadro;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;
import sk.jadro.support.Visitor;

/** Two nodes over one database. */
@JadroTest
class TwoNodesTest {
    @Autowired
    House house;

    @Autowired
    JdbcConnectionDetails database;

    @Autowired
    FlywayConnectionDetails migrations;

    @Test
    void aNameConfirmedOnOneIsOnTheOthersPageWithinASecond() {
        var site = house.aSamplePartnership();
        var path = "/" + site.slug() + "/activities/jednoduchsi-jazyk";
        var one = house.visitor();
        try (var node = new SpringApplicationBuilder(Jadro.class)
                .run(
                        "--spring.datasource.url=" + database.getJdbcUrl(),
                        "--spring.datasource.username=" + database.getUsername(),
                        "--spring.datasource.password=" + database.getPassword(),
                        "--spring.flyway.url=" + migrations.getJdbcUrl(),
                        "--spring.flyway.user=" + migrations.getUsername(),
                        "--spring.flyway.password=" + migrations.getPassword(),
                        "--server.port=0",
                        "--db-scheduler.enabled=false")) {
            var other = new Visitor("http://127.0.0.1:" + node.getEnvironment().getProperty("local.server.port"));
            var moments = node.getBean(PublicMoments.class);
            Awaitility.await().until(() -> moments.stands(site.id(), moments.now()));
            var email = House.anEmail();
            one.submit(
                    one.open(path),
                    "/co-owners",
                    Map.of("name", "Zuzana Nová", "email", email, "side", "public", "visibility", "full"));
            var confirm = house.local(
                    Objects.requireNonNull(house.lastLetter(email).links().getFirst()));
            assertThat(other.open(path).main()).doesNotContain("Zuzana Nová");

            one.pressTheOnlyButton(one.open(confirm));

            Awaitility.await()
                    .atMost(Duration.ofSeconds(1))
                    .pollInterval(Duration.ofMillis(20))
                    .untilAsserted(() -> assertThat(other.open(path).main()).contains("Zuzana Nová"));
        }
    }
}
