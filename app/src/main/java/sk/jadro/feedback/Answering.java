package sk.jadro.feedback;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sk.jadro.answers.Answers;
import sk.jadro.answers.LegalKind;
import sk.jadro.answers.Theme;
import sk.jadro.answers.Themes;
import sk.jadro.base.db.Code;
import sk.jadro.base.db.Db;
import sk.jadro.base.open.PublicIndexes;
import sk.jadro.base.text.Dictionary;
import sk.jadro.base.web.Site;
import sk.jadro.coordinators.Coordinator;

/** What those who coordinate do with what people wrote. */
@Component
class Answering {
    private final Db db;
    private final FeedbackStore store;
    private final WriterLinks links;
    private final FeedbackLetters letters;
    private final Answers answers;
    private final Themes themes;
    private final PublicIndexes indexes;
    private final Dictionary dictionary;

    Answering(
            Db db,
            FeedbackStore store,
            WriterLinks links,
            FeedbackLetters letters,
            Answers answers,
            Themes themes,
            PublicIndexes indexes,
            Dictionary dictionary) {
        this.db = db;
        this.store = store;
        this.links = links;
        this.letters = letters;
        this.answers = answers;
        this.themes = themes;
        this.indexes = indexes;
        this.dictionary = dictionary;
    }

    /**
     * What they say.
     *
     * @param text the answer or the reason; whoever wrote reads it
     * @param body which other body has it; null for none
     * @param theme null for none
     */
    record Response(
            State state,
            String text,
            @Nullable String body,
            @Nullable UUID theme) {}

    /** Says it; whoever wrote hears of it. What was agreed to be public is so once it is answered. */
    void respond(Coordinator by, Site site, UUID id, Response response) {
        db.in(by.partnership(), () -> {
            answers.held(id);
            store.suspect(id, null);
            answers.say(
                    id,
                    by,
                    new Answers.Said(
                            Code.of(response.state()),
                            response.text(),
                            response.state().next(),
                            response.body()));
            themes.set(id, response.theme());
            if (response.state() == State.ANSWERED) {
                store.show(id);
            }
            indexes.update(id);
            letters.answered(site, store.byId(id).orElseThrow(), response.state(), response.body());
        });
    }

    /** It is what a law gives a day of its own: handed over to the city's registry at once, and its writer reads so. */
    void handOver(Coordinator by, Site site, UUID id, LegalKind legal) {
        db.in(by.partnership(), () -> {
            var owed = answers.held(id).orElseThrow();
            var feedback = store.byId(id).orElseThrow();
            var said = dictionary.in(feedback.lang());
            var due = answers.setLegal(owed, legal);
            var words = said.say(
                    "feedback.legal.handed-over",
                    legal.called().in(said.lang()),
                    legal.act().in(said.lang()),
                    said.date(due));
            var response = new Response(
                    State.HANDED_OVER,
                    words,
                    said.say("feedback.legal.registry"),
                    themes.of(id).map(Theme::id).orElse(null));
            respond(by, site, id, response);
            answers.registry()
                    .ifPresent(
                            registry -> letters.toRegistry(site, store.byId(id).orElseThrow(), legal, registry));
        });
    }

    /** No law asks for it after all: it is the partnership's to answer. */
    void takeOver(Coordinator by, Site site, UUID id) {
        db.in(by.partnership(), () -> {
            var owed = answers.held(id).orElseThrow();
            var feedback = store.byId(id).orElseThrow();
            answers.setLegal(owed, null);
            links.closeToRegistry(id);
            var response = new Response(
                    State.WORKING,
                    dictionary.in(feedback.lang()).say("feedback.legal.taken-over"),
                    null,
                    themes.of(id).map(Theme::id).orElse(null));
            respond(by, site, id, response);
        });
    }

    /** Lets readers see the words of what may be public and waited for a look. */
    void show(Coordinator by, UUID id) {
        db.in(by.partnership(), () -> {
            store.show(id);
            indexes.update(id);
        });
    }

    /** It is a person's word after all: it counts, and its writer is told that it is here. */
    void release(Coordinator by, Site site, UUID id) {
        db.in(by.partnership(), () -> {
            answers.held(id);
            store.byId(id).filter(Feedback::isHeld).ifPresent(held -> {
                store.suspect(id, null);
                indexes.update(id);
                letters.taken(site, store.byId(id).orElseThrow());
            });
        });
    }

    /** Notes something for the others who coordinate. */
    void note(Coordinator by, UUID id, String note) {
        db.in(by.partnership(), () -> store.addNote(id, by.id(), note));
    }
}
