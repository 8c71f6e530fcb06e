package sk.jadro.tasks;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import sk.jadro.base.db.Code;
import sk.jadro.base.web.NotFound;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.Redirect;
import sk.jadro.core.Circle;
import sk.jadro.core.Circles;
import sk.jadro.members.CircleMember;

/** Whoever is in a circle takes one of its tasks that nobody carries. */
@Controller
class InsideTaskPages {
    private final Circles circles;
    private final OwnTasks tasks;

    InsideTaskPages(Circles circles, OwnTasks tasks) {
        this.circles = circles;
        this.tasks = tasks;
    }

    @PostMapping("/{partnership}/inside/{slug}/tasks/{id}/carrier")
    View take(Page page, CircleMember me, @PathVariable String slug, @PathVariable UUID id) {
        var circle = circles.bySlug(me.partnership(), slug)
                .map(Circle::id)
                .filter(me::isIn)
                .orElseThrow(NotFound::new);
        var taking = tasks.takeFree(me, circle, id).orElseThrow(NotFound::new);
        return Redirect.to(page, "/inside/" + slug).saying("tasks.notice." + Code.of(taking));
    }
}
