package sk.jadro.records;

import static org.assertj.core.api.Assertions.assertThat;
import static sk.jadro.events.TypedEvent.aPastEvent;
import static sk.jadro.events.TypedEvent.idPath;
import static sk.jadro.events.TypedEvent.path;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.base.web.Site;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;
import sk.jadro.support.PictureFiles;
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
    void aDrawingIsADraftThatOnlyCoordinatorsSee() {
        var answer = send();

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.main()).contains("Kresba je nahraná");
        var picture = pictureAddress();
        assertThat(reader.open(picture).status()).isEqualTo(404);
        assertThat(coordinator.open(picture).status()).isEqualTo(200);
        assertThat(event().html().select(".record")).isEmpty();
    }

    @Test
    void withoutATextItCannotBePublished() {
        send();

        var again =
                coordinator.submit(form(), "/graphic-record", Map.of("title_sk", "Kresba", "publication", "published"));

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.errors()).hasSize(1).first().asString().contains("ktorý hovorí to isté");
        assertThat(again.one("#title_sk").attr("value")).isEqualTo("Kresba");
        assertThat(reader.open(pictureAddress()).status()).isEqualTo(404);
    }

    @Test
    void publishedItStandsOnThePageWithItsText() {
        send();
        publish();

        var page = event();
        assertThat(page.one(".record img").attr("alt")).contains("Kresba");
        assertThat(page.texts(".record figcaption").getFirst()).contains("Kresba", "Kresba: Marta");
        assertThat(page.texts("details li")).containsExactly("stôl", "niť");
        var preview = reader.open(page.one(".record img").attr("src"));
        assertThat(preview.status()).isEqualTo(200);
        assertThat(preview.header("Content-Type")).isEqualTo("image/jpeg");
        assertThat(preview.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(preview.header("Cache-Control")).isEqualTo("no-cache, public");
        assertThat(new String(preview.body(), StandardCharsets.ISO_8859_1)).doesNotContain(PictureFiles.CAMERA);
        var unchanged =
                reader.ask("GET", page.one(".record img").attr("src"), "", "If-None-Match", preview.header("ETag"));
        assertThat(unchanged.status()).isEqualTo(304);
        assertThat(reader.open(page.one(".record a").attr("href")).status()).isEqualTo(200);
    }

    @Test
    void browsersChooseAmongWidths() {
        send();
        publish();

        var image = event().one(".record img");
        assertThat(image.attr("sizes")).isNotEmpty();
        var offered = image.attr("srcset").split(", ");
        assertThat(offered).hasSize(3);
        for (var one : offered) {
            var address = one.substring(0, one.indexOf(' '));
            assertThat(one).endsWith(address.substring(address.lastIndexOf('/') + 1) + "w");
            assertThat(reader.open(address).status()).isEqualTo(200);
        }
        assertThat(image.attr("src")).endsWith("/" + image.attr("width"));
        assertThat(reader.open(image.attr("src").replaceAll("/[0-9]+$", "/777")).status())
                .isEqualTo(404);
    }

    @Test
    void aPictureNarrowerThanAPageIsOfferedAsItIs() {
        send("fotka.jpg", PictureFiles.photograph(300, 200, 1));
        publish();

        var image = event().one(".record img");
        assertThat(image.attr("srcset")).endsWith("/300 300w");
        assertThat(reader.open(image.attr("src")).status()).isEqualTo(200);
    }

    @Test
    void theSampleDrawingIsLightOnAPhone() {
        var sample = house.aSamplePartnership();
        var past = reader.open(path(sample, "/events")).html().select("main a[href*=/events/]");
        var images = past.eachAttr("href").stream()
                .distinct()
                .flatMap(address -> reader.open(address).html().select(".record img").stream())
                .toList();
        assertThat(images).isNotEmpty();
        for (var image : images) {
            for (var one : image.attr("srcset").split(", ")) {
                assertThat(reader.open(one.substring(0, one.indexOf(' '))).body().length)
                        .as(one)
                        .isLessThan(200_000);
            }
        }
    }

    @Test
    void askedForItsHeadAPictureTellsItsLengthAlone() {
        send();
        publish();
        var address = event().one(".record a").attr("href");

        var head = reader.ask("HEAD", address, "");

        assertThat(head.status()).isEqualTo(200);
        assertThat(head.header("Content-Length"))
                .isEqualTo(String.valueOf(reader.open(address).body().length));
        assertThat(head.body()).isEmpty();
    }

    @Test
    void theFormerDrawingStaysOnThePageUntilTheNewOneIsPublished() {
        send();
        publish();
        var first = event().one(".record img").attr("src");

        assertThat(sendAnother().main()).contains("Zatiaľ ju vidí len koordinácia");

        assertThat(event().one(".record img").attr("src")).isEqualTo(first);
        assertThat(event().one(".record figcaption").text()).contains("Kresba");
        assertThat(reader.open(first).status()).isEqualTo(200);
        var waiting = waitingAddress();
        assertThat(reader.open(waiting).status()).isEqualTo(404);
        assertThat(coordinator.open(waiting).status()).isEqualTo(200);

        coordinator.submit(form(), "/graphic-record", Map.of("alternative_sk", "Na novej kresbe je most."));

        assertThat(event().one(".record img").attr("src")).isEqualTo(waiting);
        assertThat(event().one(".record__words").text()).contains("most");
        assertThat(reader.open(waiting).status()).isEqualTo(200);
        assertThat(coordinator.open(first).status()).isEqualTo(404);
    }

    @Test
    void aWordIsMendedWithoutTheNewDrawing() {
        send();
        publish();
        var first = event().one(".record img").attr("src");
        sendAnother();

        coordinator.submit(form(), "/graphic-record", Map.of("title_sk", "Kresba z marca", "new_drawing", List.of()));

        assertThat(event().one(".record img").attr("src")).isEqualTo(first);
        assertThat(event().one(".record figcaption").text()).contains("Kresba z marca");
        assertThat(form().html().select("#waiting")).hasSize(1);
    }

    @Test
    void aNewDrawingCanBeDiscarded() {
        send();
        publish();
        var first = event().one(".record img").attr("src");
        sendAnother();
        var waiting = waitingAddress();

        var discarded = coordinator.submit(form(), "/picture/removal");

        assertThat(discarded.main()).contains("Nová kresba je zahodená.");
        assertThat(coordinator.open(waiting).status()).isEqualTo(404);
        assertThat(event().one(".record img").attr("src")).isEqualTo(first);
    }

    @Test
    void ofTwoNewDrawingsTheLaterOneWaits() {
        send();
        publish();
        sendAnother();
        var earlier = waitingAddress();
        sendAnother();

        assertThat(coordinator.open(earlier).status()).isEqualTo(404);
        coordinator.submit(form(), "/graphic-record", Map.of());
        assertThat(form().html().select("#waiting")).isEmpty();
        assertThat(reader.open(event().one(".record img").attr("src")).status()).isEqualTo(200);
    }

    @Test
    void removingTheRecordRemovesBothDrawings() {
        send();
        publish();
        var first = event().one(".record img").attr("src");
        sendAnother();
        var waiting = waitingAddress();

        coordinator.submit(form(), "/graphic-record/removal");

        assertThat(coordinator.open(first).status()).isEqualTo(404);
        assertThat(coordinator.open(waiting).status()).isEqualTo(404);
    }

    @Test
    void aDraftIsReplacedAtOnce() {
        send();
        var first = pictureAddress();

        sendAnother();

        assertThat(coordinator.open(first).status()).isEqualTo(404);
        assertThat(event().html().select(".record")).isEmpty();
        assertThat(form().one("figure img").attr("height")).isEqualTo("600");
    }

    @Test
    void anArchivedEventHidesItsDrawing() {
        send();
        publish();
        var picture = event().one(".record img").attr("src");

        coordinator.submit(coordinator.open(path(site, "/desk/events")), "/archive");

        assertThat(reader.open(picture).status()).isEqualTo(404);
    }

    @Test
    void aTextNamedLikeAPictureIsRefused() {
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
    void sendingNoFileSaysSo() {
        var answer = send("", new byte[0]);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.one("#file-error").text()).contains("Vyberte súbor");
    }

    @Test
    void theSecondOfTwoWhoDescribeItSeesBothVersions() {
        send();
        var first = form();
        var second = form();
        coordinator.submit(first, "/graphic-record", Map.of("alternative_sk", "Prvý opis."));

        var conflict = coordinator.submit(second, "/graphic-record", Map.of("alternative_sk", "Druhý opis."));

        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.texts(".conflict__version").getFirst()).contains("Prvý opis.");
        assertThat(conflict.one("#alternative_sk").text()).isEqualTo("Druhý opis.");
    }

    @Test
    void itCanBeRemoved() {
        send();
        publish();
        var picture = event().one(".record img").attr("src");

        var removed = coordinator.submit(form(), "/graphic-record/removal");

        assertThat(removed.main()).contains("Grafický zápis je odstránený.");
        assertThat(coordinator.open(picture).status()).isEqualTo(404);
        assertThat(event().html().select(".record")).isEmpty();
    }

    @Test
    void removedAndDrawnAnewItIsDescribedAnew() {
        send();
        publish();
        coordinator.submit(form(), "/graphic-record/removal");
        send();

        publish();

        assertThat(event().html().select(".record")).hasSize(1);
    }

    private Seen send() {
        return send("fotka.jpg", PictureFiles.photograph(2000, 1500, 1));
    }

    private Seen send(String name, byte[] file) {
        return coordinator.upload(desk + "/graphic-record/picture", name, file);
    }

    /** A photograph that lies on its side. */
    private Seen sendAnother() {
        return send("ina.jpg", PictureFiles.photograph(600, 450, 6));
    }

    private String waitingAddress() {
        return form().one("[aria-labelledby=waiting] img").attr("src");
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
