package sk.jadro.events;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sk.jadro.base.db.Code;
import sk.jadro.base.text.Invalid;
import sk.jadro.base.text.Slug;
import sk.jadro.base.text.Text;
import sk.jadro.base.text.TypedTime;
import sk.jadro.base.web.Form;
import sk.jadro.partnership.Publication;

/** An event as it is typed: read from the form, and written into it again. */
final class EventForm {
    private static final int MAX_LONG = 20_000;

    private EventForm() {}

    /** What was written, empty if something of it can't be accepted. */
    static Optional<EventDraft> read(Form form) {
        var title = form.text("title", 150);
        var summary = form.text("summary", 300);
        var day = form.read("day", TypedTime::day);
        LocalTime starts = form.read("starts", TypedTime::time);
        LocalTime ends = form.read("ends", TypedTime::time);
        var place = optionalText(form, "place");
        var lastDay = form.readOptional("last_day", TypedTime::day).orElse(day);
        var startsAt = instant(form, "starts", day, starts);
        var endsAt = instant(form, "ends", lastDay, ends);
        if (startsAt != null && endsAt != null && !endsAt.isAfter(startsAt)) {
            form.reject("ends", "events.problem.ends-first");
        }
        var forWhom = optionalText(form, "for_whom");
        var description = form.longText("description", MAX_LONG);
        var programme = form.longText("programme", MAX_LONG);
        var report = form.longText("report", MAX_LONG);
        var slug = form.typed("slug").isBlank() ? Slug.from(title.sk()) : form.read("slug", Slug::checked);
        var publication = form.choice("publication", Publication.class);
        if (slug == null || startsAt == null || endsAt == null || publication == null || !form.isValid()) {
            return Optional.empty();
        }
        return Optional.of(new EventDraft(
                slug, title, summary, description, place, forWhom, programme, report, startsAt, endsAt, publication));
    }

    static Form filled(EventDraft draft, int version) {
        var typed = new LinkedHashMap<String, List<String>>();
        put(typed, "title", draft.title());
        put(typed, "summary", draft.summary());
        put(typed, "day", TypedTime.day(draft.startsAt()));
        put(typed, "starts", TypedTime.time(draft.startsAt()));
        put(typed, "ends", TypedTime.time(draft.endsAt()));
        put(typed, "last_day", lastDay(draft));
        put(typed, "place", draft.place());
        put(typed, "for_whom", draft.forWhom());
        put(typed, "description", draft.description());
        put(typed, "programme", draft.programme());
        put(typed, "report", draft.report());
        put(typed, "slug", draft.slug());
        put(typed, "publication", Code.of(draft.publication()));
        put(typed, "version", String.valueOf(version));
        return Form.filled(typed);
    }

    /** Typed only for an event of several days. */
    private static String lastDay(EventDraft draft) {
        var day = TypedTime.day(draft.endsAt());
        return day.equals(TypedTime.day(draft.startsAt())) ? "" : day;
    }

    private static void put(Map<String, List<String>> typed, String field, String value) {
        typed.put(field, List.of(value));
    }

    private static void put(Map<String, List<String>> typed, String field, Text text) {
        put(typed, field + "_sk", text.sk());
        put(typed, field + "_en", text.enOrEmpty());
    }

    private static @Nullable Instant instant(
            Form form, String field, @Nullable LocalDate day, @Nullable LocalTime time) {
        if (day == null || time == null) {
            return null;
        }
        try {
            return TypedTime.at(day, time);
        } catch (Invalid e) {
            form.reject(field, e.key(), e.arguments());
            return null;
        }
    }

    /** A line in both languages that may be left empty. */
    private static Text optionalText(Form form, String field) {
        var sk = Objects.requireNonNullElse(form.optionalLine(field + "_sk", 200), "");
        return new Text(sk, form.optionalLine(field + "_en", 200));
    }
}
