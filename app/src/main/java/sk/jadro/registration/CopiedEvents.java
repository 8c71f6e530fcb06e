package sk.jadro.registration;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import sk.jadro.events.EventCopied;

/** An event that is made of another is registered for in the same way, and asks the same. */
@Component
class CopiedEvents {
    private final TermsStore terms;
    private final QuestionStore questions;

    CopiedEvents(TermsStore terms, QuestionStore questions) {
        this.terms = terms;
        this.questions = questions;
    }

    @EventListener
    void on(EventCopied copied) {
        var stands = terms.of(copied.from()).draft();
        if (!stands.equals(Terms.NONE)) {
            terms.change(copied.to(), stands.later(copied.weeks()), 0);
        }
        questions
                .of(copied.from())
                .forEach(question -> questions.add(question.draft().of(copied.to())));
    }
}
