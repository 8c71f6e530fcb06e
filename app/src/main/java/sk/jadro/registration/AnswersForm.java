package sk.jadro.registration;

import com.google.re2j.Pattern;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sk.jadro.base.text.Invalid;
import sk.jadro.base.text.Lang;
import sk.jadro.base.ui.Option;
import sk.jadro.base.web.Form;
import sk.jadro.base.web.Page;

/** The fields of an event's own questions: read into answers, and filled with them. */
final class AnswersForm {
    private static final int LONGEST = 1_000;
    private static final String YES = "yes";
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    private AnswersForm() {}

    /** By question; what can't be accepted the form then says. An answer to what is asked no more is never lost silently. */
    static Map<UUID, String> read(Form form, List<Question> questions, Lang lang) {
        var answers = new LinkedHashMap<UUID, String>();
        for (var question : questions) {
            var answer = read(form, question, lang);
            if (answer != null) {
                answers.put(question.id(), answer);
            } else if (question.draft().required() && form.problem(question.field()) == null) {
                form.reject(question.field(), "registration.problem.answer." + missing(question));
            }
        }
        var asked = questions.stream().map(Question::field).toList();
        if (!asked.containsAll(form.typedBeginning(Question.FIELD))) {
            form.reject("answers", "registration.problem.question-gone");
        }
        return answers;
    }

    private static String missing(Question question) {
        return switch (question.draft().kind()) {
            case TEXT, NUMBER -> "written";
            case ONE, SEVERAL -> "chosen";
            case CONSENT -> "agreed";
        };
    }

    private static @Nullable String read(Form form, Question question, Lang lang) {
        var field = question.field();
        return switch (question.draft().kind()) {
            case TEXT -> form.optionalLines(field, LONGEST);
            case NUMBER -> form.readOptional(field, AnswersForm::number).orElse(null);
            case CONSENT -> form.isChosen(field, YES) ? question.draft().title().in(lang) : null;
            case ONE, SEVERAL -> chosen(form, question);
        };
    }

    private static String number(String typed) {
        if (!NUMBER.matches(typed)) {
            throw new Invalid("registration.problem.whole-number");
        }
        return String.valueOf(Integer.parseInt(typed));
    }

    private static @Nullable String chosen(Form form, Question question) {
        var offered = question.draft().slovakChoices();
        var typed = form.allTyped(question.field());
        if (!offered.containsAll(typed)) {
            form.reject(question.field(), "registration.problem.choice-gone");
            return null;
        }
        var chosen = offered.stream().filter(typed::contains).toList();
        var most = question.draft().kind() == QuestionKind.ONE ? 1 : chosen.size();
        return chosen.isEmpty() ? null : String.join("\n", chosen.subList(0, most));
    }

    static void fill(Form.Values values, List<Question> questions, Map<UUID, String> answers) {
        for (var question : questions) {
            var answer = answers.getOrDefault(question.id(), "");
            switch (question.draft().kind()) {
                case TEXT, NUMBER, ONE -> values.set(question.field(), answer);
                case SEVERAL -> values.set(question.field(), answer.lines().toList());
                case CONSENT -> values.set(question.field(), answer.isEmpty() ? "" : YES);
            }
        }
    }

    /** What there is to choose from. */
    static List<Option> options(Page page, Question question) {
        return question.draft().kind() == QuestionKind.CONSENT
                ? List.of(Option.of(page, YES, question.draft().title()))
                : question.draft().bilingualChoices().stream()
                        .map(choice -> Option.of(page, choice.sk(), choice))
                        .toList();
    }
}
