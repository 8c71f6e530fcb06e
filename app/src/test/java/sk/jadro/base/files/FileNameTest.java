package sk.jadro.base.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file is saved by the name it had, as far as that harms nobody. */
class FileNameTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Zmluva.pdf            | Zmluva.pdf",
                "ZMLUVA.PDF            | ZMLUVA.pdf",
                "zmluva                | zmluva.pdf",
                "zmluva.exe            | zmluva.pdf",
                "zmluva.pdf.exe        | zmluva.pdf",
                "návrh 1.2             | návrh 1.2.pdf",
                "za rok 31.12.2026.pdf | za rok 31.12.2026.pdf",
                "../../etc/passwd      | passwd.pdf",
                "C:\\Temp\\a.pdf       | a.pdf",
                "..                    | 7.pdf",
                ".htaccess             | htaccess.pdf",
                "...a...               | a.pdf",
                "a:b<c>d\"e?f*.pdf     | abcdef.pdf",
                "''                    | 7.pdf"
            })
    void itHasNoFolderAndItsOwnKindsEnding(String sent, String kept) {
        assertThat(FileName.harmless(sent, FileKind.PDF, 7)).isEqualTo(kept);
    }

    @Test
    void nothingUnseenTurnsItsLetters() {
        assertThat(FileName.harmless("faktúra\u202Efdp.exe", FileKind.PDF, 1)).isEqualTo("faktúrafdp.pdf");
        assertThat(FileName.harmless("a\r\nSet-Cookie: b\0\u0007\u2066\u200B.pdf", FileKind.PDF, 1))
                .isEqualTo("a Set-Cookie b.pdf");
        assertThat(FileName.harmless("\u2067\u200F.pdf", FileKind.PDF, 3)).isEqualTo("3.pdf");
    }

    @Test
    void itHasAtMostAHundredAndTwentyLetters() {
        var long120 = FileName.harmless("ž".repeat(5_000) + ".docx", FileKind.DOCX, 1);
        assertThat(long120).hasSize(120).endsWith("žž.docx");
        assertThat(FileName.told("😀".repeat(300), 1).codePoints()).hasSize(120);
    }
}
