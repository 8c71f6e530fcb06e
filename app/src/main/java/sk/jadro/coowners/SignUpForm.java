package sk.jadro.coowners;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sk.jadro.base.db.Code;
import sk.jadro.base.mail.EmailAddress;
import sk.jadro.base.web.Form;
import sk.jadro.organisations.Organisations;
import sk.jadro.people.NameVisibility;
import sk.jadro.people.Side;
import sk.jadro.people.TypedName;

/** The form in which people write their names; the same on an activity's page, on the list and behind the letter. */
record SignUpForm(EmailAddress email, Signature signature) {
    static final int MAX_OFFER = 300;

    /** Empty if something is missing or wrong, which the form then says. */
    static Optional<SignUpForm> read(Form form) {
        var name = TypedName.read(form);
        var email = form.read("email", EmailAddress::new);
        var signature = readSignature(form, name);
        return email == null ? Optional.empty() : signature.map(written -> new SignUpForm(email, written));
    }

    /**
     * A line of a paper sheet, which may have no address.
     *
     * @param email null if there is none
     */
    record Line(@Nullable EmailAddress email, Signature signature) {}

    static Optional<Line> readLine(Form form) {
        var name = TypedName.read(form);
        var email = form.readOptional("email", EmailAddress::new);
        return readSignature(form, name).map(signature -> new Line(email.orElse(null), signature));
    }

    /** What follows name and address. */
    private static Optional<Signature> readSignature(Form form, String name) {
        var side = form.choice("side", Side.class);
        var organisation = Organisations.typed(form);
        // A form that doesn't ask is of those who carry it.
        var part = form.typed("part").isEmpty() ? Engagement.OWNER : form.choice("part", Engagement.class);
        var offers = Signature.contributions(form.allTyped("offers"));
        var offer = form.optionalLine("offer", MAX_OFFER);
        var visibility = form.choice("visibility", NameVisibility.class);
        if (side == null || part == null || visibility == null || !form.isValid()) {
            return Optional.empty();
        }
        return Optional.of(new Signature(name, side, organisation, part, offers, offer, visibility));
    }

    /** What was written, to be changed. */
    static Form filled(SignUps.Managed managed) {
        var signature = managed.signature();
        return Form.filled(Map.of(
                "name", List.of(signature.name()),
                "email", List.of(managed.submission().address().value()),
                "side", List.of(Code.of(signature.side())),
                "organisation", List.of(Objects.requireNonNullElse(signature.organisation(), "")),
                "visibility", List.of(Code.of(signature.visibility())),
                "part", List.of(Code.of(signature.part())),
                "offers", signature.offers().stream().map(Code::of).toList(),
                "offer", List.of(Objects.requireNonNullElse(signature.offer(), "")),
                "activity",
                        managed.standing().stream()
                                .map(activity -> activity.id().toString())
                                .toList()));
    }
}
