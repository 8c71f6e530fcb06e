package sk.jadro.events;

import static org.assertj.core.api.Assertions.assertThat;
import static sk.jadro.events.TypedEvent.path;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.partnership.SampleContent;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;

@JadroTest
class EventSampleTest {
    private static final String FIRST = "/events/prve-stretnutie-2021-03-11";

    @Autowired
    House house;

    @Autowired
    List<SampleContent> content;

    @Test
    void nothingOfTheSampleRemainsOnceItIsRemoved() {
        var site = house.aSamplePartnership();

        house.db().in(site.id(), () -> content.reversed().forEach(SampleContent::remove));

        for (var table :
                List.of("event", "event_attendance", "event_participant", "graphic_record", "file", "person")) {
            int rows = house.db()
                    .in(
                            site.id(),
                            () -> house.db()
                                    .sql("select count(*)::int as rows from " + table)
                                    .one(row -> row.integer("rows")));
            assertThat(rows).as(table).isZero();
        }
    }

    @Test
    void anEventThatSomebodyRealStandsInStays() {
        var site = house.aSamplePartnership();
        var coordinator = house.aCoordinator(site);
        var preview = coordinator.open(path(site, FIRST));
        var desk = preview.one(".next a[href*=/desk/events/]").attr("href") + "/attendance";
        coordinator.submit(
                coordinator.open(desk),
                "/participants",
                Map.of("name", "Skutočná Osoba", "side", "public", "agreed", "yes"));

        house.db().in(site.id(), () -> content.reversed().forEach(SampleContent::remove));

        var page = house.visitor().open(path(site, FIRST));
        assertThat(page.texts("#people ~ ul bdi")).containsExactly("Skutočná Osoba");
        assertThat(house.visitor()
                        .open(path(site, "/events/druhe-stretnutie-2021-03-31"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void oneSampleEventLiesAhead() {
        var site = house.aSamplePartnership();

        assertThat(house.visitor().open(path(site, "/events")).texts("#upcoming + ul h3"))
                .containsExactly("Dielňa: píšeme zrozumiteľne");
    }
}
