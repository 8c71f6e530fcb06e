package sk.jadro.members;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sk.jadro.base.mail.EmailAddress;
import sk.jadro.base.text.Words;
import sk.jadro.base.web.Form;
import sk.jadro.organisations.Organisations;
import sk.jadro.people.NameVisibility;
import sk.jadro.people.Side;
import sk.jadro.people.TypedName;

/**
 * The fields of somebody who comes into a circle, or is asked to.
 *
 * @param organisation whom they act for; null for nobody but themselves
 * @param visibility how their name is shown; null where it is theirs to say later
 */
record MemberForm(
        String name,
        EmailAddress email,
        Side side,
        @Nullable String organisation,
        @Nullable String duty,
        @Nullable String reason,
        @Nullable NameVisibility visibility) {
    private static final int MAX_DUTY = 150;
    private static final int MAX_REASON = 1_000;

    /** Of somebody whom a coordinator invites. */
    static Optional<MemberForm> invitation(Form form) {
        return read(form, false, false);
    }

    /** Of somebody who comes by themselves. */
    static Optional<MemberForm> of(Form form, Origin origin) {
        return read(form, true, origin == Origin.APPLIED);
    }

    private static Optional<MemberForm> read(Form form, boolean themselves, boolean applies) {
        var name = TypedName.read(form);
        var email = form.read("email", EmailAddress::new);
        var side = form.choice("side", Side.class);
        var organisation = Organisations.typed(form);
        var duty = form.optionalLine("duty", MAX_DUTY);
        var reason = applies ? form.lines("reason", MAX_REASON) : null;
        var visibility = themselves ? form.choice("visibility", NameVisibility.class) : null;
        return email == null || side == null || !form.isValid()
                ? Optional.empty()
                : Optional.of(new MemberForm(name, email, side, organisation, duty, reason, visibility));
    }

    /** As it is kept; who chose how their name is shown did so by these words. */
    MembershipForm kept(UUID id, UUID circle, Origin origin, Words words) {
        return new MembershipForm(
                id,
                circle,
                origin,
                name,
                side,
                organisation,
                duty,
                reason,
                visibility == null ? NameVisibility.NONE : visibility,
                visibility == null ? null : Memberships.consent(words),
                null,
                null,
                false);
    }

    /** What a member wrote of themselves, to be changed. */
    static Form filled(MembershipForm member, String interest) {
        return new Form.Values()
                .set("name", member.name())
                .set("side", member.side())
                .set("organisation", member.organisation() == null ? "" : member.organisation())
                .set("duty", member.duty() == null ? "" : member.duty())
                .set("interest", interest)
                .set("visibility", member.visibility())
                .form();
    }

    /** What a member writes of themselves anew; empty if something of it can't be accepted. */
    static Optional<MembershipForm> changed(Form form, MembershipForm member, Words words) {
        var name = TypedName.read(form);
        var side = form.choice("side", Side.class);
        var organisation = Organisations.typed(form);
        var duty = form.optionalLine("duty", MAX_DUTY);
        form.optionalLine("interest", MAX_REASON);
        var visibility = form.choice("visibility", NameVisibility.class);
        return side == null || visibility == null || !form.isValid()
                ? Optional.empty()
                : Optional.of(new MembershipForm(
                        member.id(),
                        member.circle(),
                        member.origin(),
                        name,
                        side,
                        organisation,
                        duty,
                        member.reason(),
                        visibility,
                        Memberships.consent(words),
                        member.answer(),
                        member.answerReason(),
                        member.ended()));
    }
}
