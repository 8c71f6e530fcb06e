package sk.jadro.registration;

import java.util.List;
import java.util.UUID;
import sk.jadro.base.text.Text;

/**
 * What somebody answered to a question, that may be asked no more.
 *
 * @param answer in their words, or the choices, one a line
 */
record Answered(UUID registration, UUID question, Text title, String answer) {
    List<String> lines() {
        return answer.lines().toList();
    }
}
