package sk.jadro.base.inbox;

import org.springframework.stereotype.Component;
import sk.jadro.base.files.Attachments;
import sk.jadro.base.inbox.Nature.Bounce;
import sk.jadro.base.inbox.Nature.Failure;
import sk.jadro.base.mail.Outbox;

/** Letters of ours that came back stand among those that failed, where those who coordinate see whom they can't reach. */
@Component
class ReturnedLetters implements LetterTaker {
    private final Outbox outbox;

    ReturnedLetters(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void take(ReceivedLetter letter, Attachments.Sorted files) {
        if (letter.nature() instanceof Bounce bounce
                && bounce.original() != null
                && bounce.failure() != Failure.PASSING) {
            outbox.returned(bounce.original());
        }
    }
}
