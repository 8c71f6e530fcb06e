package sk.jadro.language;

import java.util.List;

/** How a text writes its ranges of numbers: {@code 8.00 – 14.00} or {@code 8.00–14.00}. */
final class RangeSpacing {
    private RangeSpacing() {}

    /** The dash that another range of this text takes: without spaces only where most of those that have one stand so. */
    static String dash(List<Token> tokens) {
        int spaced = 0;
        for (int i = 1; i + 1 < tokens.size(); i++) {
            Token dash = tokens.get(i);
            Token from = tokens.get(i - 1);
            Token to = tokens.get(i + 1);
            boolean sign = dash.is("–") || dash.is("-");
            if (!sign || from.kind != Token.Kind.NUMBER || to.kind != Token.Kind.NUMBER) {
                continue;
            }
            if (from.end < dash.start && dash.end < to.start) {
                spaced++;
            } else if (dash.is("–") && from.end == dash.start && dash.end == to.start) {
                spaced--;
            }
        }
        return spaced < 0 ? "–" : " – ";
    }
}
