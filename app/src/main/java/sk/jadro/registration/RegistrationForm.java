package sk.jadro.registration;

import com.google.re2j.Pattern;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sk.jadro.base.db.Code;
import sk.jadro.base.mail.EmailAddress;
import sk.jadro.base.text.Invalid;
import sk.jadro.base.text.Words;
import sk.jadro.base.web.Form;
import sk.jadro.events.Event;
import sk.jadro.events.Way;
import sk.jadro.people.NameVisibility;
import sk.jadro.people.Side;
import sk.jadro.people.TypedName;

/** The form by which one registers, and changes it: read, and filled with what was written. */
final class RegistrationForm {
    static final int MOST_COMPANIONS = 4;

    private static final Pattern DIGIT = Pattern.compile("[0-4]");

    private RegistrationForm() {}

    /** What somebody new filled in, and where a letter reaches them. */
    record Sent(Reply reply, EmailAddress email) {}

    /** Empty if something of it can't be accepted, which the form then says. */
    static Optional<Sent> read(Form form, Invitation to, Words words) {
        var name = TypedName.read(form);
        var email = form.read("email", EmailAddress::new);
        var reply = read(form, to, words, name);
        return reply.isEmpty() || email == null ? Optional.empty() : Optional.of(new Sent(reply.get(), email));
    }

    /** The same of somebody who is known already. */
    static Optional<Reply> readChange(Form form, Invitation to, Words words) {
        return read(form, to, words, TypedName.read(form));
    }

    /** @param email null of somebody who has none */
    record Entered(Reply reply, @Nullable EmailAddress email) {}

    /** The same of somebody whom those who coordinate write in: their name is shown to nobody until they say so. */
    static Optional<Entered> readEntered(Form form, Invitation to, Words words) {
        var name = TypedName.read(form);
        var email = form.readOptional("email", EmailAddress::new).orElse(null);
        return read(form, to, words, name, false).map(reply -> new Entered(reply, email));
    }

    private static Optional<Reply> read(Form form, Invitation to, Words words, String name) {
        return read(form, to, words, name, true);
    }

    private static Optional<Reply> read(Form form, Invitation to, Words words, String name, boolean shown) {
        var side = form.choice("side", Side.class);
        var way = way(form, to.event());
        var companions = form.readOptional("companions", RegistrationForm::companions);
        var needs = Set.copyOf(to.terms().needs().stream()
                .filter(need -> form.isChosen("needs", Code.of(need)))
                .toList());
        var answers = AnswersForm.read(form, to.questions(), words.lang());
        var visibility = shown ? form.choice("visibility", NameVisibility.class) : NameVisibility.NONE;
        if (side == null || way == null || visibility == null || !form.isValid()) {
            return Optional.empty();
        }
        var consent = Registrations.consent(words);
        var written = new Written(name, side, way, companions.orElse(0), needs, visibility, consent);
        return Optional.of(new Reply(written, answers));
    }

    /** Asked only where there are two. */
    private static @Nullable Way way(Form form, Event event) {
        var ways = event.way().choices();
        if (ways.size() == 1) {
            return ways.getFirst();
        }
        var chosen = form.choice("way", Way.class);
        if (chosen != null && !ways.contains(chosen)) {
            form.reject("way", "form.missing.way");
            return null;
        }
        return chosen;
    }

    private static int companions(String typed) {
        if (!DIGIT.matches(typed)) {
            throw new Invalid("registration.problem.companions", MOST_COMPANIONS);
        }
        return Integer.parseInt(typed);
    }

    static Form filled(Invitation to, Reply reply) {
        var written = reply.written();
        var values = new Form.Values()
                .set("name", written.name())
                .set("side", written.side())
                .set("way", written.way())
                .set("companions", written.companions())
                .set("needs", List.copyOf(TermsStore.codes(written.needs())))
                .set("visibility", written.visibility());
        AnswersForm.fill(values, to.questions(), reply.answers());
        return values.form();
    }
}
