package sk.jadro.tasks;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sk.jadro.base.db.Code;
import sk.jadro.base.open.Reference;
import sk.jadro.base.text.Invalid;
import sk.jadro.base.text.Lang;
import sk.jadro.base.text.TypedTime;
import sk.jadro.base.ui.Option;
import sk.jadro.base.web.Form;
import sk.jadro.base.web.Page;
import sk.jadro.members.CircleMembers.Holder;
import sk.jadro.partnership.Publication;

/** The form of a task: read into a draft, and filled with one. */
final class TaskForm {
    static final String HELPERS = "helpers";

    private static final int REASON = 300;

    private TaskForm() {}

    /** Empty if something of it can't be accepted, which the form then says. */
    static Optional<TaskDraft> read(Form form) {
        var title = form.text("title", 150);
        var why = form.longText("why", 5_000);
        var circle = form.read("circle", TaskForm::id);
        var responsible = form.readOptional("responsible", TaskForm::responsible)
                .map(chosen -> ofCircle(form, circle, chosen))
                .orElse(null);
        var helpers = helpers(form, circle).without(responsible);
        var due = form.readOptional("day", TypedTime::day).orElse(null);
        var state = form.choice("state", TaskState.class);
        var reason = state != null && state.needsReason()
                ? form.line("state_reason", REASON)
                : form.optionalLine("state_reason", REASON);
        var audience = form.choice("audience", Audience.class);
        var from = form.readOptional("from", TaskForm::reference).orElse(null);
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

    static Form filled(TaskDraft draft, int version) {
        return Form.filled(Map.ofEntries(
                one("title_sk", draft.title().sk()),
                one("title_en", draft.title().enOrEmpty()),
                one("why_sk", draft.why().sk()),
                one("why_en", draft.why().enOrEmpty()),
                one("circle", draft.circle().toString()),
                one("responsible", draft.responsible() == null ? "" : draft.circle() + "/" + draft.responsible()),
                Map.entry(
                        "helpers",
                        draft.helpers().placed().stream()
                                .map(helper -> draft.circle() + "/" + helper.membership() + "/" + helper.place())
                                .toList()),
                one("day", draft.due() == null ? "" : TypedTime.day(draft.due())),
                one("state", Code.of(draft.state())),
                one("state_reason", Objects.toString(draft.stateReason(), "")),
                one("audience", Code.of(draft.audience())),
                one("from", draft.from() == null ? "" : value(draft.from())),
                one("word", Objects.toString(draft.word(), "")),
                one("slug", draft.slug()),
                one("publication", Code.of(draft.publication())),
                one("version", String.valueOf(version))));
    }

    private static Map.Entry<String, List<String>> one(String field, String value) {
        return Map.entry(field, List.of(value));
    }

    /** What the form sends for a member: the circle, too, so that both can be told to belong together. */
    static String value(Holder member) {
        return member.circle() + "/" + member.membership();
    }

    /** Somebody to choose. */
    static Option option(Page page, String value, String slovak) {
        return new Option(value, slovak, null, page.lang() == Lang.SK ? null : Lang.SK.code());
    }

    static String value(Reference reference) {
        return reference.kind() + "/" + reference.id();
    }

    static UUID id(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException e) {
            throw new Invalid("form.choose");
        }
    }

    private record Chosen(UUID circle, UUID membership) {}

    private static Chosen responsible(String typed) {
        var parts = parts(typed);
        return new Chosen(id(parts.getFirst()), id(parts.getLast()));
    }

    private static @Nullable UUID ofCircle(Form form, @Nullable UUID circle, Chosen chosen) {
        if (circle != null && !circle.equals(chosen.circle())) {
            form.reject("responsible", "tasks.problem.other-circle");
        }
        return chosen.membership();
    }

    /** Who helped when the form was opened comes with the place that they had. */
    private static Helpers helpers(Form form, @Nullable UUID circle) {
        var typed = form.allTyped(HELPERS);
        if (typed.isEmpty()) {
            return Helpers.NOBODY;
        }
        if (typed.size() > Helpers.MOST) {
            form.reject(HELPERS, "tasks.problem.too-many-helpers", Helpers.MOST);
            return Helpers.NOBODY;
        }
        try {
            var chosen = form.chosen(HELPERS, typed, value -> value, "form.choose").stream()
                    .map(TaskForm::helper)
                    .toList();
            if (circle != null
                    && chosen.stream().anyMatch(one -> !one.member().circle().equals(circle))) {
                form.reject(HELPERS, "tasks.problem.other-circle");
            }
            return Helpers.of(chosen.stream()
                    .map(one -> new Helpers.Placed(one.member().membership(), one.place()))
                    .toList());
        } catch (Invalid e) {
            form.reject(HELPERS, e.key(), e.arguments());
            return Helpers.NOBODY;
        }
    }

    private record ChosenHelper(Chosen member, int place) {}

    private static ChosenHelper helper(String typed) {
        var last = typed.lastIndexOf('/');
        var hasPlace = last > typed.indexOf('/');
        var place = hasPlace && last == typed.length() - 2 ? Character.digit(typed.charAt(last + 1), 10) : 0;
        return new ChosenHelper(responsible(hasPlace ? typed.substring(0, last) : typed), place);
    }

    private static Reference reference(String typed) {
        var parts = parts(typed);
        if (!Origins.KINDS.contains(parts.getFirst())) {
            throw new Invalid("form.choose");
        }
        return new Reference(parts.getFirst(), id(parts.getLast()));
    }

    private static List<String> parts(String typed) {
        var slash = typed.indexOf('/');
        if (slash < 0) {
            throw new Invalid("form.choose");
        }
        return List.of(typed.substring(0, slash), typed.substring(slash + 1));
    }
}
