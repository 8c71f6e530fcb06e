package sk.jadro.initiatives;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import sk.jadro.activities.Activities;
import sk.jadro.answers.Answers;
import sk.jadro.answers.OwedStep.By;
import sk.jadro.answers.Turn;
import sk.jadro.base.db.Code;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.Ids;
import sk.jadro.base.mail.EmailAddress;
import sk.jadro.base.open.Reference;
import sk.jadro.base.text.Text;
import sk.jadro.base.text.Words;
import sk.jadro.base.text.YamlFile;
import sk.jadro.events.Events;
import sk.jadro.partnership.SampleContent;
import sk.jadro.people.NameVisibility;
import sk.jadro.people.People;
import sk.jadro.people.Side;

/** Initiatives of invented people: one refused, one that became a meeting, one that nobody answers. */
@Component
@Order(48)
class InitiativeSample implements SampleContent {
    private static final int PROMISED_DAYS = 15;

    private final Db db;
    private final InitiativeStore store;
    private final Answers answers;
    private final Supporters supporters;
    private final People people;
    private final Activities activities;
    private final Events events;
    private final Clock clock;

    InitiativeSample(
            Db db,
            InitiativeStore store,
            Answers answers,
            Supporters supporters,
            People people,
            Activities activities,
            Events events,
            Clock clock) {
        this.db = db;
        this.store = store;
        this.answers = answers;
        this.supporters = supporters;
        this.people = people;
        this.activities = activities;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void add() {
        for (var one : YamlFile.read(InitiativeSample.class, "sample.yaml").parts("initiatives")) {
            add(one);
        }
    }

    private void add(YamlFile one) {
        var today = Words.local(clock.instant()).toLocalDate();
        var asked = today.minusDays(one.integer("days_ago"));
        var id = Ids.next();
        store.addSample(id, proposal(one), asked.atTime(9, 0).atZone(Words.ZONE).toInstant());
        answers.addSample(InitiativeStore.KIND, id, asked, asked.plusDays(PROMISED_DAYS));
        if (one.has("outcome")) {
            var outcome = Code.parse(Outcome.class, one.string("outcome")).orElseThrow();
            var next = one.has("accepted") ? Turn.ASKER : outcome.next();
            answers.saySample(
                    id,
                    By.OFFICE,
                    new Answers.Said(Code.of(outcome), one.string("reason"), next, null),
                    asked.plusDays(one.integer("after")));
        }
        if (one.has("event")) {
            store.setEvent(
                    id,
                    events.bySlug(db.current(), one.string("event"))
                            .orElseThrow()
                            .id());
        }
        for (var supporter : one.has("supporters") ? one.parts("supporters") : List.<YamlFile>of()) {
            addSupporter(id, supporter, asked);
        }
    }

    private Proposal proposal(YamlFile one) {
        var activity = one.has("activity")
                ? new Reference(
                        "activities",
                        activities
                                .bySlug(db.current(), one.string("activity"))
                                .orElseThrow()
                                .id())
                : null;
        return new Proposal(
                Code.parse(InitiativeKind.class, one.string("kind")).orElseThrow(),
                one.string("title"),
                one.string("text").strip(),
                one.stringOrNull("needs"),
                List.of(),
                activity,
                null,
                by(one));
    }

    private static Signatory by(YamlFile one) {
        return new Signatory(
                one.string("name"), Code.parse(Side.class, one.string("side")).orElseThrow(), NameVisibility.FULL);
    }

    private void addSupporter(UUID initiative, YamlFile supporter, LocalDate since) {
        var person = people.byEmail(new EmailAddress(supporter.string("email"))).orElseThrow();
        supporters.addSample(
                initiative,
                person.id(),
                by(supporter),
                since.atTime(12, 0).atZone(Words.ZONE).toInstant());
    }

    @Override
    public void removePeople() {
        supporters.removeSample();
    }

    @Override
    public void withdraw() {
        store.withdrawSample();
    }

    @Override
    public List<Text> staying() {
        return store.sampleWithRealPeople();
    }
}
