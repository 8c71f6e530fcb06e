package sk.jadro.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import sk.jadro.base.text.Dictionary;
import sk.jadro.base.text.Lang;
import sk.jadro.coordinators.Coordinators;
import sk.jadro.people.Side;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;
import sk.jadro.support.Seen;
import sk.jadro.support.Visitor;

/** Every form of the house that comes back: what is wrong with it stands first, in the order of its fields. */
@Tag("full")
@JadroTest
class ErrorSummaryTest {
    @Autowired
    House house;

    @Autowired
    Coordinators coordinators;

    @Autowired
    Dictionary dictionary;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping router;

    private Example example;
    private Visitor stranger;

    /** A form that was sent, and the page that came of it. */
    private record Returned(String action, Seen page) {}

    @BeforeEach
    void begin() {
        example = Example.in(house, coordinators);
        stranger = house.visitor();
    }

    @Test
    void theSummaryStandsAboveTheHeadingOnceAndTheTitleBeginsWithIt() {
        for (var returned : returned()) {
            var main = returned.page().one("main");
            var summary = main.select(".govuk-error-summary");
            assertThat(summary).as(returned.action()).hasSize(1);
            var all = main.getAllElements();
            assertThat(all.indexOf(summary.first()))
                    .as(returned.action())
                    .isLessThan(all.indexOf(main.selectFirst("h1")));
            assertThat(returned.page().html().title()).as(returned.action()).startsWith("Chyba: ");
        }
    }

    @Test
    void itsLinksFollowTheOrderOfTheFieldsAndEachFieldThatIsWrongHasOne() {
        var longest = 0;
        for (var returned : returned()) {
            var page = returned.page().html();
            var everything = page.getAllElements();
            var places = page.select(".govuk-error-summary a").eachAttr("href").stream()
                    .map(link -> everything.indexOf(page.getElementById(link.substring(1))))
                    .toList();
            assertThat(places)
                    .as(returned.action())
                    .isSorted()
                    .doesNotContain(-1)
                    .doesNotHaveDuplicates();
            assertThat(places.size())
                    .as(returned.action())
                    .isGreaterThanOrEqualTo(page.select(".govuk-error-message").size());
            longest = Math.max(longest, places.size());
        }
        assertThat(longest).isGreaterThan(8);
    }

    @Test
    void aPageWithoutErrorsHasNoneInItsTitle() {
        for (var showing : Showing.addresses(example, Route.all(router), stranger, "")) {
            assertThat(showing.seen().html().title()).as(showing.name()).doesNotStartWith("Chyba");
        }
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void whoChoseNoSideIsToldAllThatThereAre(Lang lang) {
        var words = dictionary.in(lang);
        assertThat(words.say("form.missing.side"))
                .contains(Arrays.stream(Side.values())
                        .map(side -> words.say("side", side))
                        .toList());
    }

    /** Each form, sent empty and sent with everything too long, where it came back. */
    private List<Returned> returned() {
        var returned = new ArrayList<Returned>();
        for (var route : Route.all(router)) {
            if (route.isPage()) {
                var visitor = route.isDesk() ? example.coordinator() : stranger;
                var page = visitor.openOnly(example.address(route.pattern()));
                if (page.status() == 200 && page.header("Content-Type").startsWith("text/html")) {
                    page.html().select("form[method=post]").forEach(form -> {
                        returned.addAll(sent(visitor, page, (FormElement) form));
                    });
                }
            }
        }
        assertThat(returned).hasSizeGreaterThan(20);
        return returned;
    }

    private static List<Returned> sent(Visitor visitor, Seen page, FormElement form) {
        var fields = new LinkedHashSet<>(form.select("input:not([type=hidden]):not([name=website]), textarea, select")
                .eachAttr("name"));
        if (fields.isEmpty() || !form.select("[type=file]").isEmpty()) {
            return List.of();
        }
        var action =
                form.hasAttr("action") ? form.attr("action") : page.address().getPath();
        var hidden = new HashMap<String, String>();
        for (var field : form.select("[type=hidden]")) {
            hidden.put(field.attr("name"), field.val());
        }
        var tooLong = new HashMap<>(hidden);
        fields.forEach(name -> tooLong.put(name, tooLong(form, name)));
        return List.<Map<String, String>>of(hidden, tooLong).stream()
                .map(values -> new Returned(action, visitor.postOnly(action, values)))
                .peek(returned ->
                        assertThat(returned.page().status()).as(action).isLessThan(500))
                .filter(returned -> returned.page().status() == 422)
                .toList();
    }

    private static String tooLong(FormElement form, String name) {
        Element field = form.select("[name=" + name + "]").getFirst();
        return "x".repeat(field.tagName().equals("textarea") ? 50_001 : 1_001);
    }
}
