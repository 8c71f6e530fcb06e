package sk.jadro.manual;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.base.text.Text;
import sk.jadro.browser.Chromium;
import sk.jadro.coordinators.Coordinators;
import sk.jadro.partnership.Partnerships;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;
import sk.jadro.support.MovableClock;

/** The way of docs/koordinacia.md, from the first link to final minutes, by the words that the manual quotes. */
@Tag("full")
@JadroTest
@ExtendWith(Chromium.class)
class ManualTest {
    @Autowired
    House house;

    @Autowired
    Partnerships partnerships;

    @Autowired
    Coordinators coordinators;

    @Autowired
    MovableClock clock;

    @Test
    void theManualsWayLeadsFromTheFirstLinkToFinalMinutes(Browser browser) {
        try (var town = new Town(house, partnerships, browser)) {
            at("2026-03-09T08:00:00Z", () -> prepare(town));
            at("2026-03-10T08:00:00Z", () -> invite(town));
            at("2026-03-25T16:40:00Z", () -> meet(town));
            at("2026-03-26T08:00:00Z", () -> writeUp(town));
            at("2026-03-26T09:00:00Z", () -> correct(town));
            at("2026-04-03T08:00:00Z", () -> finish(town));
        }
    }

    @Test
    void theReadmeShowsTheSample(Browser browser) {
        at("2026-03-09T08:00:00Z", () -> {
            var site = partnerships.found(
                    "readme",
                    new Text("Partnerstvo pre otvorené vládnutie", "Partnership for Open Government"),
                    Text.sk("Banská Bystrica"));
            partnerships.addSampleContent(site);
            var home = house.root() + "/" + site.slug();
            try (var context = browser.newContext(new NewContextOptions().setViewportSize(1280, 900))) {
                var reader = new Hand(context.newPage()).open(home);
                reader.takes("home", "body", "footer");
                reader.page.setViewportSize(360, 800);
                reader.follow("Vybrať si aktivitu")
                        .follow("Jednoduchší a rodovo citlivý jazyk")
                        .takes("activity-360", ".thread-place", ".column");
            }
        });
    }

    private void prepare(Town town) {
        var preparing = new Preparing(town);
        preparing.signIn(coordinators.linkForNewcomer(town.site));
        preparing.words();
        preparing.secondCoordinator();
        preparing.activity();
        preparing.circle();
        preparing.event();
    }

    private void invite(Town town) {
        var preparing = new Preparing(town);
        preparing.registration();
        preparing.letter();
    }

    private void meet(Town town) {
        var meeting = new Meeting(town);
        meeting.open();
        meeting.write();
        meeting.group();
        meeting.weigh();
        meeting.interpret();
    }

    private void writeUp(Town town) {
        var after = new Afterwards(town);
        after.people();
        after.drawing();
        after.outputs();
        after.task();
        after.decision();
    }

    private void correct(Town town) {
        var after = new Afterwards(town);
        after.minutes();
        after.answers();
    }

    private void finish(Town town) {
        var after = new Afterwards(town);
        after.finalMinutes();
        after.initiative();
        after.whatPeopleSee();
        after.mistakes();
    }

    /** Long ago, so that letters leave at once: the post goes by the machine's own clock. */
    private void at(String moment, Runnable work) {
        clock.later(Duration.between(Instant.now(), Instant.parse(moment)), work);
    }
}
