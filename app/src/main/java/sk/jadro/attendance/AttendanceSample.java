package sk.jadro.attendance;

import java.util.List;
import java.util.Objects;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Code;
import sk.jadro.base.db.Db;
import sk.jadro.base.mail.EmailAddress;
import sk.jadro.base.text.Dictionary;
import sk.jadro.base.text.Lang;
import sk.jadro.base.text.Text;
import sk.jadro.base.text.YamlFile;
import sk.jadro.events.Event;
import sk.jadro.events.Events;
import sk.jadro.partnership.SampleContent;
import sk.jadro.people.People;
import sk.jadro.people.Side;
import sk.jadro.people.SideCounts;

/** How many came to the sample meetings, and invented people among them. */
@Component
@Order(22)
class AttendanceSample implements SampleContent {
    private final Db db;
    private final Events events;
    private final AttendanceStore attendance;
    private final Participants participants;
    private final ParticipantStore names;
    private final AttendeeStore attendees;
    private final People people;
    private final Dictionary dictionary;

    AttendanceSample(
            Db db,
            Events events,
            AttendanceStore attendance,
            Participants participants,
            ParticipantStore names,
            AttendeeStore attendees,
            People people,
            Dictionary dictionary) {
        this.db = db;
        this.events = events;
        this.attendance = attendance;
        this.participants = participants;
        this.names = names;
        this.attendees = attendees;
        this.people = people;
        this.dictionary = dictionary;
    }

    @Override
    public void add() {
        for (var sample : YamlFile.read(AttendanceSample.class, "sample.yaml").parts("attendance")) {
            var event = events.bySlug(db.current(), sample.string("event")).orElseThrow();
            attendance.change(event.id(), draft(sample.part("people")), 0);
            addNames(event, sample.parts("names"));
            attendees.settle(event.id());
            note(event, sample, "came", Part.CAME);
            note(event, sample, "apologised", Part.APOLOGISED);
        }
    }

    /** Those of its circle, by their names there. */
    private void note(Event event, YamlFile sample, String field, Part part) {
        for (var name : sample.strings(field)) {
            attendees.expected(event.id()).stream()
                    .filter(one -> one.name().equals(name))
                    .forEach(one ->
                            attendees.note(event.id(), Objects.requireNonNull(one.person()), "", one.side(), part, 0));
        }
    }

    @Override
    public void removePeople() {
        names.removeSample();
        attendees.removeSample();
    }

    @Override
    public void withdraw() {
        // The numbers go out of sight with their event.
    }

    @Override
    public List<Text> staying() {
        return names.sampleEventsWithRealPeople();
    }

    private static SideCounts draft(YamlFile people) {
        return SideCounts.of(side -> people.has(Code.of(side)) ? people.integer(Code.of(side)) : 0);
    }

    private void addNames(Event event, List<YamlFile> sample) {
        var consent = ListConsent.of(dictionary.in(Lang.SK), event.title());
        for (var name : sample) {
            participants.addSample(
                    event.id(),
                    people.sample(new EmailAddress(name.string("email")), name.string("name")),
                    Code.parse(Side.class, name.string("side")).orElseThrow(),
                    consent);
        }
    }
}
