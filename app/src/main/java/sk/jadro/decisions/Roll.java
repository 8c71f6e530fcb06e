package sk.jadro.decisions;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import sk.jadro.core.DecisionRule;
import sk.jadro.people.Side;

/**
 * All seats of a decision, each with the answer that counts: its holder's, or while they are silent their substitute's.
 *
 * @param seats in their order
 */
record Roll(List<Ballot> seats) {
    static Roll of(List<Ballot> ballots) {
        var seats = new TreeMap<Integer, Ballot>();
        ballots.forEach(ballot -> seats.merge(ballot.seat(), ballot, Roll::counting));
        return new Roll(List.copyOf(seats.values()));
    }

    /** Which of a seat's two rows counts. */
    private static Ballot counting(Ballot one, Ballot other) {
        var own = one.substitute() ? other : one;
        var substitute = one.substitute() ? one : other;
        return own.answer() == null && substitute.answer() != null ? substitute : own;
    }

    Tally tally(DecisionRule rule) {
        var answers = new EnumMap<Answer, Integer>(Answer.class);
        for (var answer : Answer.values()) {
            answers.put(answer, answering(answer).size());
        }
        return new Tally(rule, seats.size(), answers);
    }

    /** The seats that gave this answer; that gave none, for null. */
    List<Ballot> answering(@Nullable Answer answer) {
        return where(seat -> seat.answer() == answer);
    }

    /** Of those that gave this answer, the ones that say why. */
    List<Ballot> saying(Answer answer) {
        return where(seat -> seat.answer() == answer && seat.reason() != null);
    }

    /** How many of each side gave this answer, as all sides stand; that gave none, for null. */
    Map<Side, Integer> sides(@Nullable Answer answer) {
        var sides = new EnumMap<Side, Integer>(Side.class);
        answering(answer).forEach(seat -> sides.merge(seat.side(), 1, Integer::sum));
        return sides;
    }

    private List<Ballot> where(Predicate<Ballot> which) {
        return seats.stream().filter(which).toList();
    }
}
