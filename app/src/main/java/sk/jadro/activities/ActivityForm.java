package sk.jadro.activities;

import java.util.Optional;
import sk.jadro.base.text.TypedTime;
import sk.jadro.base.thread.Origins;
import sk.jadro.base.web.Form;
import sk.jadro.partnership.Publication;

/** The form of an activity: read into a draft, and filled with one. */
final class ActivityForm {
    private ActivityForm() {}

    /** Empty if something of it can't be accepted, which the form then says. */
    static Optional<ActivityDraft> read(Form form, Origins origins) {
        var title = form.text("title", 150);
        var summary = form.text("summary", 300);
        var goal = form.longText("goal", 1_000);
        var description = form.longText("description", 20_000);
        // A form that says nothing of it is of one that begins.
        var state = form.typed("state").isEmpty() ? ActivityState.LOOKING : form.choice("state", ActivityState.class);
        // A day without a step would be of nothing.
        var nextStep =
                form.typed("next_on").isBlank() ? form.optionalText("next_step", 300) : form.text("next_step", 300);
        var nextOn = form.readOptional("next_on", TypedTime::day).orElse(null);
        var outcome = form.longText("outcome", 5_000);
        if (state == ActivityState.CLOSED && outcome.isBlank()) {
            form.reject("outcome_sk", "activities.problem.outcome");
        }
        var from = origins.read(form);
        var slug = form.slug(title);
        var publication = form.choice("publication", Publication.class);
        if (slug == null || state == null || publication == null || !form.isValid()) {
            return Optional.empty();
        }
        return Optional.of(new ActivityDraft(
                slug, title, summary, goal, description, state, outcome, nextStep, nextOn, from, publication));
    }

    static Form filled(ActivityDraft draft, int version, Origins origins) {
        return new Form.Values()
                .set("title", draft.title())
                .set("slug", draft.slug())
                .set("summary", draft.summary())
                .set("goal", draft.goal())
                .set("description", draft.description())
                .set("state", draft.state())
                .set("next_step", draft.nextStep())
                .set("next_on", draft.nextOn() == null ? "" : TypedTime.day(draft.nextOn()))
                .set("outcome", draft.outcome())
                .set(Origins.FIELD, origins.typed(draft.from()))
                .set("publication", draft.publication())
                .set("version", version)
                .form();
    }
}
