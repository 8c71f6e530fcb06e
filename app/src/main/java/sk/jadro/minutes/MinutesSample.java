package sk.jadro.minutes;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Code;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.Ids;
import sk.jadro.base.text.Lang;
import sk.jadro.base.text.Text;
import sk.jadro.base.text.TypedTime;
import sk.jadro.base.text.Words;
import sk.jadro.base.text.YamlFile;
import sk.jadro.events.Events;
import sk.jadro.minutes.Correction.Answer;
import sk.jadro.partnership.SampleContent;

/** Minutes of the sample's meetings: final ones, and some that are open for corrections. */
@Component
@Order(42)
class MinutesSample implements SampleContent {
    private final Db db;
    private final Events events;
    private final MinutesStore store;
    private final CorrectionStore corrections;
    private final Clock clock;

    MinutesSample(Db db, Events events, MinutesStore store, CorrectionStore corrections, Clock clock) {
        this.db = db;
        this.events = events;
        this.store = store;
        this.corrections = corrections;
        this.clock = clock;
    }

    @Override
    public void add() {
        for (var sample : YamlFile.read(MinutesSample.class, "sample.yaml").parts("minutes")) {
            var event = events.bySlug(db.current(), sample.string("event"))
                    .orElseThrow()
                    .id();
            var state = Code.parse(MinutesState.class, sample.string("state")).orElseThrow();
            var until = sample.has("until")
                    ? LocalDateTime.parse(sample.string("until"))
                            .atZone(Words.ZONE)
                            .toInstant()
                    : TypedTime.at(today().plusDays(sample.integer("days_left")), LocalTime.of(18, 0));
            int version = 0;
            for (var text : versions(sample)) {
                store.change(event, new MinutesDraft(text, MinutesState.CORRECTIONS, until), version++);
            }
            if (state == MinutesState.FINAL) {
                store.change(event, new MinutesDraft(sample.text("text"), state, until), version);
            }
            correct(event, sample);
            store.date(event, day(sample), state == MinutesState.FINAL ? day(sample) : null);
        }
    }

    @Override
    public void removePeople() {
        // They stand there by numbers that are nobody's then.
    }

    @Override
    public void withdraw() {
        // They go out of sight with their event.
    }

    /** As it stood before each correction that was taken, and as it stands. */
    private static List<Text> versions(YamlFile sample) {
        var last = sample.text("text");
        var versions = new ArrayList<Text>();
        versions.add(last);
        for (var correction : sample.parts("corrections").reversed()) {
            if (correction.has("answer") && correction.string("answer").equals("taken")) {
                var first = versions.getFirst();
                versions.addFirst(new Text(
                        first.sk().replace(correction.string("proposed"), correction.string("was")), first.en()));
            }
        }
        return versions;
    }

    private void correct(UUID event, YamlFile sample) {
        int number = 0;
        for (var correction : sample.parts("corrections")) {
            var answer = correction.has("answer")
                    ? Code.parse(Answer.class, correction.string("answer")).orElseThrow()
                    : null;
            corrections.addSample(
                    event,
                    new Correction(
                            Ids.next(),
                            ++number,
                            Lang.SK,
                            correction.integer("paragraph"),
                            correction.string("was"),
                            correction.string("proposed"),
                            correction.string("reason"),
                            correction.integer("author"),
                            at(day(correction)),
                            answer,
                            Objects.requireNonNullElse(correction.stringOrNull("because"), ""),
                            answer == null ? null : answered(correction)));
        }
    }

    private LocalDate answered(YamlFile correction) {
        return correction.has("answered")
                ? LocalDate.parse(correction.string("answered"))
                : day(correction).plusDays(1);
    }

    private LocalDate day(YamlFile sample) {
        return sample.has("day")
                ? LocalDate.parse(sample.string("day"))
                : today().minusDays(sample.integer("days_ago"));
    }

    private static Instant at(LocalDate day) {
        return TypedTime.at(day, LocalTime.of(9, 12));
    }

    private LocalDate today() {
        return Words.local(clock.instant()).toLocalDate();
    }
}
