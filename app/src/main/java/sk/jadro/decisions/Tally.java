package sk.jadro.decisions;

import java.util.Map;
import sk.jadro.core.Deciding;
import sk.jadro.core.DecisionRule;

/**
 * The arithmetic of a decision: the answers that count, against the rule that the circle had when it was opened.
 *
 * @param roll how many seats there are
 * @param answers how many gave each
 */
record Tally(DecisionRule rule, int roll, Map<Answer, Integer> answers) {
    private static final int ALL = 100;

    int of(Answer answer) {
        return answers.getOrDefault(answer, 0);
    }

    /** Who stands aside has answered, too. */
    int answered() {
        return answers.values().stream().mapToInt(Integer::intValue).sum();
    }

    int silent() {
        return roll - answered();
    }

    /** Those who agree, with a reservation or without. */
    int agreeing() {
        return of(Answer.AGREE) + of(Answer.RESERVATION);
    }

    /** Those of whose answers a majority is one: who agree and who object. */
    int counted() {
        return agreeing() + of(Answer.OBJECT);
    }

    /** How many have to answer at least. */
    int quorum() {
        return (roll * rule.quorum() + ALL - 1) / ALL;
    }

    boolean isQuorate() {
        return answered() >= quorum();
    }

    /** How many have to agree at least, so that their share exceeds the rule's: a tie fails. */
    int majority() {
        return counted() * rule.majority() / ALL + 1;
    }

    boolean hasMajority() {
        return agreeing() >= majority();
    }

    /** A share of a whole in per cent, rounded half up; 0 of nothing. */
    static int percent(int part, int whole) {
        return whole == 0 ? 0 : (2 * ALL * part + whole) / (2 * whole);
    }

    /** What comes of it once no more answers are taken. */
    Stage outcome() {
        return switch (rule.deciding()) {
            case CONSENT -> of(Answer.OBJECT) == 0 ? Stage.ACCEPTED : Stage.RETURNED;
            case MAJORITY -> isQuorate() && hasMajority() ? Stage.ACCEPTED : Stage.REJECTED;
            case ADVICE, COORDINATORS -> Stage.HEARD;
            case NOTHING -> throw new IllegalStateException("a circle that decides nothing was asked");
        };
    }

    boolean isMajority() {
        return rule.deciding() == Deciding.MAJORITY;
    }
}
