package sk.jadro.registration;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import sk.jadro.base.db.Code;
import sk.jadro.base.db.Db;
import sk.jadro.base.mail.EmailAddress;
import sk.jadro.base.section.Hold;
import sk.jadro.base.text.Dictionary;
import sk.jadro.base.text.Lang;
import sk.jadro.base.text.Text;
import sk.jadro.base.text.YamlFile;
import sk.jadro.events.Events;
import sk.jadro.events.Way;
import sk.jadro.partnership.SampleContent;
import sk.jadro.people.NameVisibility;
import sk.jadro.people.People;
import sk.jadro.people.Side;
import sk.jadro.registration.RegistrationStore.Outcome;
import sk.jadro.submissions.Submissions;

/** How one registers for the sample's event ahead, and invented people who come to it. */
@Component
@Order(23)
class RegistrationSample implements SampleContent {
    private final Db db;
    private final Events events;
    private final TermsStore terms;
    private final RegistrationStore store;
    private final QuestionStore questions;
    private final AnswerStore answers;
    private final Submissions submissions;
    private final People people;
    private final Dictionary dictionary;
    private final Clock clock;

    RegistrationSample(
            Db db,
            Events events,
            TermsStore terms,
            RegistrationStore store,
            QuestionStore questions,
            AnswerStore answers,
            Submissions submissions,
            People people,
            Dictionary dictionary,
            Clock clock) {
        this.db = db;
        this.events = events;
        this.terms = terms;
        this.store = store;
        this.questions = questions;
        this.answers = answers;
        this.submissions = submissions;
        this.people = people;
        this.dictionary = dictionary;
        this.clock = clock;
    }

    /** An event stays to which somebody real comes. */
    @Bean
    static Hold registeredPeopleHoldTheirEvent(RegistrationStore store) {
        return store::holds;
    }

    @Override
    public void add() {
        for (var sample : YamlFile.read(RegistrationSample.class, "sample.yaml").parts("registration")) {
            var event = events.bySlug(db.current(), sample.string("event")).orElseThrow();
            var needs = needs(sample.string("needs"));
            terms.change(
                    event.id(),
                    new Terms(
                            true,
                            sample.integer("seats"),
                            null,
                            null,
                            Terms.USUAL_OFFER_HOURS,
                            null,
                            0,
                            null,
                            needs,
                            sample.text("bring"),
                            sample.string("call")),
                    1);
            var question = questions.add(
                    new QuestionDraft(event.id(), sample.text("question"), QuestionKind.TEXT, Text.sk(""), false, 1));
            sample.parts("people").forEach(one -> add(event.id(), question, one));
        }
    }

    private void add(UUID event, UUID question, YamlFile one) {
        var person = people.sample(new EmailAddress(one.string("email")), one.string("name"));
        var id = submissions.enter(Registrations.CALLED, person.id(), Lang.SK);
        var written = new Written(
                one.string("name"),
                Code.parse(Side.class, one.string("side")).orElseThrow(),
                Way.IN_PERSON,
                0,
                Set.of(),
                Code.parse(NameVisibility.class, one.string("visibility")).orElseThrow(),
                Registrations.consent(dictionary.in(Lang.SK)));
        store.add(id, event, written, clock.instant());
        if (one.has("answer")) {
            answers.keep(id, List.of(question), Map.of(question, one.string("answer")));
        }
        store.settle(id, person.id(), 0, Outcome.SEAT, clock.instant());
    }

    private static Set<Need> needs(String codes) {
        return Arrays.stream(StringUtils.tokenizeToStringArray(codes, ", "))
                .map(code -> Code.parse(Need.class, code).orElseThrow())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void removePeople() {
        submissions.removeSample(Registrations.CALLED);
    }

    @Override
    public void withdraw() {
        // It goes out of sight with its event.
    }

    @Override
    public List<Text> staying() {
        return store.sampleEventsWithRealPeople();
    }
}
