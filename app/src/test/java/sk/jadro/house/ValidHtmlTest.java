package sk.jadro.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import sk.jadro.base.mail.EmailAddress;
import sk.jadro.coordinators.Coordinators;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;
import sk.jadro.support.Seen;

/** Every page is valid HTML, by the checker that validator.w3.org runs. */
@Tag("full")
@JadroTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ValidHtmlTest {
    @Autowired
    House house;

    @Autowired
    Coordinators coordinators;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping router;

    private Checker checker;

    @BeforeAll
    void readSchema() throws Exception {
        checker = new Checker();
    }

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(strings = {"", "/en"})
    void everyAddress(String language) throws Exception {
        var showings = Showing.addresses(Example.in(house, coordinators), Route.all(router), house.visitor(), language);
        assertThat(showings).hasSizeGreaterThan(30);
        assertThat(checker.complaints(showings)).isEmpty();
    }

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(strings = {"", "/en"})
    void everyStateOfAPage(String language) throws Exception {
        var showings = Showing.states(Example.in(house, coordinators), house.visitor(), language);
        assertThat(checker.complaints(showings)).isEmpty();
    }

    @Test
    void anEmptyPartnership() throws Exception {
        var site = house.aPartnership();
        var coordinator = house.aCoordinator(site);
        var showings = new ArrayList<Showing>();
        for (var path : List.of(
                "",
                "/about",
                "/contact",
                "/privacy",
                "/events",
                "/activities",
                "/desk",
                "/desk/activities",
                "/desk/events",
                "/desk/texts",
                "/desk/coordinators")) {
            showings.add(new Showing(path, true, coordinator.open("/" + site.slug() + path)));
        }
        assertThat(showings).allMatch(showing -> showing.seen().status() == 200);
        assertThat(checker.complaints(showings)).isEmpty();
    }

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(strings = {"", "/en"})
    void letters(String language) throws Exception {
        var site = house.aSamplePartnership();
        var visitor = house.visitor();
        var activities = visitor.open(language + "/" + site.slug() + "/activities");
        var chosen = activities.html().select("input[name=activity]").eachAttr("value");
        var email = House.anEmail();
        var typed =
                Map.of("name", "<Eva> & 'Žofia' \"O'Neil\"", "email", email, "side", "public", "visibility", "full");
        var form = new HashMap<String, Object>(typed);
        form.put("activity", chosen);
        visitor.submit(activities, "/sign-ups", form);
        var coordinator = House.anEmail();
        coordinators.addFromShell(site, new EmailAddress(coordinator));
        visitor.submit(visitor.open(language + "/sign-in"), "/sign-in", Map.of("email", coordinator));

        for (var letter : List.of(house.lastLetter(email), house.lastLetter(coordinator))) {
            assertThat(checker.complaints(letter.subject(), letter.html())).isEmpty();
        }
    }

    @Test
    void whatIsNotValidIsFound() throws Exception {
        var page = house.visitor().open("/sign-in");
        var twice = page.text().replace("<h1", "<p id=\"main\"></p><h1").getBytes(StandardCharsets.UTF_8);
        var broken = new Seen(page.address(), 200, page.headers(), twice);
        assertThat(checker.complaints(List.of(new Showing("broken", false, broken))))
                .anySatisfy(complaint -> assertThat(complaint).contains("Duplicate ID"));
    }

    private static final class Checker implements ErrorHandler {
        private final SimpleDocumentValidator validator = new SimpleDocumentValidator(true, false, false);
        private final List<String> complaints = new ArrayList<>();
        private String name = "";

        private Checker() throws Exception {
            validator.setUpMainSchema("http://s.validator.nu/html5-rdfalite.rnc", this);
            validator.setUpValidatorAndParsers(this, true, false);
        }

        private List<String> complaints(String subject, String letter) throws Exception {
            complaints.clear();
            name = subject;
            check(letter.getBytes(StandardCharsets.UTF_8));
            return List.copyOf(complaints);
        }

        private List<String> complaints(List<Showing> showings) throws Exception {
            complaints.clear();
            for (var showing : showings) {
                name = showing.name();
                check(showing.seen().body());
            }
            return List.copyOf(complaints);
        }

        private void check(byte[] body) throws IOException, SAXException {
            var source = new InputSource(new ByteArrayInputStream(body));
            source.setEncoding("UTF-8");
            validator.checkHtmlInputSource(source);
        }

        @Override
        public void warning(SAXParseException found) {
            note(found);
        }

        @Override
        public void error(SAXParseException found) {
            note(found);
        }

        @Override
        public void fatalError(SAXParseException found) {
            note(found);
        }

        private void note(SAXParseException found) {
            complaints.add("%s, line %d: %s".formatted(name, found.getLineNumber(), found.getMessage()));
        }
    }
}
