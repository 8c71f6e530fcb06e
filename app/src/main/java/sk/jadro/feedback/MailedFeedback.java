package sk.jadro.feedback;

import java.util.ArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.files.Attachments;
import sk.jadro.base.inbox.LetterTaker;
import sk.jadro.base.inbox.Nature;
import sk.jadro.base.inbox.ReceivedLetter;
import sk.jadro.base.text.Dictionary;
import sk.jadro.base.text.Invalid;
import sk.jadro.base.text.Lang;
import sk.jadro.base.text.LanguageGuess;
import sk.jadro.base.text.Words;
import sk.jadro.base.web.Sites;
import sk.jadro.people.NameVisibility;
import sk.jadro.people.TypedName;

/**
 * What people write by e-mail. An answer to one of our letters, or to one of their own, goes where that went; anything else is new. What
 * programs write by themselves is nobody's word.
 */
@Component
class MailedFeedback implements LetterTaker {
    private final Db db;
    private final Sites sites;
    private final Writers writers;
    private final FeedbackStore store;
    private final FeedbackThreads threads;
    private final Dictionary dictionary;

    MailedFeedback(
            Db db, Sites sites, Writers writers, FeedbackStore store, FeedbackThreads threads, Dictionary dictionary) {
        this.db = db;
        this.sites = sites;
        this.writers = writers;
        this.store = store;
        this.threads = threads;
        this.dictionary = dictionary;
    }

    @Override
    public void take(ReceivedLetter letter, Attachments.Sorted files) {
        if (!(letter.nature() instanceof Nature.Person)) {
            return;
        }
        var site = sites.byId(db.current()).orElseThrow();
        var earlier = threads.of(letter.answers()).flatMap(store::byId).filter(feedback -> !feedback.isWithdrawn());
        if (earlier.isPresent()) {
            writers.reply(site, earlier.get().id(), text(letter.words(), letter, files), files.taken());
            threads.note(earlier.get().id(), letter.id());
        } else {
            var lang = LanguageGuess.of(letter.subject() + "\n" + letter.words());
            threads.note(writers.sendByMail(site, written(letter, files), files.taken(), lang), letter.id());
        }
    }

    private Written written(ReceivedLetter letter, Attachments.Sorted files) {
        var words = Stream.of(letter.subject(), letter.words())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n\n"));
        return new Written(
                FeedbackKind.QUESTION,
                text(words, letter, files),
                null,
                name(letter.name()),
                letter.from(),
                false,
                NameVisibility.NONE);
    }

    /** What is in the mailbox only is said, so that whoever answers looks there. */
    private String text(String words, ReceivedLetter letter, Attachments.Sorted files) {
        var said = dictionary.in(Lang.SK);
        var onlyThere = new ArrayList<String>();
        if (letter.isEncrypted()) {
            onlyThere.add(said.say("feedback.mail.encrypted"));
        }
        files.refused().forEach(problem -> onlyThere.add(said.say("feedback.mail.refused", problem)));
        if (letter.leftOut() > 0) {
            onlyThere.add(said.say("feedback.mail.left-out", letter.leftOut()));
        }
        var text = Stream.concat(Stream.of(words), onlyThere.stream())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n\n"));
        return text.isEmpty() ? said.say("feedback.mail.empty") : bounded(text, said);
    }

    private static String bounded(String text, Words said) {
        var note = "\n\n" + said.say("feedback.mail.cut");
        return text.length() <= Written.LONGEST
                ? text
                : text.substring(
                                0,
                                text.offsetByCodePoints(0, text.codePointCount(0, Written.LONGEST - note.length()) - 1))
                        + note;
    }

    /** As far as it is one. */
    private static String name(String typed) {
        try {
            return typed.isBlank() ? "" : TypedName.checked(typed);
        } catch (Invalid e) {
            return "";
        }
    }
}
