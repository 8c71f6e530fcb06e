package sk.jadro.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static sk.jadro.activities.TypedActivity.anActivity;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.base.web.Site;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;
import sk.jadro.support.MovableClock;
import sk.jadro.support.Seen;
import sk.jadro.support.SentDocuments;
import sk.jadro.support.Visitor;

/** Documents of the partnership, its activities and meetings. */
@JadroTest
class DocumentsTest {
    private static final byte[] FIRST = SentDocuments.pdf("Prvé znenie");
    private static final byte[] SECOND = SentDocuments.pdf("Druhé znenie, dlhšie");

    @Autowired
    House house;

    @Autowired
    MovableClock clock;

    private Site site;
    private Visitor coordinator;
    private Visitor reader;

    @BeforeEach
    void aPartnership() {
        site = house.aPartnership();
        coordinator = house.aCoordinator(site);
        reader = house.visitor();
    }

    @Test
    void aDocumentIsOnTheSiteOnceItHasAFile() {
        assertThat(reader.open(at("/documents")).main()).contains("Zatiaľ tu nie je žiadny dokument.");
        var desk = aDocument("Zmluva o partnerstve", "");
        assertThat(reader.open(at("/documents")).main()).doesNotContain("Zmluva");
        assertThat(reader.open(at("/documents/1")).status()).isEqualTo(404);
        assertThat(coordinator.open(at("/documents/1")).main()).contains("teraz na stránke nevidno");

        assertThat(put(desk, FIRST).main()).contains("Súbor je na stránke.");
        assertThat(reader.open(at("/documents")).texts("h2")).containsExactly("Celé partnerstvo");
        assertThat(reader.open(at("/documents")).main()).contains("Zmluva o partnerstve", "PDF, ", " kB");

        assertThat(reader.open(at("/documents/1")).main()).contains("Na čom sme sa zhodli.", "Verzia 1");
        assertThat(reader.open(at("/search?q=zmluva")).main()).contains("Zmluva o partnerstve");
        assertThat(reader.open("/api/v1/" + site.slug() + "/documents").text())
                .contains("Zmluva o partnerstve", "\"format\" : \"pdf\"".replace(" : ", ":"));
    }

    @Test
    void aFileIsSavedByANameThatSaysWhatItIsAndRunsNothing() {
        put(aDocument("Zmluva o partnerstve", ""), FIRST);
        var file = reader.open(at("/documents/1/file"));
        assertThat(file.body()).isEqualTo(FIRST);
        assertThat(file.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(file.header("Content-Disposition")).startsWith("attachment;").contains("zmluva-o-partnerstve-1.pdf");
        assertThat(file.header("Content-Security-Policy")).contains("sandbox", "default-src 'none'");
        assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");
        var again = reader.ask("GET", at("/documents/1/file"), "", "If-None-Match", file.header("ETag"));
        assertThat(again.status()).isEqualTo(304);
    }

    @Test
    void eachVersionStaysAndTheLatestComesFirst() {
        var desk = aDocument("Zmluva o partnerstve", "");
        put(desk, FIRST);
        put(desk, SECOND, Map.of("news_sk", "Pribudla kapitola o peniazoch."));
        assertThat(reader.open(at("/documents/1/file")).body()).isEqualTo(SECOND);
        assertThat(reader.open(at("/documents/1/files/1")).body()).isEqualTo(FIRST);
        assertThat(reader.open(at("/documents/1")).texts(".documents__title"))
                .containsExactly("Verzia 2: Pribudla kapitola o peniazoch.", "Verzia 1");
        assertThat(put(desk, SECOND).errors())
                .singleElement()
                .asString()
                .contains("Presne takýto súbor tu už je ako posledná verzia.");
    }

    @Test
    void aVersionThatIsTakenBackIsGoneAtOnceAndForGoodAfterAWeek() {
        var desk = aDocument("Zmluva o partnerstve", "");
        put(desk, FIRST);
        put(desk, SECOND);
        assertThat(coordinator
                        .submit(coordinator.open(desk + "/files"), "/2/removal")
                        .main())
                .contains("Túto verziu už nikto nedostane.");
        assertThat(reader.open(at("/documents/1/file")).body()).isEqualTo(FIRST);
        assertThat(reader.open(at("/documents/1/files/2")).status()).isEqualTo(404);
        coordinator.submit(coordinator.open(desk + "/files"), "/2/return");
        assertThat(reader.open(at("/documents/1/file")).body()).isEqualTo(SECOND);

        coordinator.submit(coordinator.open(desk + "/files"), "/2/removal");
        clock.later(Duration.ofDays(8), () -> house.anHourlyRound(site));
        assertThat(coordinator.open(desk + "/files").main())
                .contains("Verzia 1")
                .doesNotContain("Verzia 2");
        assertThat(coordinator.open(at("/documents/1/files/2")).status()).isEqualTo(404);
        assertThat(coordinator.postOnly(desk + "/files/2/return", Map.of()).status())
                .isEqualTo(404);
        put(desk, SECOND);
        assertThat(reader.open(at("/documents/1")).texts(".documents__title"))
                .as("a number is never given twice")
                .containsExactly("Verzia 3", "Verzia 1");
    }

    @Test
    void theOnlyVersionTakenBackTakesTheDocumentAlong() {
        var desk = aDocument("Zmluva o partnerstve", "");
        put(desk, FIRST);
        coordinator.submit(coordinator.open(desk + "/files"), "/1/removal");
        assertThat(reader.open(at("/documents/1")).status()).isEqualTo(404);
        assertThat(reader.open(at("/documents/1/file")).status()).isEqualTo(404);
        assertThat(reader.open(at("/search?q=zmluva")).main()).doesNotContain("Zmluva o partnerstve");
    }

    @Test
    void anActivityShowsItsDocumentsAndHidesThemWithItself() {
        anActivity().saveAs(coordinator, site);
        var activity = coordinator
                .open(at("/desk/documents/new"))
                .html()
                .select("select[name=about] option[value^=activities/]")
                .attr("value");
        var desk = aDocument("Mapa stromov", activity);
        put(desk, FIRST);
        var page = reader.open(at("/activities/mapa-zelene"));
        assertThat(page.texts(".documents__title")).containsExactly("Mapa stromov");
        assertThat(reader.open(at("/documents?activity=mapa-zelene")).main())
                .contains("Mapa stromov")
                .doesNotContain("Celé partnerstvo");
        assertThat(reader.open(at("/documents")).texts("h2")).containsExactly("Mapa zelene");

        house.db()
                .in(
                        site.id(),
                        () -> house.db()
                                .sql("update activity set publication = 'draft' where partnership_id = :partnership")
                                .run());
        assertThat(reader.open(at("/documents/1")).status()).isEqualTo(404);
        assertThat(reader.open(at("/documents/1/file")).status()).isEqualTo(404);
        assertThat(coordinator.open(at("/documents/1/file")).header("Cache-Control"))
                .isEqualTo("no-store");
    }

    @Test
    void whatSomebodyElseKeepsNeedsNoFile() {
        var form = coordinator.open(at("/desk/documents/new"));
        var fields = Map.of("title_sk", "Stratégia mesta", "link", "javascript:alert(1)");
        var refused = coordinator.submit(form, "/desk/documents", fields);
        assertThat(refused.errors()).singleElement().asString().contains("https://www.example.sk/dokument");
        assertThat(refused.typed("#link")).isEqualTo("javascript:alert(1)");
        coordinator.submit(
                form,
                "/desk/documents",
                Map.of("title_sk", "Stratégia mesta", "link", "https://www.example.sk/stratégia?rok=2030"));
        var page = reader.open(at("/documents/1"));
        assertThat(page.one("a[rel~=external]").attr("href"))
                .isEqualTo("https://www.example.sk/strat%C3%A9gia?rok=2030");
        assertThat(page.one("a[rel~=external]").text()).isEqualTo("Otvoriť na stránke www.example.sk");
        assertThat(reader.open(at("/documents/1/file")).status()).isEqualTo(404);
        assertThat(reader.open("/api/v1/" + site.slug() + "/documents").text()).contains("Stratégia mesta");
    }

    @Test
    void whatIsMissingIsSaidByItsFieldAndTheRestIsKept() {
        var form = coordinator.open(at("/desk/documents/new"));
        var refused = coordinator.submit(form, "/desk/documents", Map.of("summary_sk", "Na čom sme sa zhodli."));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.texts("#title_sk-error")).hasSize(1);
        assertThat(refused.typed("#summary_sk")).isEqualTo("Na čom sme sa zhodli.");
        var desk = aDocument("Zmluva", "");
        assertThat(coordinator
                        .submit(coordinator.open(desk + "/files"), "/files", Map.of())
                        .errors())
                .singleElement()
                .asString()
                .contains("Vyberte súbor s dokumentom.");
    }

    private String at(String path) {
        return "/" + site.slug() + path;
    }

    /** Where it is edited. */
    private String aDocument(String title, String about) {
        var form = coordinator.open(at("/desk/documents/new"));
        var fields = new HashMap<String, String>();
        fields.put("title_sk", title);
        fields.put("summary_sk", "Na čom sme sa zhodli.");
        fields.put("about", about);
        return coordinator.submit(form, "/desk/documents", fields).address().getPath();
    }

    private Seen put(String desk, byte[] file) {
        return put(desk, file, Map.of());
    }

    private Seen put(String desk, byte[] file, Map<String, String> fields) {
        return coordinator.upload(desk + "/files", "Final_V3 (2).pdf", file, fields);
    }
}
