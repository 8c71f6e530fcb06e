package sk.jadro.decisions;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.PartnershipId;
import sk.jadro.core.Circle;
import sk.jadro.core.Circles;
import sk.jadro.members.CircleMembers;

/** Decisions together with all that pages tell of them. Called inside the partnership. */
@Component
class DecisionViews {
    private final DecisionLists lists;
    private final Ballots ballots;
    private final Circles circles;
    private final CircleMembers members;

    DecisionViews(DecisionLists lists, Ballots ballots, Circles circles, CircleMembers members) {
        this.lists = lists;
        this.ballots = ballots;
        this.circles = circles;
        this.members = members;
    }

    /** A decision as a list shows it. */
    record Line(Decision decision, Circle circle) {}

    /** In the order of the decisions; as many queries for many as for one. */
    List<Line> lines(PartnershipId partnership, List<Decision> decisions) {
        return decisions.isEmpty()
                ? List.of()
                : lines(
                        decisions,
                        circles.byIds(
                                partnership,
                                decisions.stream()
                                        .map(decision -> decision.draft().circle())
                                        .collect(Collectors.toSet())));
    }

    /** The same of decisions of these circles alone, which are known already. */
    static List<Line> lines(List<Decision> decisions, Collection<Circle> circles) {
        var homes = circles.stream().collect(Collectors.toMap(Circle::id, Function.identity()));
        return decisions.stream()
                .map(decision -> new Line(
                        decision,
                        Objects.requireNonNull(homes.get(decision.draft().circle()))))
                .toList();
    }

    /**
     * A decision as its page shows it.
     *
     * @param others those that it names, whose place it takes and what it takes up, and the one that took its own
     * @param roll empty until all are heard
     * @param names what readers may see of the names of those who say something, by membership
     */
    record Whole(
            Line line, Map<UUID, Decision> others, @Nullable Roll roll, Map<UUID, String> names) {
        Decision decision() {
            return line.decision();
        }

        DecisionDraft draft() {
            return decision().draft();
        }

        @Nullable
        Decision supersedes() {
            return other(draft().supersedes());
        }

        @Nullable
        Decision takesUp() {
            return other(decision().takesUp());
        }

        @Nullable
        Decision supersededBy() {
            var number = decision().supersededBy();
            return number == null
                    ? null
                    : others.values().stream()
                            .filter(other -> other.number() == number)
                            .findFirst()
                            .orElse(null);
        }

        private @Nullable Decision other(@Nullable UUID id) {
            return id == null ? null : others.get(id);
        }

        @Nullable
        Tally tally() {
            var opened = decision().opened();
            return roll == null || opened == null ? null : roll.tally(opened.rule());
        }

        /** What readers may see of the name of who holds this. */
        @Nullable
        String name(Ballot ballot) {
            return ballot.holder() == null ? null : names.get(ballot.holder());
        }

        /** With which name it is signed: who decided for those who coordinate, or who was to decide. */
        @Nullable
        String signature() {
            var opened = decision().opened();
            return opened != null && opened.signature() != null ? opened.signature() : deciderName();
        }

        /** The same of who decided, or decides. */
        @Nullable
        String deciderName() {
            return draft().decider() == null ? null : names.get(draft().decider());
        }
    }

    /** @param all whether answers are shown while more are taken, as to the circle itself */
    Whole whole(PartnershipId partnership, Decision decision, boolean all) {
        var stage = decision.stage();
        var roll = stage == Stage.DRAFT || (!all && !stage.isCounted()) ? null : Roll.of(ballots.of(decision.id()));
        var speaking = Stream.concat(
                        Stream.ofNullable(decision.draft().decider()),
                        roll == null
                                ? Stream.of()
                                : roll.seats().stream()
                                        .filter(seat -> seat.reason() != null && seat.holder() != null)
                                        .map(seat -> Objects.requireNonNull(seat.holder())))
                .collect(Collectors.toSet());
        return new Whole(
                lines(partnership, List.of(decision)).getFirst(),
                lists.around(decision).stream().collect(Collectors.toMap(Decision::id, Function.identity())),
                roll,
                speaking.isEmpty() ? Map.of() : members.shownNames(speaking));
    }
}
