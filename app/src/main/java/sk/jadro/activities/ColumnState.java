package sk.jadro.activities;

import sk.jadro.base.web.Page;

/** How an activity is carried, said in words: {@code 5 ľudí · obe strany}. */
final class ColumnState {
    private ColumnState() {}

    static String say(Page page, Column column) {
        var sides = column.bySide().keySet();
        return switch (sides.size()) {
            case 0 -> page.say("activities.state.nobody");
            case 1 ->
                page.say(
                        "activities.state.only",
                        column.people(),
                        page.say("side", sides.iterator().next()));
            case 2 -> page.say("activities.state.two-sides", column.people());
            default -> page.say("activities.state.more-sides", column.people(), sides.size());
        };
    }
}
