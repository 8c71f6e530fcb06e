package sk.jadro.checkins;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import sk.jadro.base.db.Db;
import sk.jadro.base.web.NotFound;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.Redirect;
import sk.jadro.mine.Myself;

/** Where somebody says that they still carry an activity. */
@Controller
class CheckinPages {
    private final Db db;
    private final CheckinStore store;
    private final Clock clock;

    CheckinPages(Db db, CheckinStore store, Clock clock) {
        this.db = db;
        this.store = store;
        this.clock = clock;
    }

    @PostMapping("/{partnership}/mine/checkins/{activity}")
    View say(Page page, Myself me, @PathVariable UUID activity) {
        if (!db.in(me.partnership(), () -> store.say(activity, me.id(), clock.instant()))) {
            throw new NotFound();
        }
        return Redirect.to(page, "/mine").saying("checkins.notice.yes");
    }
}
