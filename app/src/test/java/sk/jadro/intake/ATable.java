package sk.jadro.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import sk.jadro.base.web.Site;
import sk.jadro.support.Seen;
import sk.jadro.support.Visitor;

/** A table with names as people have it, and what is done with it. */
record ATable(List<List<String>> rows) {
    static final String IMPORT = "/desk/co-owners/import";

    /** With the columns that most tables have. */
    static ATable ofNames() {
        return of("Aktivita", "Meno a priezvisko", "E-mail", "Za koho");
    }

    static ATable of(String... headings) {
        return new ATable(List.of(List.of(headings)));
    }

    ATable with(String... cells) {
        var more = new ArrayList<>(rows);
        more.add(List.of(cells));
        return new ATable(List.copyOf(more));
    }

    /** As Excel on a Slovak Windows writes it. */
    byte[] csv() {
        var text = new StringBuilder();
        rows.forEach(row -> text.append(String.join(";", row)).append("\r\n"));
        return text.toString().getBytes(Charset.forName("windows-1250"));
    }

    byte[] xlsx() {
        var file = new ByteArrayOutputStream();
        try (var workbook = new Workbook(file, "Test", null)) {
            var sheet = workbook.newWorksheet("Mená");
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    sheet.value(row, column, rows.get(row).get(column));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    /** Brings it to be looked at. */
    Seen bring(Visitor coordinator, Site site) {
        return coordinator.upload("/" + site.slug() + IMPORT, "mena.csv", csv());
    }

    /** Brings it and writes it into the columns. */
    Seen put(Visitor coordinator, Site site) {
        return coordinator.submit(bring(coordinator, site), "/completion");
    }
}
