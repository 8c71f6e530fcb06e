package sk.jadro.feedback;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import sk.jadro.base.db.Db;
import sk.jadro.base.web.Form;
import sk.jadro.base.web.Html;
import sk.jadro.base.web.NotFound;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.Redirect;
import sk.jadro.coordinators.Coordinator;
import sk.jadro.feedback.StartTexts.StartText;

/** Where those who coordinate keep the texts from which an answer may start. */
@Controller
@RequestMapping("/{partnership}" + StartTextDesk.PATH)
class StartTextDesk {
    static final String PATH = Feedback.DESK + "/texts";

    private static final int LONGEST_TITLE = 100;
    private static final int LONGEST = 5_000;

    private final Db db;
    private final StartTexts texts;

    StartTextDesk(Db db, StartTexts texts) {
        this.db = db;
        this.texts = texts;
    }

    /** @param changed the one that the form is of; null for a new one */
    record TextsView(
            Page page,
            Form form,
            List<StartText> texts,
            @Nullable StartText changed) {
        String action() {
            return page.link(changed == null ? PATH : PATH + "/" + changed.id());
        }
    }

    @GetMapping
    Html list(Page page, Coordinator by) {
        return shown(page, Form.empty(), by, null);
    }

    @PostMapping
    View add(Page page, Form form, Coordinator by) {
        var title = form.line("title", LONGEST_TITLE);
        var text = form.lines("text", LONGEST);
        if (form.isValid() && db.in(by.partnership(), texts::all).size() >= StartTexts.MOST) {
            form.reject("title", "feedback.problem.texts", StartTexts.MOST);
        }
        if (!form.isValid()) {
            return shown(page, form, by, null).rejected();
        }
        db.in(by.partnership(), () -> texts.add(title, text));
        return Redirect.to(page, PATH).saying("desk.notice.saved");
    }

    @GetMapping("/{id}")
    Html one(Page page, Coordinator by, @PathVariable UUID id) {
        var text = existing(by, id);
        return shown(
                page,
                new Form.Values()
                        .set("title", text.title())
                        .set("text", text.text())
                        .form(),
                by,
                text);
    }

    @PostMapping("/{id}")
    View change(Page page, Form form, Coordinator by, @PathVariable UUID id) {
        var changed = existing(by, id);
        var title = form.line("title", LONGEST_TITLE);
        var text = form.lines("text", LONGEST);
        if (!form.isValid()) {
            return shown(page, form, by, changed).rejected();
        }
        db.in(by.partnership(), () -> texts.change(id, title, text));
        return Redirect.to(page, PATH).saying("desk.notice.saved");
    }

    @GetMapping("/{id}/removal")
    View formAddress(Page page, Coordinator by, @PathVariable UUID id) {
        existing(by, id);
        return Redirect.to(page, PATH + "/" + id);
    }

    @PostMapping("/{id}/removal")
    View remove(Page page, Coordinator by, @PathVariable UUID id) {
        existing(by, id);
        db.in(by.partnership(), () -> texts.remove(id));
        return Redirect.to(page, PATH).saying("feedback.notice.text-removed");
    }

    private StartText existing(Coordinator by, UUID id) {
        return db.in(by.partnership(), () -> texts.byId(id)).orElseThrow(NotFound::new);
    }

    private Html shown(Page page, Form form, Coordinator by, @Nullable StartText changed) {
        return Html.of("feedback/startTexts", new TextsView(page, form, db.in(by.partnership(), texts::all), changed))
                .keptSecret();
    }
}
