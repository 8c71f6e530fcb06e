package sk.jadro.coowners;

import sk.jadro.base.web.Page;
import sk.jadro.people.Side;

/**
 * How an activity is carried, said in words: {@code 5 ľudí · obe strany}. The two sides are the city office and civil
 * society, whoever else is there; the one that is missing is named.
 */
final class ColumnWords {
    private ColumnWords() {}

    static String say(Page page, Column column) {
        return page.say(key(column), column.people());
    }

    private static String key(Column column) {
        if (column.people() == 0) {
            return "coowners.state.nobody";
        }
        if (!column.lacksHands()) {
            return column.bySide().size() == 2 ? "coowners.state.both-sides" : "coowners.state.both-sides-and-others";
        }
        return column.carries(Side.CITY_OFFICE)
                ? "coowners.state.no-civil-society"
                : column.carries(Side.CIVIL_SOCIETY) ? "coowners.state.no-city-office" : "coowners.state.neither-side";
    }
}
