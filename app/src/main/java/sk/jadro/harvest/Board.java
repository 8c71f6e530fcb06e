package sk.jadro.harvest;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sk.jadro.base.text.Text;

/**
 * Where people write at a meeting.
 *
 * @param event the meeting
 * @param code by which it is found, as addresses write it: {@code lipa-47}
 * @param prompts the questions that people answer, at least one
 * @param dots that everybody has to weigh with
 * @param until when the writing is to end; null while there is no hurry
 * @param changes how often it and its notes have changed
 * @param roundChange the number of the change by which the round, or its time, became what it is
 */
record Board(
        UUID id,
        UUID event,
        String code,
        Text title,
        List<String> prompts,
        Round round,
        Shown shown,
        int dots,
        @Nullable Instant until,
        long changes,
        long roundChange) {
    /** Whether notes are taken. */
    boolean takesNotes() {
        return round == Round.WRITE;
    }

    /** Whether notes are put together by now, or were. */
    boolean isGrouped() {
        return round.isAfter(Round.WRITE);
    }

    /** Whether people say what groups are called and mean. */
    boolean mayBeDescribed() {
        return round == Round.GROUP || round == Round.INTERPRET;
    }

    /** Whether all see what weight groups have. */
    boolean showsWeight() {
        return round.isAfter(Round.WEIGH);
    }

    /** Whether people see each other's notes now. */
    boolean showsAll() {
        return shown == Shown.ALL || !takesNotes();
    }

    /** The code as it is said: {@code lipa 47}. */
    String said() {
        return code.replace('-', ' ');
    }

    /** Below the partnership's home. */
    String path() {
        return "/boards/" + code;
    }

    /** Where it is looked after, below the partnership's home. */
    String desk() {
        return "/desk/boards/" + id;
    }

    /** How long it is until the end; null where there is none, or it has passed. */
    @Nullable
    Duration left(Instant now) {
        return until == null || round == Round.OVER || !until.isAfter(now) ? null : Duration.between(now, until);
    }
}
