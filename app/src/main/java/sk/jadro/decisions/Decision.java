package sk.jadro.decisions;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sk.jadro.base.edit.Edition;
import sk.jadro.base.text.Text;
import sk.jadro.core.Deciding;
import sk.jadro.core.DecisionRule;
import sk.jadro.people.Side;

/**
 * What a circle is asked, and what came of it.
 *
 * @param draft what is written of it; as it is from its opening on
 * @param opened null while it is a draft
 * @param takesUp the returned decision that this one asks anew
 * @param supersededBy the number of the accepted one that took its place
 * @param version counts its changes, so that two people editing at once notice each other
 */
public record Decision(
        UUID id,
        DecisionDraft draft,
        Stage stage,
        @Nullable Opened opened,
        @Nullable UUID takesUp,
        @Nullable Integer supersededBy,
        boolean archived,
        int version) {
    /**
     * What there is of one since it was opened.
     *
     * @param number counted in the partnership, from 1
     * @param rule the circle's, as it was on that day
     * @param closedOn when answers were taken no more
     * @param decidedOn when it was clear what came of it
     * @param decidedSide the side of who decided, where one person did
     * @param signature the name that they gave, where they did so for those who coordinate
     * @param reasons of who decided, or took it back
     */
    record Opened(
            int number,
            DecisionRule rule,
            LocalDate on,
            @Nullable LocalDate closedOn,
            @Nullable LocalDate decidedOn,
            @Nullable Side decidedSide,
            @Nullable String signature,
            @Nullable String reasons) {}

    public Text question() {
        return draft.title();
    }

    /** Its number; 0 while it has none. */
    public int number() {
        return opened == null ? 0 : opened.number();
    }

    /** The address of its page below the partnership's. */
    public String path() {
        return "/decisions/" + number();
    }

    /** Where it is edited or looked after, below the partnership's home. */
    String desk() {
        return "/desk/decisions/" + id;
    }

    /** Whether everybody reads it. */
    boolean isPublic() {
        return opened != null && draft.internalReason() == null && !archived;
    }

    /** Whether the circle's rule was this one when it was opened. */
    boolean isDecidedBy(Deciding deciding) {
        return opened != null && opened.rule().deciding() == deciding;
    }

    /** Whether answers are taken on a day. */
    boolean takesAnswers(LocalDate day) {
        return stage == Stage.OPEN && !archived && !day.isAfter(draft.lastDay());
    }

    /** Whether those who are asked answer by themselves on a day. */
    boolean takesAnswersByLink(LocalDate day) {
        return draft.manner() == Manner.LETTERS && takesAnswers(day);
    }

    /** From when on it is valid; null unless it was accepted. */
    @Nullable
    LocalDate validFrom() {
        if (stage != Stage.ACCEPTED || opened == null) {
            return null;
        }
        return draft.validFrom() == null ? opened.decidedOn() : draft.validFrom();
    }

    Edition<DecisionDraft> edition() {
        return new Edition<>(draft, version);
    }
}
