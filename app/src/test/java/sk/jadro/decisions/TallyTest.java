package sk.jadro.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sk.jadro.core.Deciding;
import sk.jadro.core.DecisionRule;
import sk.jadro.people.Side;

/** The arithmetic of decisions. */
class TallyTest {
    @ParameterizedTest
    @CsvSource({
        // deciding, quorum, majority, agree, reservation, object, aside, silent, outcome
        "CONSENT, 100, 50, 3, 1, 0, 1, 2, ACCEPTED",
        "CONSENT, 100, 50, 13, 0, 1, 0, 0, RETURNED",
        "CONSENT, 100, 50, 0, 0, 0, 0, 5, ACCEPTED",
        "MAJORITY, 60, 66, 6, 3, 2, 1, 2, ACCEPTED",
        // a tie fails
        "MAJORITY, 50, 50, 2, 0, 2, 0, 0, REJECTED",
        "MAJORITY, 50, 50, 2, 1, 2, 0, 0, ACCEPTED",
        // two thirds have to be exceeded: 2 of 3 are more than 66 %, but not than 67 %
        "MAJORITY, 0, 66, 2, 0, 1, 0, 0, ACCEPTED",
        "MAJORITY, 0, 67, 2, 0, 1, 0, 0, REJECTED",
        // the quorum is the share that answers, who stands aside, too
        "MAJORITY, 60, 50, 2, 0, 0, 1, 2, ACCEPTED",
        "MAJORITY, 60, 50, 2, 0, 0, 0, 3, REJECTED",
        "MAJORITY, 61, 50, 3, 0, 0, 0, 2, REJECTED",
        "MAJORITY, 0, 50, 0, 0, 0, 3, 0, REJECTED",
        "MAJORITY, 0, 50, 0, 0, 0, 0, 3, REJECTED",
        "ADVICE, 0, 50, 1, 0, 5, 0, 0, HEARD",
        "COORDINATORS, 0, 50, 1, 0, 5, 0, 0, HEARD"
    })
    void theRuleSaysWhatComesOfTheAnswers(
            Deciding deciding,
            int quorum,
            int majority,
            int agree,
            int reservation,
            int object,
            int aside,
            int silent,
            Stage outcome) {
        var ballots = new ArrayList<Ballot>();
        seats(ballots, agree, Answer.AGREE);
        seats(ballots, reservation, Answer.RESERVATION);
        seats(ballots, object, Answer.OBJECT);
        seats(ballots, aside, Answer.ASIDE);
        seats(ballots, silent, null);
        var tally = Roll.of(ballots).tally(new DecisionRule(deciding, quorum, majority));
        assertThat(tally.outcome()).isEqualTo(outcome);
        assertThat(tally.roll()).isEqualTo(ballots.size());
        assertThat(tally.silent()).isEqualTo(silent);
    }

    @Test
    void whatIsNeededIsSaidInPeople() {
        var ballots = new ArrayList<Ballot>();
        seats(ballots, 9, Answer.AGREE);
        seats(ballots, 2, Answer.OBJECT);
        seats(ballots, 3, null);
        var tally = Roll.of(ballots).tally(new DecisionRule(Deciding.MAJORITY, 60, 66));
        assertThat(tally.quorum()).isEqualTo(9);
        assertThat(tally.majority()).isEqualTo(8);
        assertThat(Tally.percent(9, 11)).isEqualTo(82);
        assertThat(Tally.percent(1, 8)).isEqualTo(13);
        assertThat(Tally.percent(0, 0)).isZero();
    }

    @Test
    void aSubstituteCountsOnlyWhileTheMemberIsSilent() {
        var silent = new Ballot(1, false, UUID.randomUUID(), Side.CITY_OFFICE, null, null);
        var spoken = new Ballot(1, false, silent.holder(), Side.CITY_OFFICE, Answer.ASIDE, null);
        var substitute = new Ballot(1, true, UUID.randomUUID(), Side.CITY_OFFICE, Answer.AGREE, null);
        assertThat(Roll.of(List.of(silent, substitute)).seats()).containsExactly(substitute);
        assertThat(Roll.of(List.of(substitute, spoken)).seats()).containsExactly(spoken);
    }

    private static void seats(List<Ballot> ballots, int how, @Nullable Answer answer) {
        for (int i = 0; i < how; i++) {
            ballots.add(new Ballot(ballots.size() + 1, false, UUID.randomUUID(), Side.PUBLIC, answer, null));
        }
    }
}
