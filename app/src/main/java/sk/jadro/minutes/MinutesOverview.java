package sk.jadro.minutes;

import java.util.List;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.desk.Matter;
import sk.jadro.base.desk.Matters;
import sk.jadro.base.edit.Editor;
import sk.jadro.base.web.Page;

/** What the desk's first page says of minutes: which are owed. */
@Component
class MinutesOverview implements Matters {
    private final Db db;
    private final OwedMinutes owed;

    MinutesOverview(Db db, OwedMinutes owed) {
        this.db = db;
        this.owed = owed;
    }

    @Override
    public List<Matter> of(Page page, Editor by) {
        return db.in(by.partnership(), () -> {
            var missing = owed.all();
            if (missing.isEmpty()) {
                return List.of();
            }
            return List.of(new Matter(
                    Matter.Kind.OWED,
                    missing.size(),
                    page.say("minutes.matter.owed", missing.size()),
                    missing.stream()
                            .map(one -> new Matter.About(one.title(), page.date(one.ended())))
                            .toList(),
                    page.say("minutes.matter.owed.detail"),
                    page.say("minutes.matter.owed.action"),
                    Minutes.desk(missing.getFirst().event())));
        });
    }
}
