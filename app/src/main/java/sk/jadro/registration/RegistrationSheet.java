package sk.jadro.registration;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import sk.jadro.base.sheets.CsvSheet;
import sk.jadro.base.web.Page;
import sk.jadro.events.Event;

/** Who registered for an event as a table to take along, a column for each of its questions. Called inside the partnership. */
@Component
class RegistrationSheet {
    private static final int MOST = 10_000;

    private final RegistrationStore store;
    private final QuestionStore questions;
    private final AnswerStore answers;

    RegistrationSheet(RegistrationStore store, QuestionStore questions, AnswerStore answers) {
        this.store = store;
        this.questions = questions;
        this.answers = answers;
    }

    CsvSheet of(Page page, Event event) {
        var registrations = store.of(event.id(), null, MOST, 0);
        var asked = questions.all(event.id());
        var answered = answers.of(registrations.stream().map(Registration::id).toList());
        var sheet = new CsvSheet(row(
                Stream.of(
                        page.say("people.name"),
                        page.say("people.side"),
                        page.say("registration.way"),
                        page.say("registration.companions"),
                        page.say("registration.needs"),
                        page.say("registration.state.title"),
                        page.say("registration.since")),
                asked.stream().map(question -> question.draft().title().in(page.lang()))));
        for (var one : registrations) {
            var theirs = answered.getOrDefault(one.id(), List.of()).stream()
                    .collect(toMap(Answered::question, Answered::answer));
            sheet.row(row(
                    facts(page, event, one), asked.stream().map(question -> theirs.getOrDefault(question.id(), ""))));
        }
        return sheet;
    }

    private static Stream<String> facts(Page page, Event event, Registration registration) {
        var written = registration.written();
        var needs = written.needs().stream().sorted().map(need -> page.say("registration.needs", need));
        var state = page.say("registration.state", registration.state());
        return Stream.of(
                written.name(),
                page.say("side", written.side()),
                page.say("events.way", event.way().comingBy(written.way())),
                String.valueOf(written.companions()),
                needs.collect(joining(", ")),
                registration.askedAgain() ? state + ", " + page.say("registration.desk.asked-again") : state,
                page.words().dateAndTime(registration.since()));
    }

    private static String[] row(Stream<String> facts, Stream<String> answers) {
        return Stream.concat(facts, answers).toArray(String[]::new);
    }
}
