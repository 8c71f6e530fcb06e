package sk.jadro.registration;

import com.google.re2j.Pattern;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sk.jadro.base.db.Code;
import sk.jadro.base.mail.EmailAddress;
import sk.jadro.base.text.Invalid;
import sk.jadro.base.text.Words;
import sk.jadro.base.web.Form;
import sk.jadro.people.NameVisibility;
import sk.jadro.people.Side;
import sk.jadro.people.TypedName;

/**
 * The fields of somebody who registers for an event.
 *
 * @param email null where it is not asked for anew
 */
record RegistrationForm(
        String name,
        @Nullable EmailAddress email,
        Side side,
        int companions,
        Set<Need> needs,
        NameVisibility visibility) {
    static final int MOST_COMPANIONS = 4;

    private static final Pattern DIGIT = Pattern.compile("[0-4]");

    /** Empty if something of it can't be accepted, which the form then says. */
    static Optional<RegistrationForm> read(Form form, Terms terms) {
        return read(form, terms, true);
    }

    /** Of somebody who is known already. */
    static Optional<RegistrationForm> readChange(Form form, Terms terms) {
        return read(form, terms, false);
    }

    private static Optional<RegistrationForm> read(Form form, Terms terms, boolean asksEmail) {
        var name = TypedName.read(form);
        var email = asksEmail ? form.read("email", EmailAddress::new) : null;
        var side = form.choice("side", Side.class);
        var companions = form.readOptional("companions", RegistrationForm::companions);
        var needs = Set.copyOf(terms.needs().stream()
                .filter(need -> form.isChosen("needs", Code.of(need)))
                .toList());
        var visibility = form.choice("visibility", NameVisibility.class);
        return side == null || visibility == null || (asksEmail && email == null) || !form.isValid()
                ? Optional.empty()
                : Optional.of(new RegistrationForm(name, email, side, companions.orElse(0), needs, visibility));
    }

    private static int companions(String typed) {
        if (!DIGIT.matches(typed)) {
            throw new Invalid("registration.problem.companions", MOST_COMPANIONS);
        }
        return Integer.parseInt(typed);
    }

    /** As it is kept until it is confirmed. */
    Registration kept(UUID id, UUID event, Words words, Instant now) {
        return new Registration(
                id,
                event,
                null,
                name,
                side,
                visibility,
                Registrations.consent(words),
                companions,
                needs,
                State.SENT,
                null,
                0,
                null,
                now);
    }

    /** What it says of one that stands. */
    Registration changed(Registration stands, Words words) {
        return new Registration(
                stands.id(),
                stands.event(),
                stands.person(),
                name,
                side,
                visibility,
                Registrations.consent(words),
                companions,
                needs,
                stands.state(),
                stands.turn(),
                stands.offered(),
                stands.offeredUntil(),
                stands.since());
    }

    static Form filled(Registration registration) {
        return new Form.Values()
                .set("name", registration.name())
                .set("side", registration.side())
                .set("companions", registration.companions())
                .set("needs", List.copyOf(TermsStore.codes(registration.needs())))
                .set("visibility", registration.visibility())
                .form();
    }
}
