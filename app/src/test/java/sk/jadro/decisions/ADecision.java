package sk.jadro.decisions;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import sk.jadro.base.text.Words;
import sk.jadro.support.ACircle;
import sk.jadro.support.ArrivedLetter;
import sk.jadro.support.House;
import sk.jadro.support.MovableClock;
import sk.jadro.support.Seen;
import sk.jadro.support.Visitor;

/** Decisions of a circle, written, opened and answered as people do it. */
final class ADecision {
    static final String QUESTION = "Dokedy po stretnutí zverejníme zápis?";

    private final House house;
    private final MovableClock clock;
    final ACircle circle;

    ADecision(House house, MovableClock clock, ACircle circle) {
        this.house = house;
        this.clock = clock;
        this.circle = circle;
    }

    /** A day so many days from now, as people type it. */
    String day(int days) {
        var day = clock.instant().plus(Duration.ofDays(days)).atZone(Words.ZONE);
        return day.getDayOfMonth() + ". " + day.getMonthValue() + ". " + day.getYear();
    }

    /** The form of a draft, saved. */
    Seen draft(Map<String, String> otherwise) {
        var form = circle.coordinator.open(circle.at("/desk/decisions/new"));
        var fields = new LinkedHashMap<>(Map.of(
                "question_sk",
                QUESTION,
                "proposal_sk",
                "Do desiatich dní.",
                "circle",
                option(form, "#circle", "Jadro"),
                "manner",
                "letters",
                "day",
                day(10)));
        fields.putAll(otherwise);
        return circle.coordinator.submit(form, "/desk/decisions", fields);
    }

    /** What a form sends for the choice whose words begin so. */
    static String option(Seen form, String select, String begins) {
        return form.html().select(select + " option").stream()
                .filter(option -> option.text().startsWith(begins))
                .findFirst()
                .orElseThrow()
                .attr("value");
    }

    /** The page on which it is looked after once it is open. */
    Seen open(Map<String, String> otherwise) {
        return open(draft(otherwise));
    }

    Seen open(Seen draft) {
        return circle.coordinator.submit(draft, "/opening");
    }

    /** What somebody sees who follows the link to the question in their letter. */
    Seen asked(Visitor visitor, String name) {
        var letter = told(name, "Kruh sa pýta");
        return visitor.open(house.local(letter.links().getFirst()));
    }

    /** The last letter to somebody whose subject begins so, once it is there. */
    ArrivedLetter told(String name, String subject) {
        for (int atLeast = 1; ; atLeast++) {
            var found = house.letters(circle.email(name), atLeast).stream()
                    .filter(letter -> letter.subject().startsWith(subject))
                    .toList();
            if (!found.isEmpty()) {
                return found.getLast();
            }
        }
    }

    Seen answer(String name, String answer, String reason) {
        var visitor = house.visitor();
        return visitor.submit(asked(visitor, name), "/answers", Map.of("answer", answer, "reason", reason));
    }

    /** Lets days go by until noon and the hour's round come, does something then, and comes back. */
    void later(int days, Runnable then) {
        var noon = LocalDate.now(Words.ZONE).plusDays(days).atTime(12, 0).atZone(Words.ZONE);
        clock.later(Duration.between(Instant.now(), noon), () -> {
            house.anHourlyRound(circle.site);
            then.run();
        });
    }

    /** Lets so many days go by until answers are counted. */
    void later(int days) {
        later(days, () -> {});
    }
}
