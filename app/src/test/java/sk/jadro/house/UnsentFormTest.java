package sk.jadro.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import sk.jadro.coordinators.Coordinators;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;
import sk.jadro.support.MovableClock;
import sk.jadro.support.Seen;
import sk.jadro.support.Visitor;

/** What is typed into any form of the desk outlives the session that it was opened in. */
@Tag("full")
@JadroTest
class UnsentFormTest {
    /** What follows from others, or has to fit the day of a thing whose day isn't known here. */
    private static final Set<String> LEFT_OUT = Set.of(
            "slug", "dots", "last_day", "closes_day", "closes_time", "reserved_until_day", "reserved_until_time");

    /** A letter to many, which is shown before it goes. */
    private static final String SHOWN_FIRST = "/letters";

    private static final String WRITTEN = "Napísané pred odhlásením";

    @Autowired
    House house;

    @Autowired
    Coordinators coordinators;

    @Autowired
    MovableClock clock;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping router;

    private Example example;
    private Visitor browser;

    /** A form as somebody filled it in. */
    private record Filled(String action, boolean hasFile, boolean isWritten, Map<String, List<String>> fields) {}

    @BeforeEach
    void begin() {
        example = Example.in(house, coordinators);
        browser = house.aCoordinator(example.site());
    }

    @Test
    void aFormThatComesTooLateIsHandedBackWhole() {
        var forms = forms();
        assertThat(forms).hasSizeGreaterThan(20);
        browser.forgetCookies();
        for (var form : forms) {
            var unsent = send(form);
            assertThat(unsent.status()).as(form.action()).isEqualTo(401);
            assertThat(unsent.header("Cache-Control")).isEqualTo("no-store");
            if (form.hasFile()) {
                assertThat(unsent.main()).contains("Súbor si táto stránka nechať nevie");
            } else {
                assertThat(kept(unsent, form.action())).as(form.action()).isEqualTo(form.fields());
            }
        }
    }

    @Test
    void afterSigningInItIsSavedByOnePress() {
        for (var form : forms()) {
            if (form.isWritten() && !form.hasFile()) {
                browser.forgetCookies();
                var unsent = send(form);
                signIn();

                var saved = browser.submit(unsent, form.action());

                assertThat(saved.status()).as(form.action()).isEqualTo(200);
                if (form.action().endsWith(SHOWN_FIRST)) {
                    assertThat(saved.main()).contains(WRITTEN);
                } else {
                    assertThat(saved.texts(".notice--good")).as(form.action()).hasSize(1);
                }
            }
        }
        assertThat(browser.open(example.address("/{partnership}/desk/events")).main())
                .contains(WRITTEN);
    }

    @Test
    void whoSignedInElsewhereMeanwhileLosesNothingEither() {
        var form = forms().stream().filter(Filled::isWritten).findFirst().orElseThrow();
        browser.forgetCookies();
        var elsewhere = Example.in(house, coordinators);
        browser.pressTheOnlyButton(browser.open(elsewhere.signInLink()));

        var unsent = send(form);

        assertThat(unsent.status()).isEqualTo(403);
        signIn();
        assertThat(browser.submit(unsent, form.action()).texts(".notice--good")).hasSize(1);
    }

    @Test
    void aSessionThatWasTooLongLosesNothingEither() {
        var form = forms().stream().filter(Filled::isWritten).findFirst().orElseThrow();
        clock.later(Duration.ofDays(31), () -> assertThat(send(form).status()).isEqualTo(401));
    }

    @Test
    void anotherSitesFormIsNotHandedOver() {
        var form = forms().getFirst();
        browser.forgetCookies();
        var refused = browser.ask(
                "POST",
                form.action(),
                "title_sk=Cudzie+slová",
                "Content-Type",
                "application/x-www-form-urlencoded",
                "Sec-Fetch-Site",
                "cross-site");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.text()).doesNotContain("Cudzie");
    }

    @Test
    void whatWasTypedIsTextAndNothingElse() {
        browser.forgetCookies();
        var typed = "\"><script>alert(1)</script>\r\n\r\n<b>& zvyšok";
        var unsent = browser.postOnly(example.address("/{partnership}/desk/events"), Map.of("na\"><i>me", typed));
        assertThat(unsent.html().select("main script, main b, main i")).isEmpty();
        assertThat(kept(unsent, "/desk/events")).containsEntry("na\"><i>me", List.of(typed.replace("\r", "")));
    }

    private List<Filled> forms() {
        var forms = new ArrayList<Filled>();
        for (var route : Route.all(router)) {
            if (route.isDesk() && route.isPage()) {
                var seen = browser.openOnly(example.address(route.pattern()));
                if (seen.status() == 200 && seen.header("Content-Type").startsWith("text/html")) {
                    seen.html()
                            .select("form[method=post][action*=/desk]")
                            .forEach(form -> forms.add(filled((FormElement) form)));
                }
            }
        }
        return forms;
    }

    private static Filled filled(FormElement form) {
        var fields = new LinkedHashMap<String, List<String>>();
        for (var element : form.select("[name]")) {
            if (element.attr("type").equals("checkbox")) {
                fields.putIfAbsent(element.attr("name"), List.of(typed(element)));
            } else {
                fields.put(element.attr("name"), List.of(typed(element)));
            }
        }
        return new Filled(
                form.attr("action"),
                !form.select("[type=file]").isEmpty(),
                !form.select("textarea, [type=text], [type=email]").isEmpty(),
                fields);
    }

    private static String typed(Element field) {
        var name = field.attr("name");
        if (field.tagName().equals("select")) {
            return field.select("option:not([value=''])").stream()
                    .map(option -> option.attr("value"))
                    .findFirst()
                    .orElse("");
        }
        if (field.tagName().equals("textarea")) {
            return (field.wholeText().strip() + "\n\n" + WRITTEN).strip();
        }
        if (!field.val().isEmpty() || LEFT_OUT.contains(name)) {
            return field.val();
        }
        if (field.attr("inputmode").equals("numeric")) {
            return "70";
        }
        if (field.attr("type").equals("url")) {
            return "https://www.example.sk/dokument";
        }
        if (field.attr("type").equals("email")) {
            return House.anEmail();
        }
        return switch (name) {
            case "day", "valid_from", "next_on" -> "31. 3. 2027";
            case "first_day", "since_day", "valid_day" -> "1. 6. 2025";
            case "starts", "time" -> "16:30";
            case "ends" -> "18:00";
            default -> WRITTEN;
        };
    }

    private Seen send(Filled form) {
        return form.hasFile()
                ? browser.upload(form.action(), "kresba.png", new byte[100])
                : browser.postOnly(form.action(), form.fields());
    }

    private static Map<String, List<String>> kept(Seen unsent, String action) {
        var fields = new LinkedHashMap<String, List<String>>();
        unsent.form(action)
                .formData()
                .forEach(field -> fields.put(field.key(), List.of(field.value().replace("\r", ""))));
        return fields;
    }

    private void signIn() {
        browser.pressTheOnlyButton(browser.open(example.signInLink()));
    }
}
