package sk.jadro.moderation;

import java.util.List;
import org.springframework.stereotype.Component;
import sk.jadro.base.desk.Matter;
import sk.jadro.base.desk.Matters;
import sk.jadro.base.edit.Editor;
import sk.jadro.base.web.Page;

/** What the desk's first page says of reports and appeals that nobody has looked at. */
@Component
class ModerationOverview implements Matters {
    private final ModerationStore store;

    ModerationOverview(ModerationStore store) {
        this.store = store;
    }

    @Override
    public List<Matter> of(Page page, Editor by) {
        var waiting = store.countWaiting();
        return waiting == 0
                ? List.of()
                : List.of(new Matter(
                        Matter.Kind.URGENT,
                        waiting,
                        page.say("moderation.waiting", waiting),
                        List.of(),
                        "",
                        page.say("moderation.waiting.action"),
                        ModerationDesk.PATH));
    }
}
