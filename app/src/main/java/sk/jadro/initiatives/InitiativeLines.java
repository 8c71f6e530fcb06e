package sk.jadro.initiatives;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import sk.jadro.answers.Answers;

/** Initiatives as lists show them. Called inside the partnership. */
@Component
class InitiativeLines {
    private final SupporterLists supporters;
    private final Answers answers;

    InitiativeLines(SupporterLists supporters, Answers answers) {
        this.supporters = supporters;
        this.answers = answers;
    }

    /** One in a list, and how many stand by it besides who proposed it. */
    record Line(Initiative initiative, int supporters, LocalDate today) {}

    List<Line> of(List<Initiative> initiatives) {
        var counts =
                supporters.countsOf(initiatives.stream().map(Initiative::id).toList());
        var today = answers.today();
        return initiatives.stream()
                .map(one -> new Line(
                        one,
                        counts.getOrDefault(one.id(), Map.of()).values().stream()
                                .mapToInt(Integer::intValue)
                                .sum(),
                        today))
                .toList();
    }
}
