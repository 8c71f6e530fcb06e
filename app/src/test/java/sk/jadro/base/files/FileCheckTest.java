package sk.jadro.base.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import sk.jadro.base.text.Invalid;
import sk.jadro.support.SentDocuments;

/** What a file is says its content, whatever it is called. */
class FileCheckTest {
    private static final String WORD = "wordprocessingml.document.main";
    private static final String OPEN_TEXT = "application/vnd.oasis.opendocument.text";
    private static final byte[] COMPOUND = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0, 0, 0, 0
    };

    @TempDir
    Path folder;

    static Stream<Arguments> taken() {
        return Stream.of(
                arguments("zmluva.exe", SentDocuments.pdf("Zmluva"), FileKind.PDF),
                arguments("a.docx", SentDocuments.office(WORD), FileKind.DOCX),
                arguments("a.docx", SentDocuments.office("spreadsheetml.sheet.main"), FileKind.XLSX),
                arguments("a", SentDocuments.office("presentationml.presentation.main"), FileKind.PPTX),
                arguments("a.odt", SentDocuments.open(OPEN_TEXT, "<manifest/>"), FileKind.ODT),
                arguments(
                        "a.ods",
                        SentDocuments.open("application/vnd.oasis.opendocument.spreadsheet", "<manifest/>"),
                        FileKind.ODS),
                arguments(
                        "a.odp",
                        SentDocuments.open("application/vnd.oasis.opendocument.presentation", "<manifest/>"),
                        FileKind.ODP),
                arguments("MENÁ.CSV", SentDocuments.text("meno;strana\nEva;mesto\n"), FileKind.CSV),
                arguments("citaj.txt", SentDocuments.text("Žltý kôň, číslo 5.\n"), FileKind.TXT));
    }

    @ParameterizedTest
    @MethodSource("taken")
    void theseAreTaken(String name, byte[] content, FileKind kind) throws IOException {
        assertThat(FileCheck.kind(file(content), name)).isEqualTo(kind);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                arguments("nothing", new byte[0], "empty"),
                arguments("a program", SentDocuments.text("MZ\0\0\1\0"), "kind"),
                arguments(
                        "a page", SentDocuments.text("<!DOCTYPE html><html><script>alert(1)</script></html>"), "kind"),
                arguments("a picture", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13}, "kind"),
                arguments("another zip file", SentDocuments.zip(Map.of("program.exe", "MZ")), "kind"),
                arguments("another office file", SentDocuments.office("drawingml.diagram"), "kind"),
                arguments("another open file", SentDocuments.open("application/epub+zip", "<manifest/>"), "kind"),
                arguments("old Office", COMPOUND, "old-office"),
                arguments("macros by type", SentDocuments.office("macroEnabled." + WORD), "macros"),
                arguments("macros by part", SentDocuments.office(WORD, "word/vbaProject.bin"), "macros"),
                arguments(
                        "macros of LibreOffice",
                        SentDocuments.open(OPEN_TEXT, "<manifest/>", "Basic/Module1.xml"),
                        "macros"),
                arguments("a password", SentDocuments.open(OPEN_TEXT, "<manifest:encryption-data/>"), "password"),
                arguments("half a file", half(SentDocuments.office(WORD)), "broken"),
                arguments(
                        "another encoding",
                        "Žltý kôň sa pásol na lúke.".getBytes(Charset.forName("windows-1250")),
                        "encoding"),
                arguments("a long text", SentDocuments.text("x".repeat((1 << 20) + 1)), "too-large-for-kind"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void theseAreRefusedInWords(String what, byte[] content, String problem) throws IOException {
        var file = file(content);
        var refused = catchThrowableOfType(Invalid.class, () -> FileCheck.kind(file, "a.txt"));
        assertThat(refused).as(what).isNotNull();
        assertThat(refused.key()).isEqualTo("files.problem." + problem);
    }

    @Test
    void whateverIsBrokenInAFileIsRefusedInWords() throws IOException {
        var random = new Random(20261130);
        var whole = SentDocuments.office(WORD, "word/a.xml", "word/b.xml");
        for (int i = 0; i < 2_000; i++) {
            var broken = whole.clone();
            for (int change = random.nextInt(1, 8); change > 0; change--) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
            }
            var file = file(broken);
            var thrown = catchThrowable(() -> FileCheck.kind(file, "a.docx"));
            assertThat(thrown == null || thrown instanceof Invalid)
                    .as("%d: %s", i, thrown)
                    .isTrue();
        }
    }

    private static byte[] half(byte[] whole) {
        return java.util.Arrays.copyOf(whole, whole.length / 2);
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("sent"), content);
    }
}
