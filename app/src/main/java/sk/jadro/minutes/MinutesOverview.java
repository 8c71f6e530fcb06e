package sk.jadro.minutes;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.desk.Matter;
import sk.jadro.base.desk.Matters;
import sk.jadro.base.edit.Editor;
import sk.jadro.base.web.Page;

/** What the desk's first page says of minutes: which are owed, and which corrections wait for an answer. */
@Component
class MinutesOverview implements Matters {
    private final Db db;
    private final OwedMinutes owed;
    private final CorrectionStore corrections;

    MinutesOverview(Db db, OwedMinutes owed, CorrectionStore corrections) {
        this.db = db;
        this.owed = owed;
        this.corrections = corrections;
    }

    @Override
    public List<Matter> of(Page page, Editor by) {
        return db.in(by.partnership(), () -> {
            var matters = new ArrayList<Matter>();
            var missing = owed.all();
            if (!missing.isEmpty()) {
                matters.add(new Matter(
                        Matter.Kind.OWED,
                        missing.size(),
                        page.say("minutes.matter.owed", missing.size()),
                        missing.stream()
                                .map(one -> new Matter.About(one.title(), page.date(one.ended())))
                                .toList(),
                        page.say("minutes.matter.owed.detail"),
                        page.say("minutes.matter.owed.action"),
                        Minutes.desk(missing.getFirst().event())));
            }
            var waiting = corrections.waiting();
            if (!waiting.isEmpty()) {
                var sum = waiting.stream()
                        .mapToInt(CorrectionStore.Waiting::corrections)
                        .sum();
                matters.add(new Matter(
                        Matter.Kind.PEOPLE,
                        sum,
                        page.say("minutes.matter.waiting", sum),
                        waiting.stream()
                                .map(one -> new Matter.About(
                                        one.title(), page.say("minutes.corrections.waiting", one.corrections())))
                                .toList(),
                        page.say("minutes.matter.waiting.detail"),
                        page.say("minutes.answer.send"),
                        Minutes.desk(waiting.getFirst().event())));
            }
            return matters;
        });
    }
}
