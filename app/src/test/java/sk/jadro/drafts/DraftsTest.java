package sk.jadro.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.base.db.Db;
import sk.jadro.base.web.Site;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;
import sk.jadro.support.MovableClock;
import sk.jadro.support.Seen;
import sk.jadro.support.Visitor;

/** A draft is shown to people outside by a link, and published by itself at a planned time. */
@JadroTest
class DraftsTest {
    @Autowired
    House house;

    @Autowired
    Db db;

    @Autowired
    MovableClock clock;

    private Site site;
    private Visitor coordinator;
    private Visitor outsider;

    @BeforeEach
    void aSample() {
        site = house.aSamplePartnership();
        coordinator = house.aCoordinator(site);
        outsider = house.visitor();
    }

    @ParameterizedTest
    @CsvSource({"activity, activities", "event, events"})
    void whoHasTheLinkSeesTheDraftAsItStands(String kind, String room) {
        var form = aDraft(room);
        var link = link(form, kind);

        var seen = outsider.open(link);
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.header("X-Robots-Tag")).isEqualTo("noindex");
        assertThat(seen.header("Cache-Control")).isEqualTo("no-store");
        assertThat(seen.html().select("a[href*=/desk/]")).isEmpty();
        coordinator.submit(form, path(form), Map.of("title_sk", "Celkom nový nadpis"));
        assertThat(outsider.open(link).heading()).isEqualTo("Celkom nový nadpis");
        assertThat(outsider.open("/en" + link).status()).isEqualTo(200);
        assertThat(outsider.openOnly(page(form, room)).status()).isEqualTo(404);
    }

    @Test
    void itEndsAfterThirtyDaysOrWhenItIsRevoked() {
        var form = aDraft("activities");
        var link = link(form, "activity");
        clock.later(
                Duration.ofDays(31),
                () -> assertThat(outsider.openOnly(link).status()).isEqualTo(410));
        var desk = coordinator.open(drafts(form, "activity"));
        assertThat(coordinator.submit(desk, "/links/revocation").main())
                .contains("Odkazy na koncept už nič neotvoria.");
        assertThat(outsider.openOnly(link).status()).isEqualTo(410);
    }

    @Test
    void onceItIsPublishedTheLinkLeadsThere() {
        var form = aDraft("activities");
        var link = link(form, "activity");
        coordinator.submit(coordinator.open(path(form)), path(form), Map.of("publication", "published"));
        assertThat(outsider.open(link).address().getPath()).isEqualTo(page(form, "activities"));
    }

    @ParameterizedTest
    @CsvSource({"activity, activities", "event, events"})
    void aPlannedOneIsPublishedByItself(String kind, String room) {
        var form = aDraft(room);
        var planned = plan(form, kind, "31. 12. 2040", "8:00");
        assertThat(planned.main()).contains("Zverejnenie je naplánované.", "31. decembra 2040, 8:00");
        assertThat(outsider.openOnly(page(form, room)).status()).isEqualTo(404);

        itIsTime();

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        assertThat(outsider.openOnly(page(form, room)).status()).isEqualTo(200));
        assertThat(coordinator.open(drafts(form, kind)).main()).contains("Toto už zverejnené je");
        assertThat(coordinator
                        .open("/" + site.slug() + "/desk/history")
                        .texts("tbody tr")
                        .getFirst())
                .contains(form.one("#title_sk").attr("value"));
    }

    @Test
    void aPlanIsCancelled() {
        var form = aDraft("activities");
        var cancelled = coordinator.submit(plan(form, "activity", "31. 12. 2040", "8:00"), "/plan/withdrawal");
        assertThat(cancelled.main()).contains("Plán je zrušený").doesNotContain("Zverejní sa to samo:");
    }

    @ParameterizedTest
    @CsvSource({
        "31. 12. 2020, 8:00, time",
        "31. 31. 2040, 8:00, day",
        "31. 12. 2040, 25:00, time",
        "'', 8:00, day",
        "31. 12. 2040, '', time"
    })
    void aWrongTimeIsNamedAndStays(String day, String time, String field) {
        var form = aDraft("activities");
        var rejected = plan(form, "activity", day, time);
        assertThat(rejected.status()).isEqualTo(422);
        assertThat(rejected.one("#" + field + "-error").text()).isNotEmpty();
        assertThat(rejected.one("#day").attr("value")).isEqualTo(day);
        assertThat(rejected.one("#time").attr("value")).isEqualTo(time);
    }

    /** The form of a sample thing that was made a draft. */
    private Seen aDraft(String room) {
        var list = coordinator.open("/" + site.slug() + "/desk/" + room);
        var address = list.html().select("main a[href^=/" + site.slug() + "/desk/" + room + "/]").stream()
                .map(link -> link.attr("href"))
                .filter(href -> href.matches(".*/[0-9a-f-]{36}"))
                .findFirst()
                .orElseThrow();
        var form = coordinator.open(address);
        return coordinator.submit(form, address, Map.of("publication", "draft"));
    }

    private String link(Seen form, String kind) {
        var made = coordinator.submit(coordinator.open(drafts(form, kind)), "/links");
        var link = made.one("#link").attr("value");
        return link.substring(link.indexOf("/" + site.slug()));
    }

    private Seen plan(Seen form, String kind, String day, String time) {
        return coordinator.submit(coordinator.open(drafts(form, kind)), "/plan", Map.of("day", day, "time", time));
    }

    /** As if the planned time had come: the job's, and the plan's. */
    private void itIsTime() {
        db.in(site.id(), () -> {
            db.sql("update planned_publication set publish_at = now() where partnership_id = :partnership")
                    .run();
            db.sql("update scheduled_tasks set execution_time = now() where task_instance like :mine")
                    .set("mine", site.id() + "/%")
                    .run();
        });
    }

    private static String path(Seen form) {
        return form.address().getPath();
    }

    private String drafts(Seen form, String kind) {
        return "/" + site.slug() + "/desk/drafts/" + kind
                + path(form).substring(path(form).lastIndexOf('/'));
    }

    private String page(Seen form, String room) {
        return "/" + site.slug() + "/" + room + "/" + form.one("#slug").attr("value");
    }
}
