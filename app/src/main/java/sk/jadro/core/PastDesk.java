package sk.jadro.core;

import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import sk.jadro.base.db.Db;
import sk.jadro.base.section.DeskLink;
import sk.jadro.base.text.TypedTime;
import sk.jadro.base.web.Form;
import sk.jadro.base.web.Html;
import sk.jadro.base.web.NotFound;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.Redirect;
import sk.jadro.coordinators.Coordinator;

/** Where a circle is renamed, and its rules get another wording: what was before stays readable. */
@Controller
@RequestMapping("/{partnership}/desk/circles/{id}")
class PastDesk {
    private final Db db;
    private final Circles circles;
    private final PastStore past;

    PastDesk(Db db, Circles circles, PastStore past) {
        this.db = db;
        this.circles = circles;
        this.past = past;
    }

    @Bean
    static DeskLink namesOfACircle() {
        return new DeskLink(CirclePlace.DESK, "core.past.names", "/names", 20);
    }

    @Bean
    static DeskLink rulesOfACircle() {
        return new DeskLink(CirclePlace.DESK, "core.rules", "/rules", 30);
    }

    /**
     * @param former its names
     * @param rules its wordings, the latest first
     */
    record PastView(Page page, Form form, Circle circle, List<FormerName> former, List<Rules> rules) {}

    @GetMapping("/names")
    Html names(Page page, Coordinator by, @PathVariable UUID id) {
        return names(page, Form.empty(), by, id);
    }

    @PostMapping("/names")
    View rename(Page page, Form form, Coordinator by, @PathVariable UUID id) {
        var name = form.text("title", 100);
        var reason = form.optionalText("reason", 300);
        var from = form.read("since_day", TypedTime::day);
        if (from == null || !form.isValid()) {
            return names(page, form, by, id).rejected();
        }
        switch (circles.rename(by, id, name, from, reason).orElseThrow(NotFound::new)) {
            case DONE -> {
                return back(page, existing(by, id)).saying("core.notice.renamed");
            }
            case TOO_EARLY -> form.reject("since_day", "core.problem.renamed-later");
            case TOO_LATE -> form.reject("since_day", "core.problem.renamed-ahead");
            case SAME -> form.reject("title_sk", "core.problem.same-name");
        }
        return names(page, form, by, id).rejected();
    }

    @PostMapping("/names/return")
    View undoRenaming(Page page, Coordinator by, @PathVariable UUID id) {
        if (!circles.undoRenaming(by, id)) {
            throw new NotFound();
        }
        return back(page, existing(by, id)).saying("core.notice.renaming-undone");
    }

    @GetMapping("/rules")
    Html rules(Page page, Coordinator by, @PathVariable UUID id) {
        return rules(page, Form.empty(), by, id);
    }

    @PostMapping("/rules")
    View publishRules(Page page, Form form, Coordinator by, @PathVariable UUID id) {
        var circle = existing(by, id);
        var text = form.longText("text", 40_000);
        var from = form.read("valid_day", TypedTime::day);
        if (text.isBlank() && form.isValid()) {
            form.reject("text_sk", "form.missing.text_sk");
        }
        if (from == null || !form.isValid()) {
            return rules(page, form, by, id).rejected();
        }
        circles.publishRules(by, id, from, text);
        return Redirect.to(page, circle.desk() + "/rules").saying("core.notice.rules");
    }

    private Html names(Page page, Form form, Coordinator by, UUID id) {
        return view("core/circleNames", page, form, by, id);
    }

    private Html rules(Page page, Form form, Coordinator by, UUID id) {
        return view("core/circleRules", page, form, by, id);
    }

    private Html view(String template, Page page, Form form, Coordinator by, UUID id) {
        return db.in(by.partnership(), () -> {
            var circle = existing(by, id);
            var view = new PastView(page, form, circle, past.names(List.of(id)), past.rules(id));
            return Html.of(template, view).keptSecret();
        });
    }

    private Circle existing(Coordinator by, UUID id) {
        return circles.byId(by.partnership(), id).orElseThrow(NotFound::new);
    }

    private static Redirect back(Page page, Circle circle) {
        return Redirect.to(page, circle.desk() + "/names");
    }
}
