package sk.jadro.registration;

import java.util.UUID;
import sk.jadro.base.edit.Edition;

/**
 * What an event asks those who register for it.
 *
 * @param removed whether it is asked no more; answers that were given stay
 */
record Question(UUID id, QuestionDraft draft, boolean removed, int version) {
    /** What the name of its field in a form begins with. */
    static final String FIELD = "answer-";

    String field() {
        return FIELD + id;
    }

    Edition<QuestionDraft> edition() {
        return new Edition<>(draft, version);
    }
}
