package sk.jadro.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.activities.TypedActivity;
import sk.jadro.base.web.Site;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;
import sk.jadro.support.MovableClock;
import sk.jadro.support.Visitor;
import tools.jackson.databind.json.JsonMapper;

/** What everybody may know of all that people wrote, and of what became of it. */
@JadroTest
class LedgerTest {
    @Autowired
    House house;

    @Autowired
    MovableClock clock;

    private Site site;
    private Visitor coordinator;
    private Visitor reader;

    @BeforeEach
    void found() {
        site = house.aPartnership();
        coordinator = house.aCoordinator(site);
        reader = house.visitor();
    }

    @Test
    void whereNothingIsYetItSaysSo() {
        assertThat(reader.open(at("/ledger")).main()).contains("Zatiaľ nám nikto nič nenapísal.");
        assertThat(reader.open("/en" + at("/ledger")).main()).contains("Nobody has written anything yet.");
        assertThat(reader.open(at("/ledger/1")).status()).isEqualTo(404);
    }

    @Test
    void ofVeryManyASquareIsTen() {
        house.db().in(site.id(), () -> {
            house.db().sql("""
                    insert into owed (partnership_id, id, kind, number, asked_at, due_on, turn)
                    select :partnership, gen_random_uuid(), 'feedback', n, now(), current_date + 5, 'office'
                    from generate_series(1, 601) n
                    """).run();
            house.db().sql("""
                    insert into feedback (partnership_id, id, kind, channel, text, name, visibility, consented, lang, written_at)
                    select partnership_id, id, 'idea', 'form', 'Lavička.', '', 'none', false, 'sk', now()
                    from owed where partnership_id = :partnership
                    """).run();
        });
        var ledger = reader.open(at("/ledger"));
        assertThat(ledger.main()).contains("601 podnetov podľa témy", "Jeden štvorec je 10 podnetov", "0 z 601");
        assertThat(ledger.html().select(".ledger__squares .square")).hasSize(61);
    }

    @Test
    void withoutConsentOnlyNumberKindThemeAndStateAreThere() {
        write("Schodisko je strmé.", Map.of());
        theme("Prístupnosť");
        answer("Postavíme zábradlie.", "Prístupnosť");
        var ledger = reader.open(at("/ledger"));
        assertThat(ledger.main())
                .contains("1 podnet podľa témy", "Slová nie sú verejné.", "otázka z formulára", "Prístupnosť")
                .contains("zodpovedaný", "v ten istý deň", "Odpoveď má ten, kto písal.")
                .doesNotContain("Schodisko", "zábradlie");
        var entry = reader.open(at("/ledger/1"));
        assertThat(entry.main()).contains("Slová ani odpoveď nie sú verejné").doesNotContain("Schodisko", "zábradlie");
        assertThat(reader.open("/api/v1/" + site.slug() + "/ledger").text()).doesNotContain("Schodisko", "zábradlie");
        assertThat(reader.open(at("/ledger.csv")).text()).doesNotContain("Schodisko", "zábradlie");
        assertThat(reader.open(at("/search?q=schodisko")).main()).doesNotContain("Schodisko je");
    }

    @Test
    void withConsentTheWordsWaitForALookAndThenQuestionAndAnswerAreFoundByTheirWords() {
        write("Schodisko je strmé.", Map.of("publish", "yes"));
        assertThat(reader.open(at("/ledger")).main()).contains("Slová nie sú verejné.");
        assertThat(coordinator.open(at("/desk")).texts(".matter__title")).contains("Text čaká, či môže byť verejný");
        answer("Postavíme zábradlie.", "");
        assertThat(reader.open(at("/ledger")).main()).contains("Schodisko je strmé.", "Postavíme zábradlie.");
        assertThat(reader.open(at("/ledger/1")).main()).contains("Zodpovedané", "Postavíme zábradlie.");
        assertThat(reader.open(at("/ledger?q=schodiská")).texts("tbody th[scope=row] a"))
                .containsExactly("1. Podnet");
        assertThat(reader.open(at("/ledger?q=jazero")).main()).contains("Taký tu nie je žiadny.");
        assertThat(reader.open(at("/search?q=zábradlia")).texts(".found a")).contains("Schodisko je strmé.");
        assertThat(reader.open(at("/contact?text=Strmé+schodisko+pri+dome")).text())
                .contains("Niečo podobné už niekto napísal", "Schodisko je strmé.");
        var item = JsonMapper.shared()
                .readTree(reader.open("/api/v1/" + site.slug() + "/ledger").text())
                .at("/items/0");
        assertThat(item.at("/state").asString()).isEqualTo("answered");
        assertThat(item.at("/kind").asString()).isEqualTo("question");
        assertThat(item.at("/answer/sk").asString()).isEqualTo("Postavíme zábradlie.");
    }

    @Test
    void whereNobodyAnswersEverybodySeesIt() {
        write("Schodisko je strmé.", Map.of());
        assertThat(reader.open(at("/ledger")).main()).contains("Nikde. Na všetko sme odpovedali");
        clock.later(Duration.ofDays(17), () -> {
            assertThat(coordinator.open(at("/desk/answers")).main()).contains("bez odpovede 2 dni po termíne");
            var ledger = coordinator.open(at("/ledger"));
            assertThat(ledger.main())
                    .contains("2 dni po termíne Podnet 1, otázka", "0 zodpovedaných, 0 v lehote, 1 po");
            assertThat(coordinator.open(at("/ledger?state=silent")).main()).contains("mlčíme");
            assertThat(coordinator.open(at("/ledger?state=answered")).main()).contains("Taký tu nie je žiadny.");
        });
    }

    @Test
    void whatIsTakenBackIsThereNoMoreAndWhatIsHiddenSaysSo() {
        var own = write("Schodisko je strmé.", Map.of("publish", "yes"));
        answer("Áno.", "");
        var hide = coordinator.open(reader.open(at("/ledger/1"))
                .html()
                .select("a[href*=/reports/]")
                .attr("href")
                .replace("/reports/", "/desk/moderation/"));
        coordinator.submit(
                hide,
                hide.address().getPath().substring(hide.address().getPath().lastIndexOf('/')),
                Map.of("ground", "insult", "reason", "Uráža to suseda."));
        assertThat(reader.open(at("/ledger")).main())
                .contains("Slová sú skryté.")
                .doesNotContain("Schodisko");
        assertThat(reader.open(at("/ledger/1")).main())
                .contains("Slová sme skryli")
                .doesNotContain("Schodisko");
        assertThat(reader.open(own).main()).contains("Uráža to suseda.");
        reader.submit(reader.open(own), "/appeal", Map.of("words", "Neuráža."));
        assertThat(reader.open(own).main()).contains("Vaše odvolanie máme.");
        reader.submit(reader.open(own), "/withdrawal");
        assertThat(reader.open(at("/ledger/1")).status()).isEqualTo(404);
        assertThat(reader.open(at("/ledger")).main()).contains("Zatiaľ nám nikto nič nenapísal.");
    }

    @Test
    void aQuestionAboutAThingHangsOnItsThread() {
        TypedActivity.anActivity().saveAs(coordinator, site);
        var form = reader.open(reader.open(at("/activities/mapa-zelene"))
                .html()
                .select("a[href*=/contact?about=]")
                .attr("href"));
        reader.submit(form, "/feedback", Map.of("kind", "question", "text", "Kde sú lipy?", "publish", "yes"));
        answer("Pri rieke.", "");
        assertThat(reader.open(at("/ledger/1")).texts(".thread__title")).contains("Mapa zelene");
        assertThat(reader.open(at("/activities/mapa-zelene")).texts(".thread__title"))
                .anyMatch(title -> title.contains("podnet") || title.contains("Kde sú lipy?"));
    }

    @Test
    void theTableIsTheSameToTakeAlong() {
        write("Schodisko je strmé.", Map.of("publish", "yes"));
        write("Lavička chýba.", Map.of());
        answer("Dáme ju tam.", "");
        var table = reader.open(at("/ledger.csv?state=answered"));
        assertThat(table.header("Content-Disposition")).contains("podnety.csv");
        assertThat(table.text()).contains("otázka").doesNotContain("Schodisko", "Lavička");
        assertThat(table.text().lines()).hasSize(2);
        assertThat(reader.open(at("/ledger.pdf")).status()).isEqualTo(404);
        assertThat(reader.open(at("/ledger")).html().select("a[href$=/ledger.csv]"))
                .hasSize(1);
    }

    @Test
    void themesAreThePartnershipsOwn() {
        theme("Doprava");
        var themes = coordinator.open(at("/desk/answers/themes"));
        assertThat(coordinator
                        .submit(themes, "/themes", Map.of("title_sk", "doprava"))
                        .texts("#title_sk-error"))
                .containsExactly("Chyba: Takú tému už máte.");
        write("Autobus nechodí.", Map.of());
        answer("Bude.", "Doprava");
        assertThat(reader.open(at("/ledger")).texts(".ledger__themes tbody th")).containsExactly("Doprava");
        var theme = coordinator.open(themes.html().select("main li a").attr("href"));
        coordinator.submit(
                theme,
                theme.address().getPath().substring(theme.address().getPath().lastIndexOf('/')),
                Map.of("title_sk", "Cesty"));
        assertThat(reader.open(at("/ledger")).texts(".ledger__themes tbody th")).containsExactly("Cesty");
        coordinator.submit(theme, "/removal");
        assertThat(reader.open(at("/ledger")).texts(".ledger__themes tbody th")).containsExactly("zatiaľ bez témy");
    }

    private String write(String text, Map<String, String> more) {
        var fields = new LinkedHashMap<String, String>(Map.of("kind", "question", "text", text));
        fields.putAll(more);
        return reader.post(at("/feedback"), fields).address().getPath();
    }

    private void theme(String title) {
        coordinator.submit(coordinator.open(at("/desk/answers/themes")), "/themes", Map.of("title_sk", title));
    }

    /** Answers what was written last. */
    private void answer(String text, String theme) {
        var one = coordinator.open(coordinator
                .open(at("/desk/feedback"))
                .html()
                .select("tbody th a")
                .getFirst()
                .attr("href"));
        var value = one.html().select("#theme option").stream()
                .filter(option -> option.text().equals(theme))
                .map(Element::val)
                .findFirst()
                .orElse("");
        coordinator.submit(one, "/response", Map.of("state", "answered", "text", text, "theme", value));
    }

    private String at(String path) {
        return "/" + site.slug() + path;
    }
}
