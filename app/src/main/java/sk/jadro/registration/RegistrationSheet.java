package sk.jadro.registration;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import sk.jadro.base.sheets.SheetFormat;
import sk.jadro.base.sheets.Sheets;
import sk.jadro.base.text.Words;
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

    /** Reads what there is at once; it is sent after that. */
    View of(Page page, Event event, SheetFormat format) {
        var registrations = store.of(event.id(), null, MOST, 0);
        var asked = questions.all(event.id());
        var answered = answers.of(registrations.stream().map(Registration::id).toList());
        return Sheets.download(
                format,
                event.slug() + "-" + page.say("registration.file"),
                columns(page, asked),
                rows -> registrations.forEach(
                        one -> rows.row(row(page, event, one, asked, answered.getOrDefault(one.id(), List.of())))));
    }

    private static List<String> columns(Page page, List<Question> asked) {
        return Stream.concat(
                        Stream.of(
                                page.say("people.name"),
                                page.say("people.side"),
                                page.say("registration.way"),
                                page.say("registration.companions"),
                                page.say("registration.needs"),
                                page.say("registration.state.title"),
                                page.say("registration.since")),
                        asked.stream().map(question -> question.draft().title().in(page.lang())))
                .toList();
    }

    private static Object[] row(
            Page page, Event event, Registration registration, List<Question> asked, List<Answered> answers) {
        var theirs = answers.stream().collect(toMap(Answered::question, Answered::answer));
        return Stream.concat(
                        facts(page, event, registration),
                        asked.stream().map(question -> theirs.getOrDefault(question.id(), "")))
                .toArray();
    }

    private static Stream<Object> facts(Page page, Event event, Registration registration) {
        var written = registration.written();
        var needs = written.needs().stream().sorted().map(need -> page.say("registration.needs", need));
        var state = page.say("registration.state", registration.state());
        return Stream.of(
                written.name(),
                page.say("side", written.side()),
                page.say("events.way", event.way().comingBy(written.way())),
                written.companions(),
                needs.collect(joining(", ")),
                registration.askedAgain() ? state + ", " + page.say("registration.desk.asked-again") : state,
                Words.local(registration.since()).toLocalDateTime());
    }
}
