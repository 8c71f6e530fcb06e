package sk.jadro.answers;

import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import sk.jadro.base.db.Db;
import sk.jadro.base.text.Text;
import sk.jadro.base.web.Form;
import sk.jadro.base.web.Html;
import sk.jadro.base.web.NotFound;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.Redirect;
import sk.jadro.coordinators.Coordinator;

/** Where those who coordinate keep the list of themes. */
@Controller
@RequestMapping("/{partnership}" + ThemeDesk.PATH)
class ThemeDesk {
    static final String PATH = "/desk/answers/themes";

    private static final int LONGEST = 60;

    private final Db db;
    private final Themes themes;

    ThemeDesk(Db db, Themes themes) {
        this.db = db;
        this.themes = themes;
    }

    /** @param form of a new one */
    record ThemesView(Page page, Form form, List<Theme> themes) {}

    record ThemeView(Page page, Form form, Theme theme) {
        /** As it was typed, or what it is called now. */
        Form title() {
            return form.isValid()
                    ? new Form.Values().set("title", theme.title()).form()
                    : form;
        }
    }

    @GetMapping
    Html list(Page page, Coordinator by) {
        return shown(page, Form.empty(), by);
    }

    @PostMapping
    View add(Page page, Form form, Coordinator by) {
        var title = form.text("title", LONGEST);
        if (!form.isValid()) {
            return shown(page, form, by).rejected();
        }
        var added = db.in(by.partnership(), () -> {
            var all = themes.all();
            if (all.stream().anyMatch(one -> isSame(one.title(), title))) {
                form.reject("title_sk", "answers.problem.theme");
            } else if (all.size() >= Themes.MOST) {
                form.reject("title_sk", "answers.problem.themes", Themes.MOST);
            } else {
                themes.add(title);
            }
            return form.isValid();
        });
        return added
                ? Redirect.to(page, PATH).saying("desk.notice.saved")
                : shown(page, form, by).with(HttpStatus.CONFLICT);
    }

    @GetMapping("/{id}")
    Html one(Page page, Coordinator by, @PathVariable UUID id) {
        return one(page, Form.empty(), by, id);
    }

    @PostMapping("/{id}")
    View rename(Page page, Form form, Coordinator by, @PathVariable UUID id) {
        existing(by, id);
        var title = form.text("title", LONGEST);
        if (!form.isValid()) {
            return one(page, form, by, id).rejected();
        }
        db.in(by.partnership(), () -> themes.rename(id, title));
        return Redirect.to(page, PATH).saying("desk.notice.saved");
    }

    @GetMapping("/{id}/removal")
    View back(Page page, Coordinator by, @PathVariable UUID id) {
        existing(by, id);
        return Redirect.to(page, PATH + "/" + id);
    }

    @PostMapping("/{id}/removal")
    View remove(Page page, Coordinator by, @PathVariable UUID id) {
        existing(by, id);
        db.in(by.partnership(), () -> themes.remove(id));
        return Redirect.to(page, PATH).saying("answers.notice.theme-removed");
    }

    private static boolean isSame(Text one, Text other) {
        return one.sk().strip().equalsIgnoreCase(other.sk().strip());
    }

    private Theme existing(Coordinator by, UUID id) {
        return db.in(by.partnership(), themes::all).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private Html shown(Page page, Form form, Coordinator by) {
        return Html.of("answers/themes", new ThemesView(page, form, db.in(by.partnership(), themes::all)))
                .keptSecret();
    }

    private Html one(Page page, Form form, Coordinator by, UUID id) {
        return Html.of("answers/theme", new ThemeView(page, form, existing(by, id)))
                .keptSecret();
    }
}
