package sk.jadro.decisions;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import sk.jadro.base.db.Db;
import sk.jadro.base.ui.Option;
import sk.jadro.base.web.Form;
import sk.jadro.base.web.Html;
import sk.jadro.base.web.NotFound;
import sk.jadro.base.web.Numbers;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.Redirect;
import sk.jadro.decisions.DecisionViews.Whole;
import sk.jadro.decisions.Rounds.Taken;
import sk.jadro.decisions.Rounds.Verdict;
import sk.jadro.members.CircleMembers.Holder;

/**
 * Where somebody who is on the roll of a decision answers, sees what others say, and decides if that is theirs to do; whoever is
 * in its circle otherwise, or watches over the partnership, reads the same.
 */
@Controller
class AnswerPages {
    private static final int REASON = 1_000;

    private final Db db;
    private final DecisionStore store;
    private final Ballots ballots;
    private final DecisionViews views;
    private final Rounds rounds;

    AnswerPages(Db db, DecisionStore store, Ballots ballots, DecisionViews views, Rounds rounds) {
        this.db = db;
        this.store = store;
        this.ballots = ballots;
        this.views = views;
        this.rounds = rounds;
    }

    /**
     * @param mine their row; null if they only decide, or read
     * @param isOpen whether answers are taken
     * @param decides whether it is they who decide now
     * @param leads whether they lead the circle
     */
    record AnswerView(
            Page page, Form form, Whole whole, @Nullable Ballot mine, boolean isOpen, boolean decides, boolean leads) {
        /** Whether their answer is asked for, or was refused and is kept for them to copy. */
        boolean showsAnswer() {
            return mine != null && (isOpen || form.problem("answer") != null || form.problem("reason") != null);
        }

        /** The same of what they decided. */
        boolean showsOutcome() {
            return decides || form.problem("outcome") != null || form.problem("reasons") != null;
        }

        List<Option> answers() {
            return Option.all(page, "decisions.answer", Answer.values());
        }

        /** Why nothing is to be filled in, as the key of a sentence. */
        String closed() {
            var decision = whole.decision();
            if (mine == null && !decision.stage().isOver()) {
                return "decisions.mine.only-read";
            }
            if (decision.stage() == Stage.HEARD) {
                return "decisions.mine.heard";
            }
            return decision.stage() == Stage.OPEN && decision.draft().manner() == Manner.MEETING
                    ? "decisions.mine.meeting"
                    : "decisions.mine.over";
        }

        List<Choices.Choice> choices() {
            return Choices.of(whole.draft().options().in(page.lang()));
        }

        /** What others say so far, objections first. */
        List<Ballot> said() {
            var roll = whole.roll();
            return roll == null
                    ? List.of()
                    : List.of(Answer.OBJECT, Answer.RESERVATION, Answer.ASIDE, Answer.AGREE).stream()
                            .flatMap(answer -> roll.saying(answer).stream())
                            .filter(ballot -> mine == null || ballot.seat() != mine.seat())
                            .toList();
        }
    }

    @GetMapping("/{partnership}/mine/decisions/{number}")
    Html show(Page page, Answerer by, @PathVariable String number) {
        return db.in(by.partnership(), () -> {
            var view = view(page, null, by, Numbers.of(number)).orElseThrow(NotFound::new);
            return Html.of("decisions/answer", view).keptSecret();
        });
    }

    @PostMapping("/{partnership}/decisions/{number}/answers")
    View answer(Page page, Form form, Answerer by, @PathVariable String number) {
        var answer = form.choice("answer", Answer.class);
        var reason = answer != null && answer.needsReason()
                ? form.line("reason", REASON)
                : form.optionalLine("reason", REASON);
        if (answer == null || !form.isValid()) {
            return again(page, form, by, number, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return after(
                page,
                form,
                by,
                number,
                rounds.answer(by, Numbers.of(number), answer, reason),
                "decisions.notice.taken",
                new Form.Problem("answer", "decisions.problem.over"));
    }

    @PostMapping("/{partnership}/decisions/{number}/outcome")
    View decide(Page page, Form form, Answerer by, @PathVariable String number) {
        var verdict = verdict(form);
        if (verdict == null) {
            return again(page, form, by, number, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return after(
                page,
                form,
                by,
                number,
                rounds.decide(by, Numbers.of(number), verdict),
                "decisions.notice.decided",
                new Form.Problem("reasons", "decisions.problem.decided"));
    }

    /** What a form says was decided; null if something is missing, which it then says. */
    static @Nullable Verdict verdict(Form form) {
        var outcome = form.choice("outcome", Outcome.class);
        var reasons = form.line("reasons", REASON);
        return outcome == null || !form.isValid() ? null : new Verdict(outcome.stage(), reasons);
    }

    private View after(
            Page page, Form form, Answerer by, String number, Taken taken, String notice, Form.Problem over) {
        return switch (taken) {
            case TAKEN -> Redirect.to(page, "/mine/decisions/" + number).saying(notice);
            case OVER -> {
                form.reject(over.field(), over.key());
                yield again(page, form, by, number, HttpStatus.CONFLICT);
            }
            case NOT_THEIRS -> throw new NotFound();
        };
    }

    private Html again(Page page, Form form, Answerer by, String number, HttpStatus status) {
        return db.in(by.partnership(), () -> {
            var view = view(page, form, by, Numbers.of(number)).orElseThrow(NotFound::new);
            return Html.of("decisions/answer", view).with(status).keptSecret();
        });
    }

    /** @param form what was typed; null for what they said before */
    private Optional<AnswerView> view(Page page, @Nullable Form form, Answerer by, int number) {
        return store.byNumber(number).filter(one -> !one.archived()).flatMap(decision -> {
            var held = rounds.held(by);
            var theirs = held.stream().map(Holder::membership).toList();
            var mine = ballots.of(decision.id()).stream()
                    .filter(ballot -> ballot.holder() != null && theirs.contains(ballot.holder()))
                    .findFirst()
                    .orElse(null);
            var isDecider = decision.draft().decider() != null
                    && theirs.contains(decision.draft().decider());
            if (mine == null && !isDecider && !rounds.mayRead(by.partnership(), held, decision)) {
                return Optional.empty();
            }
            return Optional.of(new AnswerView(
                    page,
                    form == null ? filled(mine) : form,
                    views.whole(by.partnership(), decision, true),
                    mine,
                    decision.takesAnswersByLink(store.today()),
                    isDecider && decision.stage() == Stage.HEARD,
                    held.stream()
                            .anyMatch(holder -> holder.lead()
                                    && holder.circle().equals(decision.draft().circle()))));
        });
    }

    private static Form filled(@Nullable Ballot mine) {
        if (mine == null || mine.answer() == null) {
            return Form.empty();
        }
        return new Form.Values()
                .set("answer", mine.answer())
                .set("reason", mine.reason() == null ? "" : mine.reason())
                .form();
    }
}
