package sk.jadro.manual;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.awaitility.Awaitility;
import sk.jadro.base.text.Text;
import sk.jadro.base.web.Site;
import sk.jadro.partnership.Partnerships;
import sk.jadro.support.ArrivedLetter;
import sk.jadro.support.House;

/** A partnership in a town that is invented, as are its people, and the browsers of those who go the manual's way in it. */
final class Town implements AutoCloseable {
    static final String EVENT = "Ako spolu otvoríme mesto";
    static final String EVENT_PAGE = "/events/ako-spolu-otvorime-mesto";
    static final String NAME = "Jana Lipová";

    final House house;
    final Site site;
    /** Who coordinates for the city office, and whom the manual speaks to. */
    final Hand jana;
    /** Who coordinates for civil society. */
    final Hand peter;
    /** A resident, on a phone. */
    final Hand eva;

    private final List<BrowserContext> contexts = new ArrayList<>();

    Town(House house, Partnerships partnerships, Browser browser) {
        this.house = house;
        site = partnerships.found(
                "lipovec",
                new Text("Partnerstvo pre otvorené vládnutie", "Partnership for Open Government"),
                Text.sk("Lipovec"));
        jana = new Hand(newPage(browser, 1280, 900));
        peter = new Hand(newPage(browser, 1280, 900));
        eva = new Hand(newPage(browser, 360, 800));
    }

    private Page newPage(Browser browser, int width, int height) {
        var context = browser.newContext(new Browser.NewContextOptions().setViewportSize(width, height));
        contexts.add(context);
        return context.newPage();
    }

    String at(String path) {
        return house.root() + "/" + site.slug() + path;
    }

    static String email(String name) {
        return name + "@lipovec.example.org";
    }

    /** The first link of the letter to somebody that says so above; waits for it. */
    String link(String name, String subject) {
        var letter = Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> letter(name, subject), Optional::isPresent);
        return house.local(letter.orElseThrow().links().getFirst());
    }

    private Optional<ArrivedLetter> letter(String name, String subject) {
        return house.letters(email(name), 0).stream()
                .filter(letter -> letter.subject().startsWith(subject))
                .findFirst();
    }

    /** The desk's page of the one event. */
    Hand event() {
        return jana.open(at("/desk")).follow("Podujatia").follow(EVENT);
    }

    /** Somebody registers; their letter is under way. */
    void registers(String who, String name, String side, String visibility, Map<String, String> more) {
        var visitor = house.visitor();
        var page = visitor.open(at(EVENT_PAGE + "/participants"));
        var fields = new LinkedHashMap<String, Object>(
                Map.of("name", name, "email", email(who), "side", side, "visibility", visibility));
        var answer = page.one("input[type=radio][name^=answer]");
        fields.put(answer.attr("name"), answer.val());
        fields.putAll(more);
        visitor.submit(page, "/participants", fields);
    }

    /** They confirm it. */
    void confirm(String... all) {
        for (var who : all) {
            var visitor = house.visitor();
            visitor.pressTheOnlyButton(visitor.open(link(who, "Potvrďte účasť")));
        }
    }

    @Override
    public void close() {
        contexts.forEach(BrowserContext::close);
    }
}
