package sk.jadro.events;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import sk.jadro.base.text.Invalid;
import sk.jadro.base.text.Text;
import sk.jadro.base.text.Typed;
import sk.jadro.base.text.TypedTime;
import sk.jadro.base.web.Form;
import sk.jadro.partnership.Publication;

/** An event as it is typed: read from the form, and written into it again. */
final class EventForm {
    private static final int MAX_LONG = 20_000;

    /** More than fit on a screen help nobody. */
    private static final int MOST_LINES_SAID = 20;

    private EventForm() {}

    /** One that nothing was written into yet: most events are so. */
    static Form blank() {
        return new Form.Values()
                .set("kind", EventKind.DISCUSSION)
                .set("way", Way.IN_PERSON)
                .form();
    }

    /**
     * What was written, empty if something of it can't be accepted.
     *
     * @param isCircle whether there is such a circle
     */
    static Optional<EventDraft> read(Form form, Predicate<UUID> isCircle) {
        var title = form.text("title", 150);
        var summary = form.text("summary", 300);
        var kind = form.choice("kind", EventKind.class);
        var circle = circle(form, kind, isCircle);
        var way = form.choice("way", Way.class);
        var firstDay = FirstDay.read(form);
        var place = form.optionalText("place", 200);
        var hours = firstDay.hours(form);
        var forWhom = form.optionalText("for_whom", 200);
        var description = form.longText("description", MAX_LONG);
        var programme = programme(form, hours.overnight());
        var report = form.longText("report", MAX_LONG);
        var cancelled = form.optionalText("cancelled", 300);
        var slug = form.slug(title);
        var publication = form.choice("publication", Publication.class);
        if (kind == null
                || way == null
                || slug == null
                || hours.startsAt() == null
                || hours.endsAt() == null
                || publication == null
                || !form.isValid()) {
            return Optional.empty();
        }
        return Optional.of(new EventDraft(
                slug,
                title,
                kind,
                way,
                circle,
                summary,
                description,
                place,
                forWhom,
                programme,
                report,
                cancelled,
                hours.startsAt(),
                hours.endsAt(),
                publication));
    }

    /** As far as it was typed well. */
    private record FirstDay(
            @Nullable LocalDate day,
            @Nullable LocalTime starts,
            @Nullable LocalTime ends) {
        static FirstDay read(Form form) {
            return new FirstDay(
                    form.read("day", TypedTime::day),
                    form.read("starts", TypedTime::time),
                    form.read("ends", TypedTime::time));
        }

        Hours hours(Form form) {
            var lastDay = form.readOptional("last_day", TypedTime::day).orElse(day);
            var startsAt = form.instant("starts", day, starts);
            var endsAt = form.instant("ends", lastDay, ends);
            if (startsAt != null && endsAt != null && !endsAt.isAfter(startsAt)) {
                form.reject("ends", "events.problem.ends-first");
            }
            return new Hours(startsAt, endsAt, day != null && lastDay != null && lastDay.isAfter(day));
        }
    }

    /** When it begins and ends, as far as that is known. */
    private record Hours(
            @Nullable Instant startsAt, @Nullable Instant endsAt, boolean overnight) {}

    private static @Nullable UUID circle(Form form, @Nullable EventKind kind, Predicate<UUID> isCircle) {
        var circle = form.readOptional("circle", typed -> {
            var id = Typed.id(typed);
            if (!isCircle.test(id)) {
                throw new Invalid("form.choose");
            }
            return id;
        });
        if (kind == EventKind.CIRCLE_MEETING && circle.isEmpty() && form.problem("circle") == null) {
            form.reject("circle", "events.problem.whose-meeting");
        }
        return circle.orElse(null);
    }

    /** Says every line that can't be read, counted as the person sees them. */
    private static Text programme(Form form, boolean overnight) {
        var programme = form.longText("programme", MAX_LONG);
        checkProgramme(form, "programme_sk", overnight);
        checkProgramme(form, "programme_en", overnight);
        return programme;
    }

    private static void checkProgramme(Form form, String field, boolean overnight) {
        if (form.problem(field) != null) {
            return;
        }
        var unreadable = Programme.of(form.typed(field), overnight).unreadable();
        unreadable.stream()
                .limit(MOST_LINES_SAID)
                .forEach(line -> form.reject(field, line.key(), line.arguments().toArray()));
        if (unreadable.size() > MOST_LINES_SAID) {
            form.reject(field, "events.problem.programme.more", unreadable.size() - MOST_LINES_SAID);
        }
    }

    static Form filled(EventDraft draft, int version) {
        return new Form.Values()
                .set("title", draft.title())
                .set("summary", draft.summary())
                .set("kind", draft.kind())
                .set("circle", draft.circle() == null ? "" : draft.circle().toString())
                .set("way", draft.way())
                .set("day", TypedTime.day(draft.startsAt()))
                .set("starts", TypedTime.time(draft.startsAt()))
                .set("ends", TypedTime.time(draft.endsAt()))
                .set("last_day", lastDay(draft))
                .set("place", draft.place())
                .set("for_whom", draft.forWhom())
                .set("description", draft.description())
                .set("programme", draft.programme())
                .set("report", draft.report())
                .set("cancelled", draft.cancelled())
                .set("slug", draft.slug())
                .set("publication", draft.publication())
                .set("version", version)
                .form();
    }

    /** Typed only for an event of several days. */
    private static String lastDay(EventDraft draft) {
        var day = TypedTime.day(draft.endsAt());
        return day.equals(TypedTime.day(draft.startsAt())) ? "" : day;
    }
}
