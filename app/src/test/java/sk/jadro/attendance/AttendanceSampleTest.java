package sk.jadro.attendance;

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
class AttendanceSampleTest {
    private static final String FIRST = "/events/prve-stretnutie-2021-03-11";

    private static final String SECOND = "/events/druhe-stretnutie-2021-03-31";

    @Autowired
    House house;

    @Autowired
    List<SampleContent> content;

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

        house.db().in(site.id(), () -> {
            content.reversed().forEach(SampleContent::removePeople);
            content.reversed().forEach(SampleContent::withdraw);
        });

        var page = house.visitor().open(path(site, FIRST));
        assertThat(page.texts("#people ~ ul bdi")).containsExactly("Skutočná Osoba");
        assertThat(house.visitor().open(path(site, SECOND)).status()).isEqualTo(404);
    }
}
