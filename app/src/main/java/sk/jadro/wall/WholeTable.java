package sk.jadro.wall;

import java.util.ArrayList;
import java.util.List;
import sk.jadro.activities.Activity;
import sk.jadro.base.paper.Format.Size;
import sk.jadro.base.ui.QrCode;
import sk.jadro.base.web.Page;

/**
 * All activities that people can sign up to side by side, on as many sheets as they need.
 *
 * @param consentWords those that are kept of who is typed in from it
 */
record WholeTable(Page page, String consentWords, Choices choices, List<List<Column>> sheets) {
    /** @param code leads to where one signs up on the internet */
    record Column(Activity activity, QrCode code) {}

    /** How many columns are wide enough on one sheet for a hand and for the words. */
    private static int most(Size size) {
        return switch (size) {
            case A4 -> 3;
            case A3 -> 5;
        };
    }

    /** The columns on sheets of this size, in their order, about as many on each. */
    static List<List<Column>> onSheets(List<Column> columns, Size size) {
        var most = most(size);
        var count = (columns.size() + most - 1) / most;
        var sheets = new ArrayList<List<Column>>();
        for (int sheet = 0; sheet < count; sheet++) {
            sheets.add(columns.subList(columns.size() * sheet / count, columns.size() * (sheet + 1) / count));
        }
        return sheets;
    }
}
