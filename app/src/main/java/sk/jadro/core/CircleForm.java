package sk.jadro.core;

import com.google.re2j.Pattern;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sk.jadro.base.text.Invalid;
import sk.jadro.base.text.Typed;
import sk.jadro.base.text.TypedTime;
import sk.jadro.base.web.Form;
import sk.jadro.partnership.Publication;
import sk.jadro.people.SideCounts;

/** The form of a circle: read into a draft, and filled with one. */
final class CircleForm {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}");
    private static final int MOST_RINGS = 99;
    private static final int USUAL_QUORUM = 50;
    private static final int HALF = 50;

    private CircleForm() {}

    /** Empty if something of it can't be accepted, which the form then says. */
    static Optional<CircleDraft> read(Form form) {
        var title = form.text("title", 100);
        var purpose = form.text("purpose", 300);
        var entry = form.choice("entry", Entry.class);
        var entryNote = form.optionalText("entry_note", 200);
        var meets = form.optionalText("meets", 150);
        var rule = rule(form);
        var seats = SideCounts.read(form);
        var monitors = form.isChosen("monitors", "yes");
        var description = form.longText("description", 20_000);
        var begins = form.read("first_day", TypedTime::day);
        var ends = form.readOptional("last_day", TypedTime::day).orElse(null);
        endsAfter(form, begins, ends);
        var successor = form.readOptional("successor", Typed::id).orElse(null);
        var ring = form.read("ring", typed -> within(typed, 0, MOST_RINGS, "core.problem.ring"));
        var slug = form.slug(title);
        var publication = form.choice("publication", Publication.class);
        if (entry == null
                || rule == null
                || ring == null
                || begins == null
                || slug == null
                || publication == null
                || !form.isValid()) {
            return Optional.empty();
        }
        return Optional.of(new CircleDraft(
                slug,
                title,
                purpose,
                description,
                entry,
                entryNote,
                meets,
                rule,
                seats,
                monitors,
                ring,
                begins,
                ends,
                successor,
                publication));
    }

    private static @Nullable DecisionRule rule(Form form) {
        var deciding = form.choice("deciding", Deciding.class);
        var quorum = form.readOptional("quorum", typed -> within(typed, 0, 100, "core.problem.quorum"));
        var majority = form.readOptional("majority", typed -> within(typed, HALF, 99, "core.problem.majority"));
        return deciding == null ? null : new DecisionRule(deciding, quorum.orElse(USUAL_QUORUM), majority.orElse(HALF));
    }

    private static void endsAfter(Form form, @Nullable LocalDate begins, @Nullable LocalDate ends) {
        if (begins != null && ends != null && ends.isBefore(begins)) {
            form.reject("last_day", "core.problem.ends-first");
        }
    }

    private static int within(String typed, int least, int most, String problem) {
        if (!NUMBER.matches(typed) || Integer.parseInt(typed) < least || Integer.parseInt(typed) > most) {
            throw new Invalid(problem);
        }
        return Integer.parseInt(typed);
    }

    static Form filled(CircleDraft draft, int version) {
        var values = new Form.Values()
                .set("title", draft.title())
                .set("purpose", draft.purpose())
                .set("entry", draft.entry())
                .set("entry_note", draft.entryNote())
                .set("meets", draft.meets())
                .set("deciding", draft.rule().deciding())
                .set("quorum", draft.rule().quorum())
                .set("majority", draft.rule().majority())
                .set("description", draft.description())
                .set("first_day", TypedTime.day(draft.begins()))
                .set("last_day", draft.ends() == null ? "" : TypedTime.day(draft.ends()))
                .set("successor", Objects.toString(draft.successor(), ""))
                .set("monitors", draft.monitors() ? "yes" : "")
                .set("ring", draft.ring())
                .set("slug", draft.slug())
                .set("publication", draft.publication())
                .set("version", version);
        return draft.seats().fill(values).form();
    }
}
