package sk.jadro.events;

import static org.assertj.core.api.Assertions.assertThat;
import static sk.jadro.events.EventPagesTest.idPath;
import static sk.jadro.events.TypedEvent.aPastEvent;
import static sk.jadro.events.TypedEvent.path;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import sk.jadro.base.web.Site;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;
import sk.jadro.support.Seen;
import sk.jadro.support.Visitor;

@JadroTest
class GraphicRecordDeskTest {
    @Autowired
    House house;

    Site site;
    Visitor coordinator;
    Visitor reader;
    String desk;

    @BeforeEach
    void begin() {
        site = house.aPartnership();
        coordinator = house.aCoordinator(site);
        reader = house.visitor();
        desk = path(site, idPath(aPastEvent().saveAs(coordinator, site)));
    }

    @Test
    void aDrawingIsADraftThatOnlyCoordinatorsSee() throws IOException {
        var answer = send("DSCN0010.jpg");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.main()).contains("Kresba je nahraná");
        var picture = pictureAddress();
        assertThat(reader.open(picture).status()).isEqualTo(404);
        assertThat(coordinator.open(picture).status()).isEqualTo(200);
        assertThat(event().html().select(".record")).isEmpty();
    }

    @Test
    void withoutATextItCannotBePublished() throws IOException {
        send("DSCN0010.jpg");

        var again =
                coordinator.submit(form(), "/graphic-record", Map.of("title_sk", "Kresba", "publication", "published"));

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.errors()).hasSize(1).first().asString().contains("ktorý hovorí to isté");
        assertThat(again.one("#title_sk").attr("value")).isEqualTo("Kresba");
        assertThat(reader.open(pictureAddress()).status()).isEqualTo(404);
    }

    @Test
    void publishedItStandsOnThePageWithItsText() throws IOException {
        send("DSCN0010.jpg");
        publish();

        var page = event();
        assertThat(page.one(".record img").attr("alt")).contains("Kresba");
        assertThat(page.texts(".record figcaption").getFirst()).contains("Kresba", "Kresba: Marta");
        assertThat(page.texts("details li")).containsExactly("stôl", "niť");
        var preview = reader.open(page.one(".record img").attr("src"));
        assertThat(preview.status()).isEqualTo(200);
        assertThat(preview.header("Content-Type")).isEqualTo("image/jpeg");
        assertThat(preview.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(preview.header("Cache-Control")).contains("immutable").contains("public");
        assertThat(new String(preview.body(), StandardCharsets.ISO_8859_1)).doesNotContain("NIKON");
        var unchanged =
                reader.ask("GET", page.one(".record img").attr("src"), "", "If-None-Match", preview.header("ETag"));
        assertThat(unchanged.status()).isEqualTo(304);
        assertThat(reader.open(page.one(".record a").attr("href")).status()).isEqualTo(200);
    }

    @Test
    void anotherDrawingIsADraftAgainAndTheFirstIsGone() throws IOException {
        send("DSCN0010.jpg");
        publish();
        var first = event().one(".record img").attr("src");

        send("portrait_6.jpg");

        assertThat(coordinator.open(first).status()).isEqualTo(404);
        assertThat(event().html().select(".record")).isEmpty();
        assertThat(form().one("#title_sk").attr("value")).isEqualTo("Kresba");
        assertThat(form().one("img").attr("height")).isEqualTo("600");
    }

    @Test
    void anArchivedEventHidesItsDrawing() throws IOException {
        send("DSCN0010.jpg");
        publish();
        var picture = event().one(".record img").attr("src");

        coordinator.submit(coordinator.open(path(site, "/desk/events")), "/archive");

        assertThat(reader.open(picture).status()).isEqualTo(404);
    }

    @Test
    void aTextNamedLikeAPictureIsRefused() throws IOException {
        var answer = send("kresba.png", "toto je text".getBytes(StandardCharsets.UTF_8));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.one("#file-error").text()).contains("nie je obrázok PNG");
        assertThat(form().html().select("img.record")).isEmpty();
    }

    @Test
    void aPictureOfMoreThanTwentyMegabytesIsRefusedByTheField() {
        var answer = send("kresba.png", new byte[21 * 1024 * 1024]);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.one("#file-error").text()).contains("20 MB");
    }

    @Test
    void aFileFarTooLargeIsRefusedByAPage() {
        var answer = send("kresba.png", new byte[42 * 1024 * 1024]);

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.heading()).isEqualTo("Súbor alebo text je príliš veľký");
    }

    @Test
    void sendingNoFileSaysSo() throws IOException {
        var answer = send("", new byte[0]);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.one("#file-error").text()).contains("Vyberte súbor");
    }

    @Test
    void theSecondOfTwoWhoDescribeItSeesBothVersions() throws IOException {
        send("DSCN0010.jpg");
        var first = form();
        var second = form();
        coordinator.submit(first, "/graphic-record", Map.of("alternative_sk", "Prvý opis."));

        var conflict = coordinator.submit(second, "/graphic-record", Map.of("alternative_sk", "Druhý opis."));

        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.texts(".conflict__version").getFirst()).contains("Prvý opis.");
        assertThat(conflict.one("#alternative_sk").text()).isEqualTo("Druhý opis.");
    }

    @Test
    void itCanBeRemoved() throws IOException {
        send("DSCN0010.jpg");
        publish();
        var picture = event().one(".record img").attr("src");

        var removed = coordinator.submit(form(), "/removal");

        assertThat(removed.main()).contains("Grafický zápis je odstránený.");
        assertThat(coordinator.open(picture).status()).isEqualTo(404);
        assertThat(event().html().select(".record")).isEmpty();
    }

    private Seen send(String name) throws IOException {
        return send(name, new ClassPathResource("images/" + name).getContentAsByteArray());
    }

    private Seen send(String name, byte[] file) {
        return coordinator.upload(desk + "/graphic-record/picture", name, file);
    }

    private void publish() {
        coordinator.submit(
                form(),
                "/graphic-record",
                Map.of(
                        "title_sk", "Kresba",
                        "author", "Marta",
                        "alternative_sk", "Na kresbe je\n\n- stôl\n- niť",
                        "publication", "published"));
    }

    private Seen form() {
        return coordinator.open(desk + "/graphic-record");
    }

    private String pictureAddress() {
        return form().one("figure img").attr("src");
    }

    private Seen event() {
        return reader.open(path(site, "/events/stretnutie-pri-stole"));
    }
}
