package sk.jadro.members;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import sk.jadro.core.Circle;

/** Who is in circles on a day, as readers see it. Called inside the partnership. */
@Component
class Companies {
    /** Of one circle at most; the others are counted. */
    private static final int NAMED = 100;

    private final CompanyStore members;

    Companies(CompanyStore members) {
        this.members = members;
    }

    /** In the order of the circles, by two queries. */
    List<Company> on(LocalDate day, List<Circle> circles) {
        var ids = circles.stream().map(Circle::id).toList();
        var counts = members.counts(ids, day);
        var named = members.shown(ids, day, NAMED).stream().collect(Collectors.groupingBy(Member::circle));
        return circles.stream()
                .map(circle -> new Company(
                        circle, counts.getOrDefault(circle.id(), Map.of()), named.getOrDefault(circle.id(), List.of())))
                .toList();
    }
}
