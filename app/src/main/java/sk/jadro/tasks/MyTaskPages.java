package sk.jadro.tasks;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import sk.jadro.base.db.Db;
import sk.jadro.base.text.TypedTime;
import sk.jadro.base.ui.Option;
import sk.jadro.base.web.Form;
import sk.jadro.base.web.Html;
import sk.jadro.base.web.NotFound;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.Redirect;
import sk.jadro.mine.Myself;
import sk.jadro.tasks.OwnTasks.Own;
import sk.jadro.tasks.TaskCards.Card;

/** A task of one's own: taking it in hand, finishing, moving, handing over and giving it up, and asking for help with it. */
@Controller
class MyTaskPages {
    private static final int WORD = 300;

    private final Db db;
    private final OwnTasks tasks;
    private final TaskCards cards;
    private final TaskStore store;

    MyTaskPages(Db db, OwnTasks tasks, TaskCards cards, TaskStore store) {
        this.db = db;
        this.tasks = tasks;
        this.cards = cards;
        this.store = store;
    }

    record MyTaskView(Page page, Form form, Own own, Card card) {
        String path() {
            return "/mine/tasks/" + own.task().id();
        }

        List<Option> others() {
            return own.others().stream()
                    .map(other -> TaskForm.option(page, other.membership().toString(), other.name()))
                    .toList();
        }
    }

    @GetMapping("/{partnership}/mine/tasks/{id}")
    Html show(Page page, Myself me, @PathVariable UUID id) {
        return show(page, Form.empty(), me, existing(me, id));
    }

    @PostMapping("/{partnership}/mine/tasks/{id}/work")
    View take(Page page, Myself me, @PathVariable UUID id) {
        return done(page, tasks.take(me, id), "tasks.notice.taken");
    }

    @PostMapping("/{partnership}/mine/tasks/{id}/completion")
    View finish(Page page, Myself me, @PathVariable UUID id) {
        return done(page, tasks.finish(me, id), "tasks.notice.done");
    }

    /** The button beside those two on the own page: to all else that can be done. */
    @PostMapping("/{partnership}/mine/tasks/{id}/changes")
    View more(Page page, Myself me, @PathVariable UUID id) {
        return Redirect.to(page, "/mine/tasks/" + existing(me, id).task().id());
    }

    /** Its page has a form for each; which one was sent, its field {@code deed} says. */
    @PostMapping("/{partnership}/mine/tasks/{id}")
    View change(Page page, Form form, Myself me, @PathVariable UUID id) {
        var own = existing(me, id);
        if (own.task().draft().state().isOver()) {
            throw new NotFound();
        }
        var done = switch (form.typed("deed")) {
            case "move" -> move(page, form, me, id);
            case "hand-over" -> handOver(page, form, me, own);
            case "help" -> askForHelp(page, form, me, id);
            case "give-up" -> giveUp(page, form, me, id);
            default -> throw new NotFound();
        };
        return done == null ? show(page, form, me, own).rejected(form) : done;
    }

    private @Nullable View move(Page page, Form form, Myself me, UUID id) {
        var day = form.read("day", TypedTime::day);
        if (day != null && day.isBefore(store.today())) {
            form.reject("day", "tasks.problem.past");
        }
        var reason = form.line("move_reason", WORD);
        return day == null || !form.isValid() ? null : moved(page, me, id, day, reason);
    }

    private View moved(Page page, Myself me, UUID id, LocalDate day, String reason) {
        return done(page, tasks.move(me, id, day, reason), "tasks.notice.moved");
    }

    private @Nullable View handOver(Page page, Form form, Myself me, Own own) {
        var to = form.read("to", TaskForm::id);
        if (to != null
                && own.others().stream().noneMatch(other -> other.membership().equals(to))) {
            form.reject("to", "form.choose");
        }
        var word = form.line("hand_word", WORD);
        return to == null || !form.isValid()
                ? null
                : done(page, tasks.handOver(me, page.here(), own.task().id(), to, word), "tasks.notice.handed");
    }

    private @Nullable View askForHelp(Page page, Form form, Myself me, UUID id) {
        var word = form.line("help_word", WORD);
        if (!form.isValid()) {
            return null;
        }
        return switch (tasks.askForHelp(me, page.here(), id, word).orElseThrow(NotFound::new)) {
            case TOLD -> done(page, true, "tasks.notice.help");
            case NOTED -> done(page, true, "tasks.notice.help-noted");
            case TOO_SOON -> {
                form.reject("help_word", "tasks.problem.help-today");
                yield null;
            }
        };
    }

    private @Nullable View giveUp(Page page, Form form, Myself me, UUID id) {
        var reason = form.line("give_up_reason", WORD);
        return form.isValid() ? done(page, tasks.giveUp(me, id, reason), "tasks.notice.given-up") : null;
    }

    private static View done(Page page, boolean found, String notice) {
        if (!found) {
            throw new NotFound();
        }
        return Redirect.to(page, "/mine").saying(notice);
    }

    private Html show(Page page, Form form, Myself me, Own own) {
        var card = db.in(
                me.partnership(),
                () -> cards.of(me.partnership(), List.of(own.task())).getFirst());
        return Html.of("tasks/myTask", new MyTaskView(page, form, own, card)).keptSecret();
    }

    private Own existing(Myself me, UUID id) {
        return tasks.find(me, id).orElseThrow(NotFound::new);
    }
}
