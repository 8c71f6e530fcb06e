package sk.jadro.submissions;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import sk.jadro.base.web.Form;
import sk.jadro.base.web.NotFound;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.Redirect;
import sk.jadro.mine.Myself;

/** What people do about their submissions on their own page: what the links of a letter do, by a link made for it. */
@Controller
class MySubmissionPages {
    private final OwnSubmissions own;
    private final List<SubmissionKind> kinds;

    MySubmissionPages(OwnSubmissions own, List<SubmissionKind> kinds) {
        this.own = own;
        this.kinds = kinds;
    }

    @PostMapping("/{partnership}/mine/{kind}/{id}/confirmation")
    View confirm(Page page, Myself me, @PathVariable String kind, @PathVariable UUID id) {
        var link = own.linkToConfirm(me, kind(kind), id).orElseThrow(NotFound::new);
        own.confirm(me.partnership(), kind(kind), link, Form.empty());
        return Redirect.to(page, "/mine").saying("submissions.notice.confirmed");
    }

    @PostMapping("/{partnership}/mine/{kind}/{id}/changes")
    View change(Page page, Myself me, @PathVariable String kind, @PathVariable UUID id) {
        return Redirect.to(page, "/" + kind + "/" + linkToManage(me, kind, id));
    }

    @PostMapping("/{partnership}/mine/{kind}/{id}/withdrawal")
    View withdraw(Page page, Myself me, @PathVariable String kind, @PathVariable UUID id) {
        own.withdraw(me.partnership(), kind(kind), linkToManage(me, kind, id));
        return Redirect.to(page, "/mine").saying("submissions.notice.withdrawn");
    }

    @PostMapping("/{partnership}/mine/{kind}/{id}/return")
    View bringBack(Page page, Myself me, @PathVariable String kind, @PathVariable UUID id) {
        own.bringBack(me.partnership(), kind(kind), linkToManage(me, kind, id));
        return Redirect.to(page, "/mine").saying("submissions.notice.back");
    }

    private String linkToManage(Myself me, String kind, UUID id) {
        return own.linkToManage(me, kind(kind), id).orElseThrow(NotFound::new);
    }

    private SubmissionKind kind(String path) {
        return kinds.stream()
                .filter(kind -> kind.path().equals(path))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
