package sk.jadro.tasks;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sk.jadro.base.text.Invalid;
import sk.jadro.base.text.TypedTime;
import sk.jadro.base.thread.Origins;
import sk.jadro.base.web.Form;
import sk.jadro.members.MemberChoices;
import sk.jadro.members.MemberChoices.Chosen;
import sk.jadro.partnership.Publication;

/** The form of a task: read into a draft, and filled with one. */
final class TaskForm {
    private static final String HELPERS = "helpers";

    private static final int REASON = 300;
    private static final int MOST_HELPERS = 6;

    private TaskForm() {}

    /**
     * Empty if something of it can't be accepted, which the form then says.
     *
     * @param offered the circles that it may be for
     * @param origins what it may have grown from
     */
    static Optional<TaskDraft> read(Form form, Predicate<UUID> offered, Origins origins) {
        var title = form.text("title", 150);
        var why = form.longText("why", 5_000);
        var circle = form.read("circle", typed -> MemberChoices.circle(typed, offered));
        var responsible = form.readOptional("responsible", MemberChoices::read)
                .map(chosen -> ofCircle(form, circle, chosen))
                .orElse(null);
        var helpers = helpers(form, circle, responsible);
        var due = form.readOptional("day", TypedTime::day).orElse(null);
        var state = form.choice("state", TaskState.class);
        var reason = state != null && state.needsReason()
                ? form.line("state_reason", REASON)
                : form.optionalLine("state_reason", REASON);
        var audience = form.choice("audience", Audience.class);
        var from = origins.read(form);
        var word = form.optionalLine("word", REASON);
        var slug = form.slug(title);
        var publication = form.choice("publication", Publication.class);
        if (circle == null
                || state == null
                || audience == null
                || slug == null
                || publication == null
                || !form.isValid()) {
            return Optional.empty();
        }
        var said = state.needsReason() ? reason : null;
        return Optional.of(new TaskDraft(
                slug, title, why, circle, responsible, helpers, due, state, said, audience, from, word, publication));
    }

    static Form filled(TaskDraft draft, int version, Origins origins) {
        return new Form.Values()
                .set("title", draft.title())
                .set("why", draft.why())
                .set("circle", draft.circle().toString())
                .set(
                        "responsible",
                        draft.responsible() == null ? "" : new Chosen(draft.circle(), draft.responsible()).value())
                .set(
                        HELPERS,
                        draft.helpers().stream()
                                .map(helper -> new Chosen(draft.circle(), helper).value())
                                .toList())
                .set("day", draft.due() == null ? "" : TypedTime.day(draft.due()))
                .set("state", draft.state())
                .set("state_reason", Objects.toString(draft.stateReason(), ""))
                .set("audience", draft.audience())
                .set(Origins.FIELD, origins.typed(draft.from()))
                .set("word", Objects.toString(draft.word(), ""))
                .set("slug", draft.slug())
                .set("publication", draft.publication())
                .set("version", version)
                .form();
    }

    private static @Nullable UUID ofCircle(Form form, @Nullable UUID circle, Chosen chosen) {
        if (circle != null && !circle.equals(chosen.circle())) {
            form.reject("responsible", "tasks.problem.other-circle");
        }
        return chosen.membership();
    }

    private static Set<UUID> helpers(Form form, @Nullable UUID circle, @Nullable UUID responsible) {
        var typed = form.allTyped(HELPERS);
        if (typed.isEmpty()) {
            return Set.of();
        }
        if (typed.size() > MOST_HELPERS) {
            form.reject(HELPERS, "tasks.problem.too-many-helpers", MOST_HELPERS);
            return Set.of();
        }
        try {
            var chosen = form.chosen(HELPERS, typed, value -> value, "form.choose").stream()
                    .map(MemberChoices::read)
                    .toList();
            if (circle != null && chosen.stream().anyMatch(one -> !one.circle().equals(circle))) {
                form.reject(HELPERS, "tasks.problem.other-circle");
            }
            return chosen.stream()
                    .map(Chosen::membership)
                    .filter(helper -> !helper.equals(responsible))
                    .collect(Collectors.toSet());
        } catch (Invalid e) {
            form.reject(HELPERS, e);
            return Set.of();
        }
    }
}
