package sk.jadro.events;

import static org.assertj.core.api.Assertions.assertThat;
import static sk.jadro.events.TypedEvent.aPastEvent;
import static sk.jadro.events.TypedEvent.anEvent;
import static sk.jadro.events.TypedEvent.idPath;
import static sk.jadro.events.TypedEvent.path;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.base.web.Site;
import sk.jadro.support.CountedQueries;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;
import sk.jadro.support.Seen;
import sk.jadro.support.Visitor;

@JadroTest
class EventPagesTest {
    @Autowired
    House house;

    @Autowired
    CountedQueries queries;

    Site site;
    Visitor coordinator;
    Visitor reader;

    @BeforeEach
    void begin() {
        site = house.aPartnership();
        coordinator = house.aCoordinator(site);
        reader = house.visitor();
    }

    @Test
    void anEventSaysWhenWhereAndForWhom() {
        anEvent()
                .with("for_whom_sk", "Pre všetkých")
                .with("programme_sk", "17:00 Privítanie\n17:30 Práca v skupinách")
                .saveAs(coordinator, site);

        var page = reader.open(path(site, "/events/stretnutie-pri-stole"));

        assertThat(page.heading()).isEqualTo("Stretnutie pri stole");
        assertThat(page.main())
                .contains("utorok 14. mája 2030, 17:00 – 19:00", "Cikkerova sieň", "Pre všetkých", "O tom, čo ďalej.");
        assertThat(page.texts(".programme li"))
                .containsExactly("17:00 – 17:30 Privítanie 30 min", "17:30 – 19:00 Práca v skupinách 90 min");
        assertThat(page.main()).contains("ešte je to pred nami");
    }

    @Test
    void theEnglishPageMarksWhatIsInSlovakOnly() {
        anEvent().with("title_en", "Meeting at the table").saveAs(coordinator, site);

        var page = reader.open("/en" + path(site, "/events/stretnutie-pri-stole"));

        assertThat(page.heading()).isEqualTo("Meeting at the table");
        assertThat(page.one("h1").hasAttr("lang")).isFalse();
        assertThat(page.one(".lead").attr("lang")).isEqualTo("sk");
        assertThat(page.main()).contains("Tuesday 14 May 2030, 17:00 – 19:00");
    }

    @Test
    void aDraftIsThereForCoordinatorsOnly() {
        anEvent().draft().saveAs(coordinator, site);
        var address = path(site, "/events/stretnutie-pri-stole");

        assertThat(reader.open(address).status()).isEqualTo(404);
        assertThat(reader.open(address + ".ics").status()).isEqualTo(404);
        assertThat(reader.open(path(site, "/events")).main()).doesNotContain("Stretnutie pri stole");
        var elsewhere = house.aCoordinator(house.aPartnership());
        assertThat(elsewhere.open(address).status()).isEqualTo(404);

        var preview = coordinator.open(address);
        assertThat(preview.status()).isEqualTo(200);
        assertThat(preview.texts(".label--draft")).isNotEmpty();
        assertThat(preview.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void anAddressOncePublishedGoesOnWorking() {
        var form = anEvent().saveAs(coordinator, site);
        coordinator.submit(form, idPath(form), java.util.Map.of("slug", "ine-meno"));

        var old = reader.openOnly("/en" + path(site, "/events/stretnutie-pri-stole"));
        assertThat(old.status()).isEqualTo(301);
        assertThat(old.header("Location")).isEqualTo("/en" + path(site, "/events/ine-meno"));
        assertThat(reader.open(path(site, "/events/stretnutie-pri-stole.ics")).status())
                .isEqualTo(200);
    }

    @Test
    void theListSaysWhatLiesAheadAndWhatHasBeen() {
        anEvent().saveAs(coordinator, site);
        aPastEvent().with("title_sk", "Prvé stretnutie").saveAs(coordinator, site);

        var page = reader.open(path(site, "/events"));

        assertThat(page.texts("#upcoming + ul h3")).containsExactly("Stretnutie pri stole");
        assertThat(page.texts("#past + ul h3")).containsExactly("Prvé stretnutie");
    }

    @Test
    void pastEventsArePaged() {
        for (int i = 1; i <= 21; i++) {
            aPastEvent()
                    .with("title_sk", "Stretnutie " + i)
                    .with("day", i + ". 5. 2020")
                    .saveAs(coordinator, site);
        }

        var first = reader.open(path(site, "/events"));
        assertThat(first.texts(".event__title")).hasSize(20).startsWith("Stretnutie 21");
        var second = reader.open(path(site, "/events?page=2"));
        assertThat(second.one("link[rel=canonical]").attr("href")).endsWith(path(site, "/events?page=2"));
        assertThat(second.one("a.language").attr("href")).isEqualTo("/en" + path(site, "/events?page=2"));
        assertThat(second.texts(".event__title")).containsExactly("Stretnutie 1");
        assertThat(reader.open(path(site, "/events?page=nonsense")).texts(".event__title"))
                .hasSize(20);
    }

    @Test
    void theListAsksTheDatabaseEquallyOftenForOneEventAndForThree() {
        aPastEvent().saveAs(coordinator, site);
        anEvent().with("title_sk", "Budúce").saveAs(coordinator, site);
        var withOne = queries.during(() -> reader.open(path(site, "/events")));
        for (var title : new String[] {"Druhé", "Tretie"}) {
            aPastEvent().with("title_sk", title).saveAs(coordinator, site);
            anEvent().with("title_sk", title + " budúce").saveAs(coordinator, site);
        }
        var withThree = queries.during(() -> reader.open(path(site, "/events")));

        assertThat(withThree).hasSameSizeAs(withOne).hasSize(7);
    }

    @Test
    void theEventPageOfTheSampleShowsAllOfIt() {
        var sample = house.aSamplePartnership();

        var page = reader.open(path(sample, "/events/druhe-stretnutie-2021-03-31"));

        assertThat(page.main()).contains("Prišlo 22 ľudí.", "10 ľudí z mestského úradu", "12 ľudí z občianskej");
        assertThat(page.html().select(".sides .dot--city")).hasSize(10);
        assertThat(page.html().select(".sides .dot--civil")).hasSize(12);
        assertThat(page.texts("#people ~ ul bdi"))
                .containsExactly(
                        "Eva Kráľová", "Ľudmila Žltohlávková", "Marta Sásovská", "Peter Hronský", "Tomáš Rudlovský");
        assertThat(page.main()).contains("a ďalších 17 ľudí");
        assertThat(Seen.plain(page.one(".record img").attr("alt"))).contains("Druhé stretnutie v jednom obraze");
        assertThat(page.main()).contains("Ručne kreslený záznam");
        assertThat(page.texts(".thread__knot")).hasSize(19).last().asString().startsWith("7 úloh");
        assertThat(page.html().select(".thread a"))
                .allSatisfy(link ->
                        assertThat(reader.open(link.attr("href")).status()).isEqualTo(200));
        var picture = reader.open(page.one(".record img").attr("src"));
        assertThat(picture.status()).isEqualTo(200);
        assertThat(picture.header("Content-Type")).startsWith("image/");
    }

    @Test
    void anEventAsksTheDatabaseEquallyOftenWhateverHangsOnItAndOnceMoreForItsCircle() {
        var sample = house.aSamplePartnership();
        var full = queries.during(() -> reader.open(path(sample, "/events/druhe-stretnutie-2021-03-31")));
        var bare = queries.during(() -> reader.open(path(sample, "/events/prve-stretnutie-2021-03-11")));
        var ofACircle = queries.during(() -> reader.open(path(sample, "/events/dielna-piseme-zrozumitelne")));

        assertThat(full).hasSameSizeAs(bare).hasSize(16);
        assertThat(ofACircle).as("and who registered").hasSize(19);
    }

    @Test
    void onlyWhatLiesAheadGoesIntoACalendarAndOnlyWhatIsOverWasAttended() {
        var site = house.aSamplePartnership();
        var coordinator = house.aCoordinator(site);
        var reader = house.visitor();
        var over = reader.open(path(site, "/events/druhe-stretnutie-2021-03-31"));
        assertThat(over.html().select("a[href$=.ics]")).isEmpty();
        assertThat(over.html().select("#people")).hasSize(1);
        assertThat(over.texts("main h2").indexOf("Grafický zápis")).isZero();

        anEvent().with("slug", "caka-nas").saveAs(coordinator, site);
        var preview = coordinator.open(path(site, "/events/caka-nas"));
        var desk = preview.one(".next a[href*=/desk/events/]").attr("href") + "/attendance";
        coordinator.submit(coordinator.open(desk), "/attendance", Map.of("people-city-office", "12"));
        var ahead = reader.open(path(site, "/events/caka-nas"));
        assertThat(ahead.html().select("a[href$=.ics]")).hasSize(1);
        assertThat(ahead.html().select("#people")).isEmpty();
    }
}
