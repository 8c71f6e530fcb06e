package sk.jadro.harvest;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import sk.jadro.base.db.Code;
import sk.jadro.base.db.Db;
import sk.jadro.base.text.Typed;
import sk.jadro.base.ui.Option;
import sk.jadro.base.web.Form;
import sk.jadro.base.web.Html;
import sk.jadro.base.web.NotFound;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.Redirect;
import sk.jadro.base.web.TooMany;

/** Where a group is named, interpreted, parted, put together with another, and given dots. */
@Controller
class GroupPages {
    private final Db db;
    private final Sheets sheets;
    private final Groups groups;

    GroupPages(Db db, Sheets sheets, Groups groups) {
        this.db = db;
        this.sheets = sheets;
        this.groups = groups;
    }

    /** @param others that hang beside it */
    record GroupView(Page page, Form form, Board board, Sheet sheet, List<Sheet> others) {
        Group group() {
            return sheet.group();
        }

        GroupDraft before() {
            return GroupDraft.of(group());
        }

        List<Option> notes() {
            return sheet.notes().stream()
                    .map(note -> new Option(note.id().toString(), note.text(), null, Theirs.lang(page)))
                    .toList();
        }

        List<Option> targets() {
            return others.stream().map(other -> other.option(page)).toList();
        }
    }

    @GetMapping("/{partnership}/boards/{code}/groups/{group}")
    Html describe(Page page, AtBoard at, @PathVariable UUID group) {
        return show("harvest/group", page, null, at, group);
    }

    @PostMapping("/{partnership}/boards/{code}/groups/{group}")
    View described(Page page, Form form, AtBoard at, @PathVariable UUID group) {
        if (!at.mayTouch(form, "title")) {
            return show("harvest/group", page, form, at, group).rejected(form);
        }
        var merged = new AtomicReference<>(form);
        var done = groups.describe(page.here().id(), at.board(), group, now -> {
            var draft = GroupDraft.read(form, GroupDraft.of(now));
            merged.set(draft.form());
            return form.isValid() ? draft : null;
        });
        if (!form.isValid()) {
            form.problems()
                    .forEach(problem -> merged.get().reject(problem.field(), problem.key(), problem.arguments()));
            return show("harvest/group", page, merged.get(), at, group).rejected(merged.get());
        }
        return done("harvest/group", page, form, at, group, done, "title", "harvest.notice.described");
    }

    @GetMapping("/{partnership}/boards/{code}/groups/{group}/split")
    Html split(Page page, AtBoard at, @PathVariable UUID group) {
        return show("harvest/split", page, Form.empty(), at, group);
    }

    @PostMapping("/{partnership}/boards/{code}/groups/{group}/split")
    View parted(Page page, Form form, AtBoard at, @PathVariable UUID group) {
        var inside = hanging(page, at, group).sheet().notes();
        var chosen = form.chosen("note", inside, note -> note.id().toString(), "harvest.problem.none-to-split").stream()
                .map(Note::id)
                .toList();
        if (form.isValid() && chosen.size() == inside.size()) {
            form.reject("note", "harvest.problem.all-to-split");
        }
        if (!form.isValid() || !at.mayTouch(form, "note")) {
            return show("harvest/split", page, form, at, group).rejected(form);
        }
        var done = groups.split(page.here().id(), at.board(), at.makeAuthor(), group, chosen);
        return done("harvest/split", page, form, at, group, done, "note", "harvest.notice.split");
    }

    @GetMapping("/{partnership}/boards/{code}/groups/{group}/merge")
    Html merge(Page page, AtBoard at, @PathVariable UUID group) {
        return show("harvest/merge", page, Form.empty(), at, group);
    }

    @PostMapping("/{partnership}/boards/{code}/groups/{group}/merge")
    View merged(Page page, Form form, AtBoard at, @PathVariable UUID group) {
        var into = form.read("into", Typed::id);
        if (into == null || !at.mayTouch(form, "into")) {
            return show("harvest/merge", page, form, at, group).rejected(form);
        }
        var done = groups.merge(page.here().id(), at.board(), at.makeAuthor(), group, into);
        return done("harvest/merge", page, form, at, group, done, "into", "harvest.notice.merged");
    }

    /** Gives a dot, or takes one's own back. */
    @PostMapping("/{partnership}/boards/{code}/groups/{group}/dots")
    View weigh(Page page, Form form, AtBoard at, @PathVariable UUID group) {
        var deed = form.choice("deed", Deed.class);
        if (deed == null) {
            throw new NotFound();
        }
        // Whoever is new has dots to give: of these there are no more than come to write.
        if (at.author() == null ? !at.mayWrite(form, "deed", false) : !at.mayTouch(form, "deed")) {
            throw new TooMany();
        }
        var done = groups.weigh(page.here().id(), at.board(), at.makeAuthor(), group, deed == Deed.GIVE ? 1 : -1);
        if (done == Done.GONE) {
            throw new NotFound();
        }
        var board = Redirect.to(page, at.board().path());
        return switch (done) {
            case TOO_MANY -> board.saying("harvest.notice.no-dots");
            case OVER -> board.saying("harvest.notice.not-weighed");
            default -> board;
        };
    }

    /** What is done with a dot. */
    enum Deed {
        GIVE,
        TAKE
    }

    /** @param form as it was sent; null to show what the group says */
    private Html show(String template, Page page, @Nullable Form form, AtBoard at, UUID id) {
        var hanging = hanging(page, at, id);
        var shown = form == null ? hanging.before().form() : form;
        return Html.of(template, new GroupView(page, shown, at.board(), hanging.sheet(), hanging.others()))
                .keptSecret();
    }

    private GroupView hanging(Page page, AtBoard at, UUID id) {
        var all =
                db.in(page.here().id(), () -> sheets.of(at.board(), at.author()).sheets());
        var sheet = all.stream()
                .filter(one -> one.group().id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
        return new GroupView(
                page,
                Form.empty(),
                at.board(),
                sheet,
                all.stream().filter(one -> one != sheet).toList());
    }

    private View done(
            String template, Page page, Form form, AtBoard at, UUID group, Done done, String field, String notice) {
        return switch (done) {
            case DONE -> Redirect.to(page, at.board().path()).saying(notice);
            case GONE -> throw new NotFound();
            case OVER, MEANWHILE, TOO_MANY -> {
                form.reject(field, "harvest.problem.group." + Code.of(done));
                yield show(template, page, form, at, group).with(HttpStatus.CONFLICT);
            }
        };
    }
}
