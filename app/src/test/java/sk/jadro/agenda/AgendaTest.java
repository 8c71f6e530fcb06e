package sk.jadro.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.base.web.Site;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;
import sk.jadro.support.Visitor;

/** A meeting says which activities it is about, and both pages show it. */
@JadroTest
class AgendaTest {
    @Autowired
    House house;

    private Site site;
    private Visitor coordinator;
    private String event;
    private String activity;

    @BeforeEach
    void aSamplePartnership() {
        site = house.aSamplePartnership();
        coordinator = house.aCoordinator(site);
        event = id("event", "druhe-stretnutie-2021-03-31").toString();
        activity = id("activity", "jednoduchsi-jazyk").toString();
    }

    @Test
    void bothPagesShowIt() {
        var form = coordinator.open(desk());
        assertThat(form.main()).contains("O ktorých aktivitách bude reč", "Jednoduchší a rodovo citlivý jazyk");
        coordinator.submit(form, "/activities", Map.of("activities", List.of(activity)));
        var reader = house.visitor();
        assertThat(reader.open(at("/events/druhe-stretnutie-2021-03-31")).texts("#agenda + ul a"))
                .containsExactly("Jednoduchší a rodovo citlivý jazyk");
        assertThat(reader.open(at("/activities/jednoduchsi-jazyk")).texts("#agenda + ul h3"))
                .hasSize(1);
        coordinator.submit(coordinator.open(desk()), "/activities", Map.of("activities", List.of()));
        assertThat(reader.open(at("/activities/jednoduchsi-jazyk")).texts("#agenda"))
                .isEmpty();
    }

    @Test
    void whatReadersDoNotSeeIsNotNamed() {
        coordinator.submit(coordinator.open(desk()), "/activities", Map.of("activities", List.of(activity)));
        coordinator.submit(coordinator.open(at("/desk/activities")), activity + "/archive");
        assertThat(house.visitor()
                        .open(at("/events/druhe-stretnutie-2021-03-31"))
                        .texts("#agenda"))
                .isEmpty();
    }

    @Test
    void anActivityThatIsNotOfferedIsRefused() {
        var refused = coordinator.postOnly(
                desk(), Map.of("activities", List.of(UUID.randomUUID().toString())));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errors()).hasSize(1);
    }

    private String desk() {
        return at("/desk/events/" + event + "/activities");
    }

    private UUID id(String table, String slug) {
        return house.db()
                .in(
                        site.id(),
                        () -> house.db()
                                .sql("select id from " + table
                                        + " where partnership_id = :partnership and slug = :slug")
                                .set("slug", slug)
                                .one(row -> row.uuid("id")));
    }

    private String at(String path) {
        return "/" + site.slug() + path;
    }
}
