package sk.jadro.base.sheets;

import com.google.re2j.Pattern;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

/** Reads a table from text, whichever sign parts its cells. */
final class CsvTable {
    /** In their order where they part equally well: a comma may stand in text and in numbers. */
    private static final char[] SEPARATORS = {';', '\t', ','};

    private static final int SAMPLE_ROWS = 100;

    /** Excel's own first line, which it does not show: {@code sep=;}. */
    private static final Pattern SAID = Pattern.compile("(?i)\"?sep=([;,\t])\"?\r?\n?");

    /** Pages and XML that some programs call a sheet. */
    private static final Pattern MARKUP = Pattern.compile("\\s*<[!?A-Za-z]");

    private CsvTable() {}

    static Table read(String text) {
        if (MARKUP.matcher(text).lookingAt() || text.chars().anyMatch(CsvTable::isOfNoText)) {
            throw SheetProblem.NOT_A_SHEET.with();
        }
        var said = SAID.matcher(text);
        return said.lookingAt()
                ? read(text.substring(said.end()), said.group(1).charAt(0))
                : read(text, likeliest(text));
    }

    /** But for what ended files in DOS. */
    private static boolean isOfNoText(int letter) {
        return letter < ' ' && "\t\n\r\f\u000B\u001A".indexOf(letter) < 0;
    }

    private static Table read(String text, char separator) {
        var gathering = new Gathering();
        int number = 0;
        try {
            for (var row : rows(text, separator, false)) {
                number++;
                gathering.add(number, row.getFields());
            }
        } catch (CsvParseException e) {
            throw SheetProblem.OPEN_QUOTE.with(number + 1);
        }
        return gathering.table();
    }

    private static CsvReader<CsvRecord> rows(String text, char separator, boolean tolerant) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .trimWhitespacesAroundQuotes(true)
                .allowUnclosedQuote(tolerant)
                .ofCsvRecord(text);
    }

    /** The one that parts most rows. */
    private static char likeliest(String text) {
        char likeliest = SEPARATORS[0];
        double best = 0;
        for (var separator : SEPARATORS) {
            var parted = parted(text, separator);
            if (parted > best) {
                best = parted;
                likeliest = separator;
            }
        }
        return likeliest;
    }

    private static double parted(String text, char separator) {
        int all = 0;
        int parted = 0;
        try {
            for (var row : rows(text, separator, true)) {
                if (row.getFields().stream().allMatch(String::isBlank)) {
                    continue;
                }
                all++;
                parted += row.getFieldCount() > 1 ? 1 : 0;
                if (all == SAMPLE_ROWS) {
                    break;
                }
            }
        } catch (CsvParseException e) {
            // So far it went well.
        }
        return all == 0 ? 0 : (double) parted / all;
    }
}
