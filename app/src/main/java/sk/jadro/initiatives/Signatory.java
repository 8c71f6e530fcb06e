package sk.jadro.initiatives;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sk.jadro.base.db.Row;
import sk.jadro.base.db.Statement;
import sk.jadro.base.mail.EmailAddress;
import sk.jadro.base.text.Words;
import sk.jadro.base.ui.Option;
import sk.jadro.base.web.Form;
import sk.jadro.base.web.Page;
import sk.jadro.people.Consent;
import sk.jadro.people.Consents;
import sk.jadro.people.NameVisibility;
import sk.jadro.people.Side;
import sk.jadro.people.TypedName;
import sk.jadro.submissions.Submission;

/**
 * Whoever stands by an initiative, as they want to be seen: who proposed it, or added their name.
 *
 * @param name empty once they are erased
 */
record Signatory(String name, Side side, NameVisibility visibility) {
    /** Its columns, in whichever table it is kept; what {@link #set} fills has their names. */
    static final String COLUMNS = "name, side, visibility";

    static final String PARAMETERS = ":name, :side, :visibility";

    /** With the address that their letter goes to. */
    record Typed(EmailAddress email, Signatory by) {}

    /** Empty if something of it can't be accepted, which the form then says. */
    static Optional<Typed> read(Form form) {
        var name = TypedName.read(form);
        var email = form.read("email", EmailAddress::new);
        var side = form.choice("side", Side.class);
        var visibility = form.choice("visibility", NameVisibility.class);
        return email == null || side == null || visibility == null || !form.isValid()
                ? Optional.empty()
                : Optional.of(new Typed(email, new Signatory(name, side, visibility)));
    }

    static Signatory of(Row row) {
        return new Signatory(
                row.string("name"), row.constant("side", Side.class), row.constant("visibility", NameVisibility.class));
    }

    Statement set(Statement statement) {
        return statement.set("name", name).set("side", side).set("visibility", visibility);
    }

    /** The name as readers may see it; null when they may not. */
    @Nullable
    String shown() {
        var shown = visibility.show(name);
        return shown.isEmpty() ? null : shown;
    }

    /** How a form offers to show a name. */
    static List<Option> visibilities(Page page) {
        return Option.all(page, "initiatives.visibility", NameVisibility.values());
    }

    /** What somebody agrees to who lets their name be shown: what stands beside the choices. */
    static Consent consent(Words words) {
        return new Consent(
                words.say("initiatives.visibility") + ": " + words.say("initiatives.visibility.hint"),
                words.lang(),
                Consent.How.FORM);
    }

    /** Notes that they agreed, in these words, if there is anything to agree to. */
    void consents(Consents consents, Submission submission, String words) {
        if (visibility != NameVisibility.NONE) {
            consents.give(
                    submission.person(),
                    Consent.Purpose.SHOW_NAME,
                    submission.id(),
                    new Consent(words, submission.lang(), Consent.How.FORM));
        }
    }
}
