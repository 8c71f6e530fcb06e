package sk.jadro.events;

import static org.assertj.core.api.Assertions.assertThat;
import static sk.jadro.events.TypedEvent.path;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.base.web.Site;
import sk.jadro.partnership.SampleContent;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;

@JadroTest
class EventSampleTest {
    private static final String FIRST = "/events/prve-stretnutie-2021-03-11";

    private static final String SECOND = "/events/druhe-stretnutie-2021-03-31";

    @Autowired
    House house;

    @Autowired
    List<SampleContent> content;

    @Test
    void withdrawnEventsAreDraftsThatKeepTheirDrawing() {
        var site = house.aSamplePartnership();
        var coordinator = house.aCoordinator(site);

        withdraw(site);

        assertThat(house.visitor().open(path(site, FIRST)).status()).isEqualTo(404);
        assertThat(house.visitor().open(path(site, "/events")).html().select("h3"))
                .isEmpty();
        assertThat(coordinator.open(path(site, SECOND)).html().select("figure img"))
                .isNotEmpty();
    }

    private void withdraw(Site site) {
        house.db().in(site.id(), () -> {
            content.reversed().forEach(SampleContent::removePeople);
            content.reversed().forEach(SampleContent::withdraw);
        });
    }

    @Test
    void oneSampleEventLiesAhead() {
        var site = house.aSamplePartnership();

        assertThat(house.visitor().open(path(site, "/events")).texts("#upcoming + ul h3"))
                .containsExactly("Dielňa: píšeme zrozumiteľne");
    }
}
