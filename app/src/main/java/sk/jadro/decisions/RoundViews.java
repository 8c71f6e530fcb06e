package sk.jadro.decisions;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sk.jadro.base.ui.Option;
import sk.jadro.base.web.Form;
import sk.jadro.base.web.Html;
import sk.jadro.base.web.Page;
import sk.jadro.core.Deciding;
import sk.jadro.decisions.DecisionViews.Whole;
import sk.jadro.members.CircleMembers;
import sk.jadro.members.CircleMembers.Holder;

/** The page on which an opened decision is looked after. Called inside the partnership. */
@Component
class RoundViews {
    private final DecisionViews views;
    private final Ballots ballots;
    private final CircleMembers members;

    RoundViews(DecisionViews views, Ballots ballots, CircleMembers members) {
        this.views = views;
        this.ballots = ballots;
        this.members = members;
    }

    /**
     * @param ballots all rows of the roll
     * @param holders whose they are, as far as they are in the circle still
     * @param coordinates whether whoever looks after it coordinates, so that what is left to those who do is theirs
     */
    record RoundView(
            Page page, Form form, Whole whole, List<Ballot> ballots, Map<UUID, Holder> holders, boolean coordinates) {
        Decision decision() {
            return whole.decision();
        }

        /** Whether answers are written down here. */
        boolean isMeeting() {
            return decision().draft().manner() == Manner.MEETING && decision().stage() == Stage.OPEN;
        }

        boolean canBeTakenBack() {
            return decision().stage() == Stage.OPEN || decision().stage() == Stage.HEARD;
        }

        /** Whether it is said here what was decided: by the rule, or as who was to decide is gone. */
        boolean isDecidedHere() {
            var decider = decision().draft().decider();
            return coordinates
                    && decision().stage() == Stage.HEARD
                    && (decision().isDecidedBy(Deciding.COORDINATORS)
                            || decider == null
                            || !holders.containsKey(decider));
        }

        boolean canBeSuperseded() {
            return decision().stage() == Stage.ACCEPTED && decision().supersededBy() == null;
        }

        @Nullable
        Holder holder(Ballot ballot) {
            return ballot.holder() == null ? null : holders.get(ballot.holder());
        }

        List<Option> answers() {
            return Option.all(page, "decisions.answer", Answer.values());
        }

        List<Option> outcomes() {
            return Option.all(page, "decisions.outcome", Outcome.values());
        }
    }

    Html page(Page page, Form form, Decision decision, boolean coordinates) {
        var all = ballots.of(decision.id());
        var holders =
                members
                        .these(all.stream()
                                .map(Ballot::holder)
                                .filter(Objects::nonNull)
                                .collect(Collectors.toSet()))
                        .stream()
                        .collect(Collectors.toMap(Holder::membership, Function.identity()));
        var whole = views.whole(page.here().id(), decision, true);
        var view = new RoundView(page, form, whole, all, holders, coordinates);
        return Html.of("decisions/round", view).keptSecret();
    }

    /** The fields of a row. */
    static String answerField(Ballot ballot) {
        return "answer_" + row(ballot);
    }

    static String reasonField(Ballot ballot) {
        return "reason_" + row(ballot);
    }

    private static String row(Ballot ballot) {
        return ballot.seat() + (ballot.substitute() ? "_substitute" : "");
    }
}
