package sk.jadro.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;
import sk.jadro.support.PdfUa;
import sk.jadro.support.Seen;

/** Minutes as files. */
@JadroTest
class MinutesFilesTest {
    @Autowired
    House house;

    @ParameterizedTest
    @ValueSource(strings = {"", "/en"})
    void theSamplesMinutesAreFilesThatEverybodyCanRead(String language) throws Exception {
        var sample = house.aSamplePartnership();
        var address = language + "/" + sample.slug() + "/events/druhe-stretnutie-2021-03-31/minutes";
        var pdf = house.visitor().open(address + ".pdf");
        assertThat(pdf.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(PdfUa.failures(pdf.body())).isEmpty();
        assertThat(pdfText(pdf)).contains("Jadro+", "Peter Hronský");
        assertThat(docxText(house.visitor().open(address + ".docx"))).contains("Jadro+", "Peter Hronský");
    }

    @Test
    void noFileNamesWhoDoesNotShowTheirName() throws IOException {
        var meeting = new AMeeting(house).withTwo();
        meeting.open(AMeeting.TEXT);
        meeting.show("Peter Hronský");
        var reader = house.visitor();
        var files = meeting.page() + "/minutes";
        for (var text : new String[] {pdfText(reader.open(files + ".pdf")), docxText(reader.open(files + ".docx"))}) {
            assertThat(text)
                    .contains("Čo sme si povedali", "Zrozumiteľné listy.", "Peter Hronský", "niekto z mestského úradu")
                    .doesNotContain("Kráľová");
        }
        meeting.hide("Peter Hronský");
        assertThat(pdfText(reader.open(files + ".pdf"))).doesNotContain("Hronský");
    }

    @Test
    void aDraftIsNobodysFile() {
        var meeting = new AMeeting(house);
        meeting.save(Map.of("text_sk", AMeeting.TEXT.replace("@[1]", "X").replace("@[2]", "Y")));
        assertThat(house.visitor().open(meeting.page() + "/minutes.pdf").status())
                .isEqualTo(404);
        assertThat(meeting.coordinator.open(meeting.page() + "/minutes.pdf").status())
                .isEqualTo(200);
    }

    private static String pdfText(Seen seen) throws IOException {
        try (var pdf = Loader.loadPDF(seen.body())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ").replace('\u00a0', ' ');
        }
    }

    private static String docxText(Seen seen) throws IOException {
        try (var docx = new XWPFDocument(new ByteArrayInputStream(seen.body()));
                var text = new XWPFWordExtractor(docx)) {
            return text.getText().replace('\u00a0', ' ');
        }
    }
}
