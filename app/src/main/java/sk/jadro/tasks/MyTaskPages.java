package sk.jadro.tasks;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import sk.jadro.base.db.Db;
import sk.jadro.base.text.Typed;
import sk.jadro.base.text.TypedTime;
import sk.jadro.base.ui.Option;
import sk.jadro.base.web.Form;
import sk.jadro.base.web.Html;
import sk.jadro.base.web.NotFound;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.Redirect;
import sk.jadro.members.MemberChoices;
import sk.jadro.mine.Myself;
import sk.jadro.tasks.OwnTasks.Own;
import sk.jadro.tasks.TaskCards.Card;

/**
 * A task of one's own: taking it in hand, finishing, moving, handing over and giving it up, and asking for help with it; of one
 * that somebody helps with, what is written.
 */
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
                    .map(other -> MemberChoices.named(page, other.membership().toString(), other.name()))
                    .toList();
        }
    }

    record HelpedView(Page page, Card card) {}

    @GetMapping("/{partnership}/mine/tasks/{id}")
    Html show(Page page, Myself me, @PathVariable UUID id) {
        return tasks.find(me, id)
                .map(own -> show(page, Form.empty(), me, own))
                .or(() -> tasks.helped(me, id).map(task -> helped(page, me, task)))
                .orElseThrow(NotFound::new);
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

    @PostMapping("/{partnership}/mine/tasks/{id}/day")
    View move(Page page, Form form, Myself me, @PathVariable UUID id) {
        var own = toBeDone(me, id);
        var day = form.read("day", TypedTime::day);
        if (day != null && day.isBefore(store.today())) {
            form.reject("day", "tasks.problem.past");
        }
        var reason = form.line("move_reason", WORD);
        return day == null || !form.isValid()
                ? rejected(page, form, me, own)
                : done(page, tasks.move(me, id, day, reason), "tasks.notice.moved");
    }

    @PostMapping("/{partnership}/mine/tasks/{id}/help")
    View askForHelp(Page page, Form form, Myself me, @PathVariable UUID id) {
        var own = toBeDone(me, id);
        var word = form.line("help_word", WORD);
        if (!form.isValid()) {
            return rejected(page, form, me, own);
        }
        return switch (tasks.askForHelp(me, page.here(), id, word).orElseThrow(NotFound::new)) {
            case TOLD -> done(page, true, "tasks.notice.help");
            case NOTED -> done(page, true, "tasks.notice.help-noted");
            case KEPT -> done(page, true, "tasks.notice.help-kept");
            case TOO_SOON -> {
                form.reject("help_word", "tasks.problem.help-today");
                yield rejected(page, form, me, own);
            }
        };
    }

    @PostMapping("/{partnership}/mine/tasks/{id}/hand-over")
    View handOver(Page page, Form form, Myself me, @PathVariable UUID id) {
        var own = toBeDone(me, id);
        var to = form.read("to", Typed::id);
        if (to != null
                && own.others().stream().noneMatch(other -> other.membership().equals(to))) {
            form.reject("to", "form.choose");
        }
        var word = form.line("hand_word", WORD);
        return to == null || !form.isValid()
                ? rejected(page, form, me, own)
                : done(page, tasks.handOver(me, page.here(), id, to, word), "tasks.notice.handed");
    }

    @PostMapping("/{partnership}/mine/tasks/{id}/abandonment")
    View giveUp(Page page, Form form, Myself me, @PathVariable UUID id) {
        var own = toBeDone(me, id);
        var reason = form.line("give_up_reason", WORD);
        return form.isValid()
                ? done(page, tasks.giveUp(me, id, reason), "tasks.notice.given-up")
                : rejected(page, form, me, own);
    }

    private static View done(Page page, boolean found, String notice) {
        if (!found) {
            throw new NotFound();
        }
        return Redirect.to(page, "/mine").saying(notice);
    }

    private Html rejected(Page page, Form form, Myself me, Own own) {
        return show(page, form, me, own).rejected(form);
    }

    private Html show(Page page, Form form, Myself me, Own own) {
        return Html.of("tasks/myTask", new MyTaskView(page, form, own, card(me, own.task())))
                .keptSecret();
    }

    private Html helped(Page page, Myself me, Task task) {
        return Html.of("tasks/helped", new HelpedView(page, card(me, task))).keptSecret();
    }

    private Card card(Myself me, Task task) {
        return db.in(
                me.partnership(),
                () -> cards.of(me.partnership(), List.of(task)).getFirst());
    }

    private Own existing(Myself me, UUID id) {
        return tasks.find(me, id).orElseThrow(NotFound::new);
    }

    /** One that isn't over: of another there is nothing to move, to hand over or to give up. */
    private Own toBeDone(Myself me, UUID id) {
        return tasks.find(me, id)
                .filter(own -> !own.task().draft().state().isOver())
                .orElseThrow(NotFound::new);
    }
}
