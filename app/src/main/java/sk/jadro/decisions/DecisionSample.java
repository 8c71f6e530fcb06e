package sk.jadro.decisions;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Code;
import sk.jadro.base.db.Db;
import sk.jadro.base.text.Text;
import sk.jadro.base.text.YamlFile;
import sk.jadro.core.Circles;
import sk.jadro.members.CircleMembers;
import sk.jadro.members.CircleMembers.Holder;
import sk.jadro.partnership.Publication;
import sk.jadro.partnership.SampleContent;

/** Invented decisions: one that was superseded, the one that did so against a minority, and one that is open. */
@Component
@Order(36)
class DecisionSample implements SampleContent {
    private final Db db;
    private final DecisionStore store;
    private final SampleDecisions rows;
    private final Ballots ballots;
    private final Circles circles;
    private final CircleMembers members;

    DecisionSample(
            Db db, DecisionStore store, SampleDecisions rows, Ballots ballots, Circles circles, CircleMembers members) {
        this.db = db;
        this.store = store;
        this.rows = rows;
        this.ballots = ballots;
        this.circles = circles;
        this.members = members;
    }

    @Override
    public void add() {
        UUID last = null;
        for (var decision : YamlFile.read(DecisionSample.class, "sample.yaml").parts("decisions")) {
            last = add(decision, decision.has("supersedes") ? last : null);
        }
    }

    private UUID add(YamlFile decision, @Nullable UUID supersedes) {
        var circle = circles.bySlug(db.current(), decision.string("circle")).orElseThrow();
        var today = store.today();
        var opens = today.plusDays(decision.integer("opens"));
        var closes = today.plusDays(decision.integer("closes"));
        var id = store.add(new DecisionDraft(
                decision.text("question"),
                decision.text("proposal"),
                decision.has("background") ? decision.text("background") : Text.sk(""),
                decision.has("options") ? decision.text("options") : Text.sk(""),
                decision.has("proposed") ? decision.integer("proposed") : 0,
                circle.id(),
                Manner.LETTERS,
                closes,
                decision.has("valid") ? today.plusDays(decision.integer("valid")) : null,
                null,
                supersedes,
                null,
                null,
                Publication.PUBLISHED));
        store.open(id, opens);
        var roll = members.all(circle.id());
        ballots.freeze(id, roll);
        var byName = roll.stream().collect(Collectors.toMap(Holder::name, Function.identity()));
        for (var answer : decision.parts("answers")) {
            var holder = byName.get(answer.string("who"));
            if (holder != null) {
                ballots.answer(
                        id,
                        List.of(holder.membership()),
                        Code.parse(Answer.class, answer.string("answer")).orElseThrow(),
                        answer.stringOrNull("reason"));
            }
        }
        if (closes.isBefore(today)) {
            var outcome = Roll.of(ballots.of(id)).tally(circle.draft().rule()).outcome();
            store.close(id, outcome, closes);
        }
        rows.mark(id);
        return id;
    }

    @Override
    public void removePeople() {
        rows.removeHolders();
    }

    @Override
    public void withdraw() {
        rows.withdraw();
    }
}
