package sk.jadro.registration;

import com.google.re2j.Pattern;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sk.jadro.base.db.Code;
import sk.jadro.base.text.Invalid;
import sk.jadro.base.text.TypedTime;
import sk.jadro.base.web.Form;
import sk.jadro.events.Event;
import sk.jadro.people.Side;

/** The form of how one registers for an event: read into a draft, and filled with one. */
final class TermsForm {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");
    private static final int MOST_SEATS = 100_000;
    private static final int MOST_HOURS = 168;

    private TermsForm() {}

    /** Empty if something of it can't be accepted, which the form then says. */
    static Optional<Terms> read(Form form, Event event) {
        var open = form.isChosen("open", "yes");
        var seats = seats(form, "seats");
        var onlineSeats = seats(form, "online_seats");
        var closesAt = time(form, event, "closes");
        var hours = form.readOptional("offer_hours", typed -> within(typed, 1, MOST_HOURS))
                .orElse(Terms.USUAL_OFFER_HOURS);
        var reserved = form.readOptional("reserved", typed -> within(typed, 0, MOST_SEATS))
                .orElse(0);
        var side = Code.parse(Side.class, form.typed("reserved_side")).orElse(null);
        if (reserved > 0 && side == null) {
            form.reject("reserved_side", "registration.problem.no-side");
        }
        if (seats != null && reserved > seats) {
            form.reject("reserved", "registration.problem.reserved");
        }
        var reservedUntil = time(form, event, "reserved_until");
        var needs = Arrays.stream(Need.values())
                .filter(need -> form.isChosen("needs", Code.of(need)))
                .collect(Collectors.toUnmodifiableSet());
        var bring = form.optionalText("bring", 300);
        var call = form.optionalLine("call", 150);
        return form.isValid()
                ? Optional.of(new Terms(
                        open,
                        seats,
                        onlineSeats,
                        closesAt,
                        hours,
                        side,
                        reserved,
                        reservedUntil,
                        needs,
                        bring,
                        call == null ? "" : call))
                : Optional.empty();
    }

    private static @Nullable Integer seats(Form form, String field) {
        return form.readOptional(field, typed -> within(typed, 1, MOST_SEATS)).orElse(null);
    }

    /** From the fields of a day and of a time of that day; null where both were left empty. */
    private static @Nullable Instant time(Form form, Event event, String field) {
        var day = form.readOptional(field + "_day", TypedTime::day).orElse(null);
        var time = form.readOptional(field + "_time", TypedTime::time).orElse(null);
        if (day == null && time != null) {
            form.reject(field + "_day", "registration.problem.no-day");
        } else if (day != null && time == null && form.problem(field + "_time") == null) {
            form.reject(field + "_time", "registration.problem.no-time");
        }
        var at = form.instant(field + "_time", day, time);
        if (at != null && at.isAfter(event.startsAt())) {
            form.reject(field + "_day", "registration.problem.after-start");
        }
        return at;
    }

    private static int within(String typed, int least, int most) {
        if (!NUMBER.matches(typed) || Integer.parseInt(typed) < least || Integer.parseInt(typed) > most) {
            throw new Invalid("registration.problem.number", least, most);
        }
        return Integer.parseInt(typed);
    }

    static Form filled(Terms terms, int version) {
        var values = new Form.Values()
                .set("open", terms.open() ? "yes" : "")
                .set("seats", terms.seats() == null ? "" : terms.seats().toString())
                .set(
                        "online_seats",
                        terms.onlineSeats() == null ? "" : terms.onlineSeats().toString())
                .set("offer_hours", terms.offerHours())
                .set("reserved", terms.reserved() == 0 ? "" : String.valueOf(terms.reserved()))
                .set("reserved_side", terms.reservedSide() == null ? "" : Code.of(terms.reservedSide()))
                .set("needs", List.copyOf(TermsStore.codes(terms.needs())))
                .set("bring", terms.bring())
                .set("call", terms.call())
                .set("version", version);
        fill(values, "closes", terms.closesAt());
        fill(values, "reserved_until", terms.reservedUntil());
        return values.form();
    }

    private static void fill(Form.Values values, String field, @Nullable Instant at) {
        values.set(field + "_day", at == null ? "" : TypedTime.day(at))
                .set(field + "_time", at == null ? "" : TypedTime.time(at));
    }
}
