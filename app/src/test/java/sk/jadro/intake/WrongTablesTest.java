package sk.jadro.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static sk.jadro.activities.TypedActivity.anActivity;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.base.web.Site;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;
import sk.jadro.support.Visitor;

/** What is wrong with a table is said where it is wrong, and nothing of it is kept. */
@JadroTest
class WrongTablesTest {
    @Autowired
    House house;

    private Site site;
    private Visitor coordinator;

    @BeforeEach
    void anActivityWithoutNames() {
        site = house.aPartnership();
        coordinator = house.aCoordinator(site);
        anActivity().saveAs(coordinator, site);
    }

    @Test
    void eachRowSaysWhatIsWrongWithIt() {
        var seen = ATable.of(
                        "Aktivita", "Meno", "E-mail", "Za koho", "Ako sa zapája", "Čo môže dať", "Čím môže prispieť")
                .with("Mapa zelene", "Eva Nová", "eva@example.org", "verejnosť", "", "", "")
                .with("Neznáma", "Eva Nová", "kto vie", "Mars", "všelijako", "čas, more", "x".repeat(301))
                .with("", "www.zlo.sk", "", "", "", "", "")
                .with("mapa-zelene", "Eva Druhá", "EVA@example.org", "verejnosť", "", "", "")
                .bring(coordinator, site);
        assertThat(seen.status()).isEqualTo(422);
        assertThat(seen.errors()).hasSize(1);
        assertThat(seen.texts(".govuk-error-summary a"))
                .containsExactly("V tabuľke je 10 chýb, vypísali sme ich nižšie. Nič sme neuložili.");
        assertThat(seen.texts("table.desk tbody tr"))
                .containsExactly(
                        "Riadok 3 Aktivita Aktivitu „Neznáma“ nepoznáme.",
                        "Riadok 3 E-mail Napíšte e-mailovú adresu v tvare meno@domena.sk.",
                        "Riadok 3 Za koho Stranu „Mars“ nepoznáme. Napíšte ju tak, ako je vo formulári na pripísanie.",
                        "Riadok 3 Ako sa zapája „všelijako“ nepoznáme. Napíšte: nesie ju, podporuje ju alebo zaujíma sa o ňu.",
                        "Riadok 3 Čo môže dať „more“ nepoznáme. Napíšte z týchto: čas, zručnosti, miesto, peniaze, kontakty.",
                        "Riadok 3 Čím môže prispieť Text je príliš dlhý: má 301 znakov, najviac môže mať 300.",
                        "Riadok 4 Aktivita Nie je tu aktivita. Doplňte ju, alebo ju vyberte pod súborom.",
                        "Riadok 4 Meno a priezvisko Meno nemôže obsahovať webovú ani e-mailovú adresu. Za bodku v mene dajte medzeru.",
                        "Riadok 4 Za koho Políčko je prázdne.",
                        "Riadok 5 E-mail Pri tej istej aktivite je to už v riadku 2.");
        assertNothingIsKept();
    }

    @Test
    void theFirstFiftyMistakesAreListedAndTheOthersCounted() {
        var table = ATable.ofNames();
        for (int i = 0; i < 53; i++) {
            table = table.with("Mapa zelene", "Osoba " + i, "", "Mars");
        }
        var seen = table.bring(coordinator, site);
        assertThat(seen.texts("table.desk tbody tr")).hasSize(50);
        assertThat(seen.main()).contains("A ešte 3 chyby.");
    }

    @Test
    void mistakesAreSaidInThePagesLanguage() {
        var seen = coordinator.upload(
                "/en/" + site.slug() + ATable.IMPORT,
                "names.csv",
                ATable.of("Activity", "Name", "For whom")
                        .with("mapa-zelene", "Eva Nová", "Mars")
                        .csv());
        assertThat(seen.texts("table.desk tbody tr"))
                .containsExactly("Row 2 For whom We do not know the side “Mars”. Write it as in the form to sign up.");
    }

    @Test
    void twoOfOneNameWithoutAnAddressAreToldApartByAKey() {
        var twice = ATable.ofNames()
                .with("Mapa zelene", "Eva Nová", "", "verejnosť")
                .with("Mapa zelene", "EVA NOVA", "", "verejnosť")
                .bring(coordinator, site);
        assertThat(twice.main()).contains("je to meno už v riadku 2");
        var told = ATable.of("Aktivita", "Meno", "Za koho", "Key")
                .with("Mapa zelene", "Eva Nová", "verejnosť", "1")
                .with("Mapa zelene", "Eva Nová", "verejnosť", "2")
                .bring(coordinator, site);
        assertThat(told.main()).contains("Nové mená: 2");
    }

    @Test
    void aTableWithoutNamesOrSidesSaysWhichColumnsItLacks() {
        var seen = ATable.of("Aktivita", "Kto").with("Mapa zelene", "Eva").bring(coordinator, site);
        assertThat(seen.errors()).singleElement().asString().contains("„Meno a priezvisko“, „Za koho“");
    }

    @Test
    void noFileIsAskedFor() {
        var seen = coordinator.post("/" + site.slug() + ATable.IMPORT, Map.of());
        assertThat(seen.status()).isEqualTo(422);
        assertThat(seen.errors()).singleElement().asString().contains("Vyberte súbor s tabuľkou.");
    }

    @Test
    void anOldWorkbookIsRefusedInWords() {
        var old = new byte[1_024];
        var head = new int[] {0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1};
        for (int i = 0; i < head.length; i++) {
            old[i] = (byte) head[i];
        }
        var entry = "Workbook\0".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(entry, 0, old, 512, entry.length);
        assertRefused(old, "XLS");
    }

    @Test
    void aBombIsRefusedInWords() throws IOException {
        var file = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            var blanks = new byte[1 << 20];
            Arrays.fill(blanks, (byte) ' ');
            for (int i = 0; i < 300; i++) {
                zip.write(blanks);
            }
            zip.closeEntry();
        }
        assertRefused(file.toByteArray(), "uškodiť");
    }

    private void assertRefused(byte[] file, String words) {
        var seen = coordinator.upload("/" + site.slug() + ATable.IMPORT, "mena.xls", file);
        assertThat(seen.status()).isEqualTo(422);
        assertThat(seen.errors()).singleElement().asString().contains(words);
        assertThat(seen.html().select(".govuk-error-summary a[href=#file]")).hasSize(1);
        assertNothingIsKept();
    }

    private void assertNothingIsKept() {
        int kept = house.db()
                .in(
                        site.id(),
                        () -> house.db()
                                .sql("select count(*)::int as n from name_import")
                                .one(row -> row.integer("n")));
        assertThat(kept).isZero();
    }
}
