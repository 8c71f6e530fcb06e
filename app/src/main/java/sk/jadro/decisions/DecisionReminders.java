package sk.jadro.decisions;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Code;
import sk.jadro.base.text.Words;
import sk.jadro.decisions.Ballots.Asked;
import sk.jadro.members.CircleMembers;
import sk.jadro.members.CircleMembers.Holder;
import sk.jadro.mine.Reminder;
import sk.jadro.mine.Reminders;

/**
 * Reminds who hasn't answered three days before the last day and on it, tells who has to decide so every week, and tells all who
 * were asked what came of it on the day after. It follows from the days alone, so nothing is noted.
 */
@Component
@Order(5)
class DecisionReminders implements Reminders {
    private final DecisionLists lists;
    private final Ballots ballots;
    private final CircleMembers members;

    DecisionReminders(DecisionLists lists, Ballots ballots, CircleMembers members) {
        this.lists = lists;
        this.ballots = ballots;
        this.members = members;
    }

    @Override
    public List<Reminder> take(LocalDate day, Set<UUID> readers) {
        var holders =
                members.ofPeople(readers).stream().collect(Collectors.toMap(Holder::membership, Function.identity()));
        if (holders.isEmpty()) {
            return List.of();
        }
        var told = ballots.toldOn(day, holders.keySet());
        var decisions = lists.byIds(told.stream().map(Asked::decision).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(Decision::id, Function.identity()));
        return told.stream()
                .map(one -> {
                    var decision = Objects.requireNonNull(decisions.get(one.decision()));
                    var reader = Objects.requireNonNull(holders.get(one.holder()));
                    return new Reminder(
                            reader.person(), words -> said(words, decision, day), MyDecisions.path(decision), Set.of());
                })
                .toList();
    }

    private static Reminder.Said said(Words words, Decision decision, LocalDate day) {
        var question = decision.question().in(words.lang());
        var last = decision.draft().lastDay();
        return switch (decision.stage()) {
            case OPEN ->
                new Reminder.Said(
                        last.equals(day)
                                ? words.say("decisions.remind.today", question)
                                : words.say("decisions.remind.before", question, words.date(last)),
                        words.say("decisions.letter.answer"));
            case HEARD ->
                new Reminder.Said(words.say("decisions.remind.decide", question), words.say("decisions.letter.decide"));
            default ->
                new Reminder.Said(
                        words.say("decisions.remind." + Code.of(decision.stage()), decision.number(), question),
                        words.say("decisions.letter.open"));
        };
    }
}
