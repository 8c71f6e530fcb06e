package sk.jadro.feedback;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sk.jadro.base.db.Code;
import sk.jadro.base.mail.EmailAddress;
import sk.jadro.base.open.PublicKinds;
import sk.jadro.base.open.PublicThing;
import sk.jadro.base.open.Reference;
import sk.jadro.base.web.Form;
import sk.jadro.people.NameVisibility;
import sk.jadro.people.TypedName;

/**
 * What somebody writes, as they typed it.
 *
 * @param about what it is about; null for nothing in particular
 * @param name empty where they gave none
 * @param email null likewise
 * @param consented whether its words and the answer may be public
 */
record Written(
        FeedbackKind kind,
        String text,
        @Nullable Reference about,
        String name,
        @Nullable EmailAddress email,
        boolean consented,
        NameVisibility visibility) {
    static final int LONGEST = 10_000;

    /** What a chosen box is sent as. */
    static final String YES = "yes";

    /** Empty if something of it can't be accepted, which the form then says. Called inside the partnership. */
    static Optional<Written> read(Form form, PublicKinds kinds) {
        var kind = form.choice("kind", FeedbackKind.class);
        var text = form.lines("text", LONGEST);
        var name = form.typed("name").isBlank() ? "" : TypedName.read(form);
        var email = form.readOptional("email", EmailAddress::new).orElse(null);
        var visibility = Objects.requireNonNullElse(
                Code.parse(NameVisibility.class, form.typed("visibility")).orElse(null), NameVisibility.NONE);
        if (visibility != NameVisibility.NONE && name.isEmpty()) {
            form.reject("name", "feedback.problem.name");
        }
        if (visibility != NameVisibility.NONE && form.typed("email").isBlank()) {
            form.reject("email", "feedback.problem.email");
        }
        if (kind == null || !form.isValid()) {
            return Optional.empty();
        }
        var about = kinds.named(form.typed("about")).map(PublicThing::reference).orElse(null);
        return Optional.of(new Written(kind, text, about, name, email, form.isChosen("publish", YES), visibility));
    }
}
