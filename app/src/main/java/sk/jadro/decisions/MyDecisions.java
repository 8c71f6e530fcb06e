package sk.jadro.decisions;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import sk.jadro.base.web.Page;
import sk.jadro.decisions.Ballots.Asked;
import sk.jadro.members.CircleMembers;
import sk.jadro.members.CircleMembers.Holder;
import sk.jadro.people.Involved;
import sk.jadro.people.Involved.Fact;
import sk.jadro.people.Involvement;

/** The decisions that somebody is asked about or has to take, on their own page; what waits for them waits there. */
@Component
@Order(0)
class MyDecisions implements Involvement {
    private final DecisionStore store;
    private final DecisionLists lists;
    private final Ballots ballots;
    private final CircleMembers members;

    MyDecisions(DecisionStore store, DecisionLists lists, Ballots ballots, CircleMembers members) {
        this.store = store;
        this.lists = lists;
        this.ballots = ballots;
        this.members = members;
    }

    @Override
    public List<Involved> of(Page page, UUID person) {
        var mine = members.ofPeople(List.of(person)).stream()
                .map(Holder::membership)
                .collect(Collectors.toSet());
        if (mine.isEmpty()) {
            return List.of();
        }
        var asked = ballots.asked(mine, EnumSet.of(Stage.OPEN, Stage.HEARD));
        var decisions = lists.byIds(asked.stream().map(Asked::decision).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(Decision::id, Function.identity()));
        var involved = new ArrayList<Involved>();
        for (var one : asked) {
            var decision = decisions.get(one.decision());
            if (decision != null) {
                involved.add(involved(page, decision, one, mine));
            }
        }
        return involved;
    }

    private Involved involved(Page page, Decision decision, Asked asked, Set<UUID> mine) {
        var draft = decision.draft();
        var decides = decision.stage() == Stage.HEARD && draft.decider() != null && mine.contains(draft.decider());
        var waits = decides || (asked.answer() == null && decision.takesAnswersByLink(store.today()));
        var answer = asked.answer() == null
                ? page.say("decisions.mine.silent")
                : page.say("decisions.mine.answered", page.say("decisions.answer", asked.answer()));
        var until = page.say("decisions.until", page.words().date(draft.lastDay()));
        return new Involved(
                decision.id(),
                page.say("decisions.decision"),
                decision.question(),
                path(decision),
                decides ? page.say("decisions.mine.decide") : answer + ", " + until,
                waits,
                List.of(),
                List.of(
                        new Fact("answer", page.say("decisions.answer"), answer),
                        new Fact(
                                "until",
                                page.say("decisions.last-day"),
                                page.words().date(draft.lastDay()))));
    }

    /** Where somebody answers, below the partnership's home. */
    static String path(Decision decision) {
        return "/mine/decisions/" + decision.number();
    }
}
