package sk.jadro.decisions;

import java.util.Objects;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import sk.jadro.base.db.Code;
import sk.jadro.base.db.Db;
import sk.jadro.base.web.Form;
import sk.jadro.base.web.Html;
import sk.jadro.base.web.NotFound;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.Redirect;
import sk.jadro.decisions.Rounds.Spoken;
import sk.jadro.members.Steward;

/** Where an opened decision is looked after until it is clear what came of it, by those who coordinate or lead its circle. */
@Controller
@RequestMapping("/{partnership}/desk/decisions/{id}")
class RoundDesk {
    private static final int SIGNATURE = 100;
    private static final int REASON = 1_000;

    private final Db db;
    private final DecisionStore store;
    private final Ballots ballots;
    private final Rounds rounds;
    private final RoundViews views;

    RoundDesk(Db db, DecisionStore store, Ballots ballots, Rounds rounds, RoundViews views) {
        this.db = db;
        this.store = store;
        this.ballots = ballots;
        this.rounds = rounds;
        this.views = views;
    }

    @GetMapping("/round")
    Html show(Page page, Steward by, @PathVariable UUID id) {
        return shown(page, Form.empty(), by, id);
    }

    /** What was said in a meeting, of all at once. */
    @PostMapping("/answers")
    View write(Page page, Form form, Steward by, @PathVariable UUID id) {
        var decision = existing(by, id);
        var spoken = db.in(by.partnership(), () -> ballots.of(decision.id())).stream()
                .filter(ballot -> ballot.holder() != null)
                .map(ballot -> spoken(form, ballot))
                .toList();
        if (!form.isValid()) {
            return shown(page, form, by, id).with(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return done(page, rounds.write(by, id, spoken), id, "decisions.notice.written");
    }

    private static Spoken spoken(Form form, Ballot ballot) {
        var answer = Code.parse(Answer.class, form.typed(RoundViews.answerField(ballot)))
                .orElse(null);
        var reason = form.optionalLine(RoundViews.reasonField(ballot), REASON);
        if (answer != null && answer.needsReason() && reason == null) {
            form.reject(RoundViews.reasonField(ballot), "decisions.problem.no-reason");
        }
        return new Spoken(Objects.requireNonNull(ballot.holder()), answer, answer == null ? null : reason);
    }

    @PostMapping("/closing")
    View close(Page page, Steward by, @PathVariable UUID id) {
        return done(page, rounds.close(by, id), id, "decisions.notice.closed");
    }

    /** What the coordinators decided, once all were heard. */
    @PostMapping("/outcome")
    View decide(Page page, Form form, Steward by, @PathVariable UUID id) {
        existing(by, id);
        var verdict = AnswerPages.verdict(form);
        var signature = form.line("signature", SIGNATURE);
        if (verdict == null || !form.isValid()) {
            return shown(page, form, by, id).with(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var decided = by.coordinator().filter(one -> rounds.decide(one, id, verdict, signature));
        return done(page, decided.isPresent(), id, "decisions.notice.decided");
    }

    @PostMapping("/withdrawal")
    View withdraw(Page page, Form form, Steward by, @PathVariable UUID id) {
        existing(by, id);
        var why = form.line("withdrawal_reason", REASON);
        return form.isValid()
                ? done(page, rounds.withdraw(by, id, why), id, "decisions.notice.withdrawn")
                : shown(page, form, by, id).with(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    static String round(UUID id) {
        return "/desk/decisions/" + id + "/round";
    }

    private static View done(Page page, boolean found, UUID id, String notice) {
        if (!found) {
            throw new NotFound();
        }
        return Redirect.to(page, round(id)).saying(notice);
    }

    private Html shown(Page page, Form form, Steward by, UUID id) {
        return db.in(by.partnership(), () -> views.page(page, form, existing(by, id), by.coordinates()));
    }

    private Decision existing(Steward by, UUID id) {
        return db.in(by.partnership(), () -> store.byId(id))
                .filter(decision -> decision.stage() != Stage.DRAFT)
                .filter(decision -> by.looksAfter(decision.draft().circle()))
                .orElseThrow(NotFound::new);
    }
}
