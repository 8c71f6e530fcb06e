package sk.jadro.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import sk.jadro.base.web.Site;
import sk.jadro.coordinators.Coordinators;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;
import sk.jadro.support.Seen;

/** Posts that another site makes a browser send are refused; those of programs that fill in every field, too. */
@Tag("full")
@JadroTest
class CrossSiteTest {
    @Autowired
    House house;

    @Autowired
    Coordinators coordinators;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping router;

    private Site site;
    private String form;

    @BeforeEach
    void anActivity() {
        site = house.aSamplePartnership();
        var visitor = house.visitor();
        var list = visitor.open("/" + site.slug() + "/activities");
        form = visitor.open(list.one(".column__title a").attr("href"))
                .form("/co-owners")
                .attr("action");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # Sec-Fetch-Site | Origin                | accepted
            same-origin      | -                     | true
            none             | -                     | true
            -                | -                     | true
            -                | {here}                | true
            same-origin      | https://example.org   | true
            cross-site       | -                     | false
            same-site        | -                     | false
            cross-site       | {here}                | false
            Same-Origin      | -                     | false
            ''               | -                     | false
            -                | https://example.org   | false
            -                | null                  | false
            -                | ''                    | false
            -                | {here}.example.org    | false
            -                | http://127.0.0.1      | false
            -                | http://127.0.0.1:1    | false
            -                | ://                   | false
            -                | {here}, {here}        | false
            """)
    void aPostSaysWhereItComesFrom(String fetchSite, String origin, boolean accepted) {
        var headers = new ArrayList<>(List.of("Content-Type", "application/x-www-form-urlencoded"));
        if (fetchSite != null) {
            headers.addAll(List.of("Sec-Fetch-Site", fetchSite));
        }
        if (origin != null) {
            headers.addAll(List.of("Origin", origin.replace("{here}", house.root())));
        }
        var before = signUps();
        var seen = house.visitor().ask("POST", form, aSignUp(), headers.toArray(String[]::new));

        assertThat(seen.status()).isEqualTo(accepted ? 303 : 403);
        assertThat(signUps()).isEqualTo(accepted ? before + 1 : before);
    }

    @Test
    void whoIsRefusedReadsWhy() {
        var seen = post(aSignUp(), "cross-site");
        assertThat(seen.heading()).isEqualTo("Sem nemáte prístup");
        assertThat(seen.main()).contains("z inej stránky");
        assertThat(house.visitor()
                        .ask("POST", "/en" + form, aSignUp(), "Sec-Fetch-Site", "cross-site")
                        .heading())
                .isEqualTo("You have no access here");
    }

    @Test
    void everyAddressThatTakesPostsRefusesThoseOfOtherSites() {
        var example = Example.in(house, coordinators);
        var routes = Route.all(router).stream()
                .filter(route -> route.method().equals("POST"))
                .toList();
        assertThat(routes).hasSizeGreaterThan(20);
        for (var route : routes) {
            for (var language : List.of("", "/en")) {
                var address = language + example.address(route.pattern());
                var seen = example.coordinator().ask("POST", address, "", "Sec-Fetch-Site", "cross-site");
                assertThat(seen.status()).as(route.toString()).isEqualTo(403);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"PUT, 403", "DELETE, 403", "PATCH, 403", "FOO, 400"})
    void otherMethodsThatMightChangeSomethingAreRefusedToo(String method, int status) {
        assertThat(house.visitor()
                        .ask(method, form, "", "Sec-Fetch-Site", "cross-site")
                        .status())
                .isEqualTo(status);
    }

    @Test
    void linksFromElsewhereLeadHere() {
        var seen = house.visitor()
                .ask("GET", "/" + site.slug(), "", "Sec-Fetch-Site", "cross-site", "Origin", "https://example.org");
        assertThat(seen.status()).isEqualTo(200);
    }

    @Test
    void whatAProgramSendsIsNotKeptButAPersonCanMendIt() {
        var before = signUps();
        var caught = post(aSignUp() + "&website=http%3A%2F%2Fexample.org", "same-origin");

        assertThat(caught.status()).isEqualTo(422);
        assertThat(signUps()).isEqualTo(before);
        assertThat(caught.one("#name").attr("value")).isEqualTo("Eva Kráľová");
        assertThat(caught.errors()).singleElement().asString().contains("pasca");
        assertThat(caught.one("#website").parents().is("[aria-hidden]")).isFalse();

        house.visitor().submit(caught, "/co-owners", Map.of("website", ""));
        assertThat(signUps()).isEqualTo(before + 1);
    }

    @Test
    void thePageHidesTheTrapFromPeople() {
        var trap = house.visitor().open(form.replace("/co-owners", "")).one("#website");
        assertThat(trap.attr("tabindex")).isEqualTo("-1");
        assertThat(trap.attr("autocomplete")).isEqualTo("off");
        assertThat(trap.parents().is("[aria-hidden=true]")).isTrue();
    }

    private Seen post(String body, String fetchSite) {
        return house.visitor()
                .ask(
                        "POST",
                        form,
                        body,
                        "Content-Type",
                        "application/x-www-form-urlencoded",
                        "Sec-Fetch-Site",
                        fetchSite);
    }

    private static String aSignUp() {
        return "name=Eva+Kr%C3%A1%C4%BEov%C3%A1&side=public&visibility=full&email=" + House.anEmail();
    }

    private int signUps() {
        return house.db()
                .in(
                        site.id(),
                        () -> house.db()
                                .sql("select count(*)::int as n from sign_up")
                                .one(row -> row.integer("n")));
    }
}
