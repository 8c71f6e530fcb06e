package sk.jadro.decisions;

import com.google.re2j.Pattern;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import sk.jadro.base.text.Invalid;
import sk.jadro.base.text.Text;
import sk.jadro.base.text.Typed;
import sk.jadro.base.text.TypedTime;
import sk.jadro.base.thread.Origins;
import sk.jadro.base.web.Form;
import sk.jadro.members.MemberChoices;
import sk.jadro.members.MemberChoices.Chosen;
import sk.jadro.partnership.Publication;

/** The form of a decision: read into a draft, and filled with one. */
final class DecisionForm {
    private static final Pattern LETTER = Pattern.compile("[A-H]");

    private DecisionForm() {}

    /**
     * Empty if something of it can't be accepted, which the form then says.
     *
     * @param offered the circles that it may be for
     * @param origins what it may have grown from
     */
    static Optional<DecisionDraft> read(Form form, Predicate<UUID> offered, Origins origins) {
        var question = form.text("question", 200);
        var proposal = form.text("proposal", 500);
        var background = form.longText("background", 10_000);
        var options = form.longText("options", 4_000);
        var choices = choices(form, options);
        var proposed = form.readOptional("proposed", DecisionForm::proposed).orElse(0);
        if (proposed > choices) {
            form.reject("proposed", "decisions.problem.proposed");
        }
        var circle = form.read("circle", typed -> MemberChoices.circle(typed, offered));
        var decider = form.readOptional("decider", MemberChoices::read)
                .map(chosen -> ofCircle(form, circle, chosen))
                .orElse(null);
        var manner = form.choice("manner", Manner.class);
        var lastDay = form.read("day", TypedTime::day);
        var validFrom = form.readOptional("valid_from", TypedTime::day).orElse(null);
        validAfter(form, lastDay, validFrom);
        var supersedes = form.readOptional("supersedes", Typed::id).orElse(null);
        var internal = form.optionalLine("internal_reason", 300);
        var from = origins.read(form);
        if (circle == null || manner == null || lastDay == null || !form.isValid()) {
            return Optional.empty();
        }
        return Optional.of(new DecisionDraft(
                question,
                proposal,
                background,
                options,
                proposed,
                circle,
                manner,
                lastDay,
                validFrom,
                decider,
                supersedes,
                internal,
                from,
                Publication.DRAFT));
    }

    /** How many there are, which the form says if they are too many, or not as many in English. */
    private static int choices(Form form, Text options) {
        var choices = Choices.of(options.sk()).size();
        if (choices > Choices.MOST) {
            form.reject("options_sk", "decisions.problem.options", Choices.MOST);
        } else if (options.en() != null && Choices.of(options.en()).size() != choices) {
            form.reject("options_en", "decisions.problem.options-differ");
        }
        return choices;
    }

    static Form filled(DecisionDraft draft, int version, Origins origins) {
        return new Form.Values()
                .set("question", draft.title())
                .set("proposal", draft.proposal())
                .set("background", draft.background())
                .set("options", draft.options())
                .set("proposed", draft.proposed() == 0 ? "" : Choices.letter(draft.proposed()))
                .set("circle", draft.circle().toString())
                .set("decider", draft.decider() == null ? "" : new Chosen(draft.circle(), draft.decider()).value())
                .set("manner", draft.manner())
                .set("day", TypedTime.day(draft.lastDay()))
                .set("valid_from", draft.validFrom() == null ? "" : TypedTime.day(draft.validFrom()))
                .set("supersedes", Objects.toString(draft.supersedes(), ""))
                .set("internal_reason", Objects.toString(draft.internalReason(), ""))
                .set(Origins.FIELD, origins.typed(draft.from()))
                .set("version", version)
                .form();
    }

    private static int proposed(String typed) {
        if (!LETTER.matches(typed)) {
            throw new Invalid("form.choose");
        }
        return typed.charAt(0) - 'A' + 1;
    }

    private static UUID ofCircle(Form form, @Nullable UUID circle, Chosen chosen) {
        if (circle != null && !circle.equals(chosen.circle())) {
            form.reject("decider", "decisions.problem.other-circle");
        }
        return chosen.membership();
    }

    private static void validAfter(Form form, @Nullable LocalDate lastDay, @Nullable LocalDate validFrom) {
        if (lastDay != null && validFrom != null && validFrom.isBefore(lastDay)) {
            form.reject("valid_from", "decisions.problem.valid-first");
        }
    }
}
