package sk.jadro.events;

import static org.assertj.core.api.Assertions.assertThat;
import static sk.jadro.events.TypedEvent.aPastEvent;
import static sk.jadro.events.TypedEvent.anEvent;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;
import sk.jadro.support.Seen;

/** A circle's pages say when it meets next. */
@JadroTest
class NextMeetingTest {
    private static final String SECTION = "section:has(#next-event)";

    @Autowired
    House house;

    private ACircleWithEvents circle;

    @BeforeEach
    void found() {
        circle = new ACircleWithEvents(house);
    }

    @Test
    void readersSeeTheNextOneAndPutItIntoTheirCalendar() {
        circle.event(anEvent().with("title_sk", "Neskôr").with("day", "1. 6. 2031"), "Jadro");
        circle.event(anEvent().with("title_sk", "Najbližšie").with("kind", "circle-meeting"), "Jadro");
        circle.event(aPastEvent().with("title_sk", "Minulé"), "Jadro");
        circle.event(
                anEvent()
                        .with("title_sk", "Rozpísané")
                        .with("day", "1. 1. 2030")
                        .draft(),
                "Jadro");
        anEvent()
                .with("title_sk", "Celého partnerstva")
                .with("day", "2. 1. 2030")
                .saveAs(circle.coordinator, circle.site);

        var page = beside();

        assertThat(page.texts(SECTION + " h3")).containsExactly("Najbližšie");
        assertThat(page.one(SECTION).text()).contains("14", "17:00 – 19:00", "Cikkerova sieň");
        assertThat(house.visitor()
                        .open(page.one(SECTION + " a[href$=.ics]").attr("href"))
                        .text())
                .contains("SUMMARY:Najbližšie");
        assertThat(house.visitor()
                        .open(page.one(SECTION + " a[href*=circle]").attr("href"))
                        .texts(".event__title"))
                .containsExactly("Najbližšie", "Neskôr", "Minulé");
    }

    @Test
    void whereNoneIsAheadReadersSeeNothingAndThoseInTheCircleASentence() {
        circle.event(aPastEvent(), "Jadro");
        circle.member("Eva Kráľová", "none");
        var eva = circle.inside("Eva Kráľová");

        assertThat(beside().html().select("#next-event")).isEmpty();
        assertThat(eva.open(circle.at("/inside/jadro")).texts(SECTION))
                .containsExactly("Najbližšie stretnutie Ďalšie stretnutie ešte nie je ohlásené.");

        circle.event(anEvent().with("title_sk", "Najbližšie"), "Jadro");
        assertThat(eva.open(circle.at("/inside/jadro")).texts(SECTION + " h3")).containsExactly("Najbližšie");
    }

    @Test
    void thoseWhoWatchOverThePartnershipSeeItToo() {
        var watching = circle.another("Hodnotenie", Map.of("monitors", "yes", "ring", "0", "deciding", "nothing"));
        circle.memberOf(watching, "Iva Sledovaná", "none", "academia");
        var iva = circle.inside("Iva Sledovaná");
        assertThat(iva.open(circle.at("/inside/jadro")).html().select("#next-event"))
                .isEmpty();

        circle.event(anEvent().with("title_sk", "Najbližšie"), "Jadro");

        assertThat(iva.open(circle.at("/inside/jadro")).texts(SECTION + " h3")).containsExactly("Najbližšie");
    }

    @Test
    void theSampleCircleHasOne() {
        var sample = house.aSamplePartnership();

        assertThat(house.visitor()
                        .open("/" + sample.slug() + "/circles/jadro-plus")
                        .texts(SECTION + " h3"))
                .containsExactly("Dielňa: píšeme zrozumiteľne");
    }

    private Seen beside() {
        return house.visitor().open(circle.at("/circles/jadro"));
    }
}
