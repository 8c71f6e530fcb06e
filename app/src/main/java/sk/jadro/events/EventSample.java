package sk.jadro.events;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Code;
import sk.jadro.base.db.Db;
import sk.jadro.base.section.Hold;
import sk.jadro.base.text.Text;
import sk.jadro.base.text.TypedTime;
import sk.jadro.base.text.Words;
import sk.jadro.base.text.YamlFile;
import sk.jadro.core.Circles;
import sk.jadro.partnership.Publication;
import sk.jadro.partnership.SampleContent;

/** The two meetings that the partnership began with, and one that lies ahead of the first start. */
@Component
@Order(20)
class EventSample implements SampleContent {
    private static final Text NOTHING = Text.sk("");

    private final EventStore events;
    private final Db db;
    private final Circles circles;
    private final List<Hold> holds;
    private final Clock clock;

    EventSample(Db db, EventStore events, Circles circles, List<Hold> holds, Clock clock) {
        this.db = db;
        this.events = events;
        this.circles = circles;
        this.holds = holds;
        this.clock = clock;
    }

    @Override
    public void add() {
        for (var sample : YamlFile.read(EventSample.class, "sample.yaml").parts("events")) {
            events.add(draft(sample), true);
        }
    }

    @Override
    public void withdraw() {
        for (var event : events.sample()) {
            if (holds.stream().anyMatch(room -> room.holds(event.id()))) {
                events.makeOwn(event.id());
            } else {
                events.withdraw(event.id());
            }
        }
    }

    private EventDraft draft(YamlFile sample) {
        var startsAt = startsAt(sample);
        var endsAt = sample.has("end")
                ? local(sample.string("end"))
                : startsAt.plus(Duration.ofMinutes(sample.integer("minutes")));
        return new EventDraft(
                sample.string("slug"),
                sample.text("title"),
                Code.parse(EventKind.class, sample.string("kind")).orElseThrow(),
                Code.parse(Way.class, sample.string("way")).orElseThrow(),
                sample.has("circle") ? circle(sample.string("circle")) : null,
                sample.text("summary"),
                orNothing(sample.textOrNull("description")),
                orNothing(sample.textOrNull("place")),
                orNothing(sample.textOrNull("for_whom")),
                orNothing(sample.textOrNull("programme")),
                orNothing(sample.textOrNull("report")),
                Text.sk(""),
                startsAt,
                endsAt,
                Publication.PUBLISHED);
    }

    private UUID circle(String slug) {
        return circles.bySlug(db.current(), slug).orElseThrow().id();
    }

    /** On a day of the calendar, or so many days after the first start. */
    private Instant startsAt(YamlFile sample) {
        if (sample.has("start")) {
            return local(sample.string("start"));
        }
        var day = Words.local(clock.instant()).toLocalDate().plusDays(sample.integer("days_ahead"));
        return TypedTime.at(day, TypedTime.time(sample.string("time")));
    }

    private static Instant local(String dayAndTime) {
        var local = LocalDateTime.parse(dayAndTime);
        return TypedTime.at(local.toLocalDate(), local.toLocalTime());
    }

    private static Text orNothing(@Nullable Text text) {
        return Objects.requireNonNullElse(text, NOTHING);
    }
}
