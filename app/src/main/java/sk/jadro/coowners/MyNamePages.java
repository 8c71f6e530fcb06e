package sk.jadro.coowners;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import sk.jadro.base.web.NotFound;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.Redirect;
import sk.jadro.mine.Myself;

/** What people do about their names on their own page. */
@Controller
class MyNamePages {
    private final MyNames names;

    MyNamePages(MyNames names) {
        this.names = names;
    }

    @PostMapping("/{partnership}/mine/activities/{activity}/withdrawal")
    View leave(Page page, Myself me, @PathVariable UUID activity) {
        names.leave(me, activity);
        return Redirect.to(page, "/mine").saying("coowners.notice.left");
    }

    @PostMapping("/{partnership}/mine/activities/{activity}/pause")
    View pause(Page page, Myself me, @PathVariable UUID activity) {
        if (!names.pause(me, activity)) {
            throw new NotFound();
        }
        return Redirect.to(page, "/mine").saying("coowners.notice.paused");
    }

    @PostMapping("/{partnership}/mine/activities/{activity}/resumption")
    View resume(Page page, Myself me, @PathVariable UUID activity) {
        if (!names.resume(me, activity)) {
            throw new NotFound();
        }
        return Redirect.to(page, "/mine").saying("coowners.notice.resumed");
    }

    @PostMapping("/{partnership}/mine/activities/{activity}/return")
    View comeBack(Page page, Myself me, @PathVariable UUID activity) {
        if (!names.comeBack(me, activity)) {
            throw new NotFound();
        }
        return Redirect.to(page, "/mine").saying("coowners.notice.back");
    }
}
