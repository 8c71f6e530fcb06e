package sk.jadro.base.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.GpsDirectory;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import sk.jadro.base.db.Ids;
import sk.jadro.base.text.Dictionary;
import sk.jadro.base.text.Invalid;
import sk.jadro.base.text.Lang;
import sk.jadro.base.web.Assets;
import sk.jadro.base.web.Form;
import sk.jadro.base.web.NotFound;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.Site;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;
import sk.jadro.support.PictureFiles;
import sk.jadro.support.SentDocuments;

/** What people send along with what they write: looked at, kept by the thing it came with, given out to be saved. */
@JadroTest
class AttachmentsTest {
    private static final byte[] PDF = SentDocuments.pdf("Chodník pri škole");

    @Autowired
    House house;

    @Autowired
    Attachments attachments;

    @Autowired
    TemplateEngine templates;

    @Autowired
    Dictionary dictionary;

    @Autowired
    Assets assets;

    private Site site;
    private UUID thing;

    @BeforeEach
    void aThing() {
        site = house.aPartnership();
        thing = Ids.next();
    }

    @Test
    void documentsAreKeptAsTheyWereSentInTheirOrder() throws IOException {
        var table = SentDocuments.office("spreadsheetml.sheet.main");
        var list = SentDocuments.text("miesto;počet\nškola;12\n");
        keep(SentFile.of("Podpisy.pdf", PDF), SentFile.of("rozpočet.XLSX", table), SentFile.of("body.csv", list));

        assertThat(kept())
                .extracting(Attachment::number, Attachment::name, Attachment::kind, Attachment::size)
                .containsExactly(
                        tuple(1, "Podpisy.pdf", FileKind.PDF, PDF.length),
                        tuple(2, "rozpočet.xlsx", FileKind.XLSX, table.length),
                        tuple(3, "body.csv", FileKind.CSV, list.length));
        assertThat(delivered(2).getContentAsByteArray()).isEqualTo(table);
    }

    @Test
    void ofAPhotographNeitherItsPlaceNorItsCameraIsKept() throws Exception {
        var sent = PictureFiles.photograph(3_000, 2_000, 1);
        assertThat(ImageMetadataReader.readMetadata(new ByteArrayInputStream(sent))
                        .containsDirectoryOfType(GpsDirectory.class))
                .isTrue();
        keep(SentFile.of("IMG_2041.JPG", sent));

        var bytes = delivered(1).getContentAsByteArray();
        var metadata = ImageMetadataReader.readMetadata(new ByteArrayInputStream(bytes));
        assertThat(metadata.containsDirectoryOfType(GpsDirectory.class)).isFalse();
        assertThat(metadata.containsDirectoryOfType(ExifIFD0Directory.class)).isFalse();
        assertThat(ImageIO.read(new ByteArrayInputStream(bytes)).getWidth()).isEqualTo(2_500);
        assertThat(kept()).singleElement().satisfies(picture -> {
            assertThat(picture.name()).isEqualTo("IMG_2041.jpeg");
            assertThat(picture.kind()).isEqualTo(FileKind.JPEG);
            assertThat(picture.size()).isEqualTo(bytes.length);
        });
    }

    @Test
    void whatIsCalledADocumentAndIsNoneIsNamedAsTheReason() {
        var refused = refused(
                SentFile.of("zmluva.pdf", PDF), SentFile.of("C:\\Temp\\faktúra.pdf", SentDocuments.text("MZ\0\0\1\0")));
        assertThat(said(refused, Lang.SK)).startsWith("„faktúra.pdf“: Takýto súbor neberieme. Pošlite obrázok");
        assertThat(said(refused, Lang.EN)).startsWith("“faktúra.pdf”: Such a file is not taken. Send a picture");

        var torn = refused(SentFile.of("a.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13}));
        assertThat(said(torn, Lang.SK)).startsWith("„a.png“: Obrázok sa nedá prečítať");
        var empty = refused(SentFile.of("\u202E\0", new byte[0]));
        assertThat(said(empty, Lang.SK)).isEqualTo("„1“: Súbor je prázdny.");
        assertThat(kept()).isEmpty();
    }

    @Test
    void tenFilesAreTakenAndNotOneMore() throws IOException {
        var many = new ArrayList<>(Collections.nCopies(10, SentFile.of("a.txt", SentDocuments.text("Áno."))));
        keep(many.toArray(SentFile[]::new));
        assertThat(kept())
                .hasSize(10)
                .extracting(Attachment::number)
                .startsWith(1)
                .endsWith(10);

        many.add(SentFile.of("b.txt", SentDocuments.text("Nie.")));
        assertThat(said(refused(many.toArray(SentFile[]::new)), Lang.SK))
                .isEqualTo("Naraz sa dá poslať najviac 10 súborov; týchto je 11.");
    }

    @Test
    void togetherTheyHaveAtMostTwentyMegabytes() {
        var content = new ByteArrayResource(PDF);
        var refused = refused(new SentFile("a.pdf", 16 << 20, content), new SentFile("b.pdf", (14 << 20) + 5, content));
        assertThat(said(refused, Lang.SK)).isEqualTo("Spolu môžu mať súbory najviac 20 MB; tieto majú 31 MB.");
        assertThat(said(refused, Lang.EN)).isEqualTo("Files may have at most 20 MB together; these have 31 MB.");
        assertThat(said(refused(new SentFile("a.pdf", 25 << 20, content)), Lang.SK))
                .endsWith("; tento má 25 MB.");
    }

    @Test
    void nothingLiesAroundAfterwardsEvenIfKeepingFails() {
        var paths = new ArrayList<Path>();
        var sent = List.of(SentFile.of("a.pdf", PDF), SentFile.of("b.png", PictureFiles.photograph(60, 45, 1)));
        assertThatThrownBy(() -> attachments.take(sent, files -> {
                    files.forEach(file -> paths.add(file.path()));
                    assertThat(paths)
                            .hasSize(2)
                            .allSatisfy(path -> assertThat(path).exists());
                    throw new IllegalStateException("no room");
                }))
                .hasMessage("no room");
        assertThat(paths).allSatisfy(path -> assertThat(path.getParent()).doesNotExist());
    }

    @Test
    void aFormInWhichNothingWasChosenSendsNothing() throws IOException {
        var chosen = SentFile.chosen(List.of(
                new MockMultipartFile("file", "", null, new byte[0]),
                new MockMultipartFile("file", "a.pdf", "text/html", PDF)));
        assertThat(chosen).extracting(SentFile::name).containsExactly("a.pdf");
        assertThat(chosen.getFirst().content().getInputStream()).hasBinaryContent(PDF);
        keep();
        assertThat(kept()).isEmpty();
    }

    @Test
    void oneIsSavedByItsNameRunsNothingAndIsKeptByNobodyOnTheWay() throws IOException {
        keep(SentFile.of("../../etc/\u202EPodnety občanov\u0007.pdf", PDF));
        var answer = delivered(1);
        assertThat(answer.getContentAsByteArray()).isEqualTo(PDF);
        assertThat(answer.getContentType()).isEqualTo("application/pdf");
        assertThat(answer.getHeader("Content-Disposition"))
                .startsWith("attachment;")
                .contains("Podnety%20ob%C4%8Danov.pdf");
        assertThat(answer.getHeader("Content-Security-Policy")).contains("sandbox", "default-src 'none'");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void whatIsRemovedOrAnothersIsNotThere() throws IOException {
        keep(SentFile.of("a.pdf", PDF));
        var another = house.aPartnership();
        assertThatThrownBy(() -> attachments.delivery(page(another), thing, 1)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> attachments.delivery(page(site), Ids.next(), 1))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> attachments.delivery(page(site), thing, 2)).isInstanceOf(NotFound.class);

        house.db().in(site.id(), () -> attachments.remove(thing));
        assertThat(kept()).isEmpty();
        assertThatThrownBy(() -> attachments.delivery(page(site), thing, 1)).isInstanceOf(NotFound.class);
    }

    @Test
    void aPageListsThemWithWhatTheyAre() throws IOException {
        var fragment = "base/files/attachments.jte";
        assertThat(shown(fragment, Map.of("attachments", List.of(), "address", "/a"))
                        .body()
                        .children())
                .isEmpty();
        keep(SentFile.of("<b>Podpisy.pdf", PDF));
        var page = shown(fragment, Map.of("attachments", kept(), "address", "/podnety/7/files"));
        assertThat(page.select("ul").attr("aria-label")).isEqualTo("Prílohy");
        assertThat(page.select("li a").eachText()).containsExactly("bPodpisy.pdf");
        assertThat(page.select("li a").attr("href")).isEqualTo("/" + site.slug() + "/podnety/7/files/1");
        assertThat(page.select("li .quiet").text()).startsWith("PDF, ").endsWith("kB");
    }

    @Test
    void theFieldForManySaysToChooseThemAgainOnceTheFormComesBack() {
        var fragment = "base/files/upload.jte";
        var first = shown(fragment, Map.of("form", Form.empty(), "label", "Prílohy", "many", true));
        assertThat(first.select("input[type=file][multiple]").attr("aria-describedby"))
                .isEqualTo("file-hint");
        assertThat(first.select("#file-hint").text()).contains("Najviac 10 súborov", "20 MB");
        assertThat(first.select("#file-again")).isEmpty();

        var form = Form.empty();
        form.reject("text", "form.too-long", 10, 12);
        var again = shown(fragment, Map.of("form", form, "label", "Prílohy", "many", true));
        assertThat(again.select("#file-again").text()).contains("Vyberte ich, prosím, znova");
        assertThat(again.select("input").attr("aria-describedby")).isEqualTo("file-hint file-again");

        form.reject("file", "files.problem.too-many", 10, 11);
        var wrong = shown(fragment, Map.of("form", form, "label", "Prílohy", "many", true));
        assertThat(wrong.select("#file-error").text()).contains("týchto je 11");
        assertThat(wrong.select("input").attr("aria-describedby")).isEqualTo("file-hint file-again file-error");

        var single = shown(fragment, Map.of("form", form, "label", "Obrázok"));
        assertThat(single.select("input").hasAttr("multiple")).isFalse();
        assertThat(single.select("#file-again")).isEmpty();
    }

    private void keep(SentFile... sent) throws IOException {
        attachments.take(List.of(sent), files -> {
            house.db().in(site.id(), () -> attachments.add(thing, files));
            return files;
        });
    }

    private Invalid refused(SentFile... sent) {
        var refused = catchThrowableOfType(Invalid.class, () -> keep(sent));
        assertThat(refused).isNotNull();
        return refused;
    }

    private String said(Invalid refused, Lang lang) {
        return dictionary.in(lang).say(refused.key(), refused.arguments());
    }

    private List<Attachment> kept() {
        var asked = List.of(thing, Ids.next());
        return house.db().in(site.id(), () -> attachments.of(asked)).getOrDefault(thing, List.of());
    }

    private MockHttpServletResponse delivered(int number) throws IOException {
        var answer = new MockHttpServletResponse();
        try {
            attachments
                    .delivery(page(site), thing, number)
                    .render(null, new MockHttpServletRequest("GET", "/"), answer);
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
        return answer;
    }

    private Document shown(String template, Map<String, Object> values) {
        var output = new StringOutput();
        var all = new HashMap<>(values);
        all.put("page", page(site));
        templates.render(template, all, output);
        return Jsoup.parseBodyFragment(output.toString());
    }

    private Page page(Site where) {
        return new Page(
                dictionary.in(Lang.SK),
                assets,
                "",
                where,
                "/" + where.slug(),
                "",
                true,
                List.of(),
                proof -> false,
                false,
                null);
    }
}
