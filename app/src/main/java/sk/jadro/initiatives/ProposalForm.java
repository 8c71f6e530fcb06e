package sk.jadro.initiatives;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sk.jadro.base.mail.EmailAddress;
import sk.jadro.base.open.Reference;
import sk.jadro.base.text.Invalid;
import sk.jadro.base.text.Typed;
import sk.jadro.base.text.TypedTime;
import sk.jadro.base.thread.Origins;
import sk.jadro.base.web.Form;

/** The form in which somebody proposes something. */
record ProposalForm(EmailAddress email, Proposal proposal) {
    /** On which people could meet. */
    static final int MOST_DAYS = 5;

    static final int LONGEST = 5_000;

    private static final int LONGEST_TITLE = 150;
    private static final int LONGEST_NEEDS = 1_000;
    private static final int LONGEST_DAY = 100;

    /**
     * Empty if something of it can't be accepted, which the form then says.
     *
     * @param activities those that readers see, by their ids and by their slugs
     */
    static Optional<ProposalForm> read(Form form, LocalDate today, Map<String, UUID> activities, Origins origins) {
        var kind = form.choice("kind", InitiativeKind.class);
        var title = form.line("title", LONGEST_TITLE);
        var text = form.lines("text", LONGEST);
        var days = days(form, today);
        var activity = activity(form, activities);
        var from = origins.read(form);
        var needs = form.optionalLines("needs", LONGEST_NEEDS);
        var by = Signatory.read(form);
        if (kind == null || by.isEmpty() || !form.isValid()) {
            return Optional.empty();
        }
        return Optional.of(new ProposalForm(
                by.get().email(),
                new Proposal(
                        kind,
                        title,
                        text,
                        needs,
                        kind == InitiativeKind.MEETING ? days : List.of(),
                        activity,
                        from,
                        by.get().by())));
    }

    private static List<LocalDate> days(Form form, LocalDate today) {
        if (form.optionalLine("date", LONGEST_DAY) == null && form.problem("date") != null) {
            return List.of();
        }
        var days = new ArrayList<LocalDate>();
        try {
            for (var typed : form.allTyped("date")) {
                if (!typed.isBlank()) {
                    days.add(ahead(TypedTime.day(Typed.line(typed, LONGEST_DAY)), today));
                }
            }
        } catch (Invalid e) {
            form.reject("date", e);
        }
        if (days.size() > MOST_DAYS) {
            form.reject("date", "initiatives.problem.days", MOST_DAYS);
        }
        return days.stream().distinct().sorted().toList();
    }

    private static LocalDate ahead(LocalDate day, LocalDate today) {
        if (day.isBefore(today)) {
            throw new Invalid("initiatives.problem.past");
        }
        return day;
    }

    private static @Nullable Reference activity(Form form, Map<String, UUID> activities) {
        return form.readOptional("activity", typed -> {
                    var id = activities.get(typed);
                    if (id == null) {
                        throw new Invalid("form.choose");
                    }
                    return new Reference("activities", id);
                })
                .orElse(null);
    }
}
