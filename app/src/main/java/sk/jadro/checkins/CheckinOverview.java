package sk.jadro.checkins;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;
import sk.jadro.base.desk.Matter;
import sk.jadro.base.desk.Matters;
import sk.jadro.base.edit.Editor;
import sk.jadro.base.web.Page;

/** What the desk's first page says of those who did not answer for a month whether they still carry an activity. */
@Component
class CheckinOverview implements Matters {
    private static final Duration A_MONTH = Duration.ofDays(30);

    private final CheckinStore store;
    private final Clock clock;

    CheckinOverview(CheckinStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public List<Matter> of(Page page, Editor by) {
        var silent = store.silent(clock.instant().minus(A_MONTH));
        var people = silent.stream().mapToInt(CheckinStore.Silent::people).sum();
        return silent.isEmpty()
                ? List.of()
                : List.of(new Matter(
                        Matter.Kind.PEOPLE,
                        people,
                        page.say("checkins.silent", people),
                        silent.stream()
                                .map(one -> new Matter.About(one.title(), String.valueOf(one.people())))
                                .toList(),
                        page.say("checkins.silent.detail"),
                        page.say("checkins.silent.action"),
                        silent.size() == 1
                                ? "/desk/activities/" + silent.getFirst().activity() + "/co-owners"
                                : "/desk/activities"));
    }
}
