package sk.jadro.registration;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import sk.jadro.base.edit.Named;
import sk.jadro.base.text.Text;

/**
 * What a coordinator writes about a question.
 *
 * @param event which asks it
 * @param title the question itself; of a consent the words that one agrees to
 * @param choices one a line; empty unless its kind has some
 * @param required whether nobody registers without an answer
 * @param position smaller is asked first
 */
record QuestionDraft(
        @Named("events.event") UUID event,
        @Named("registration.question") Text title,
        @Named("registration.question.kind") QuestionKind kind,
        @Named("registration.question.choices") Text choices,
        @Named("registration.question.required") boolean required,
        @Named("registration.question.position") int position) {
    /** The same asked by another event. */
    QuestionDraft of(UUID event) {
        return new QuestionDraft(event, title, kind, choices, required, position);
    }

    List<String> slovakChoices() {
        return lines(choices.sk());
    }

    /** Each in both languages, where there are as many English lines. */
    List<Text> bilingualChoices() {
        var slovak = slovakChoices();
        var english = lines(choices.enOrEmpty());
        return IntStream.range(0, slovak.size())
                .mapToObj(i -> new Text(slovak.get(i), english.size() == slovak.size() ? english.get(i) : null))
                .toList();
    }

    private static List<String> lines(String typed) {
        return typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
