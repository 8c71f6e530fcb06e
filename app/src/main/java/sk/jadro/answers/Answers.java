package sk.jadro.answers;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import sk.jadro.answers.OwedStep.By;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.PublicTables;
import sk.jadro.base.mail.EmailAddress;
import sk.jadro.base.text.Words;
import sk.jadro.coordinators.Coordinator;
import sk.jadro.coordinators.Coordinators;
import sk.jadro.following.CoordinatorNews;

/** What is owed to whoever asked. Called inside the partnership. */
@Component
public class Answers {
    /** In how many days a partnership answers that has not promised otherwise. */
    static final int USUAL_DAYS = 15;

    private final Db db;
    private final OwedStore store;
    private final CoordinatorNews news;
    private final Coordinators coordinators;
    private final Clock clock;

    Answers(Db db, OwedStore store, CoordinatorNews news, Coordinators coordinators, Clock clock) {
        this.db = db;
        this.store = store;
        this.news = news;
        this.coordinators = coordinators;
        this.clock = clock;
    }

    @Bean
    static PublicTables answerTables() {
        return PublicTables.of("owed", "owed_step");
    }

    /**
     * What is said, and whose turn it is then.
     *
     * @param outcome as its room calls it
     * @param reason never empty of an answer
     * @param body which other body has it, or said it; null for none
     */
    public record Said(
            String outcome,
            String reason,
            Turn next,
            @Nullable String body) {}

    /** From now on an answer is owed to whoever asked this, and those who coordinate hear of it; its number. */
    public int ask(OwedKind kind, UUID thing) {
        var number = askQuietly(kind, thing);
        news.tell(OwedNews.KIND, List.of(thing));
        return number;
    }

    /** The same of what those who coordinate hear of by its room. */
    public int askQuietly(OwedKind kind, UUID thing) {
        return store.add(kind, thing, clock.instant(), today().plusDays(days()), Turn.OFFICE);
    }

    /** Something was said to which no answer is owed: it has a number all the same. What has one keeps it. */
    public void note(OwedKind kind, UUID thing, Instant said) {
        if (of(thing).isEmpty()) {
            store.add(kind, thing, said, Words.local(said).toLocalDate(), Turn.NOBODY);
        }
    }

    public Optional<Owed> of(UUID thing) {
        return store.byId(thing);
    }

    /** The same, held until the transaction ends: whoever answers at the same time waits. */
    public Optional<Owed> held(UUID thing) {
        return store.held(thing);
    }

    /** Which thing of a kind has this number. */
    public Optional<UUID> numbered(OwedKind kind, int number) {
        return store.numbered(kind, number);
    }

    /** All that was said of it, from the first on, as everybody may read it. */
    public List<OwedStep> steps(UUID thing) {
        return store.steps(thing, false);
    }

    /** The same for whoever asked and those who coordinate: with the names of those who answered under theirs. */
    public List<OwedStep> signedSteps(UUID thing) {
        return store.steps(thing, true);
    }

    /**
     * Somebody says something. When whoever asked says it, or another body has the next turn, there is as long as at first; the
     * office does not put its own day off by saying that it works on it.
     */
    public void say(UUID thing, By by, Said said) {
        say(thing, by, null, said);
    }

    /** The same of one who coordinates: under their name, where the partnership has it so. */
    public void say(UUID thing, Coordinator by, Said said) {
        var isSigned = store.promise().filter(OwedStore.Promise::isSigned).isPresent();
        say(thing, By.OFFICE, isSigned ? by.id() : null, said);
    }

    private void say(UUID thing, By by, @Nullable UUID person, Said said) {
        store.addStep(thing, kind(by, said), person, said, clock.instant());
        store.set(
                thing,
                said.next(),
                said.outcome(),
                clock.instant(),
                said.next() == Turn.OTHERS || said.next() == Turn.OFFICE && by == By.ASKER
                        ? today().plusDays(days())
                        : null);
    }

    /** What leaves the turn with the office is no answer of it. */
    private static By kind(By by, Said said) {
        return by == By.OFFICE && said.next() == Turn.OFFICE ? By.PROGRESS : by;
    }

    /** Who hears of what happens to it: whoever sees to it, or all who coordinate while nobody does. */
    public List<Coordinator> seers(UUID thing) {
        var all = coordinators.all(db.current()).stream()
                .filter(Coordinator::hasAccepted)
                .toList();
        var owner = store.owner(thing);
        var own = all.stream()
                .filter(one -> owner.filter(one.id()::equals).isPresent())
                .toList();
        return own.isEmpty() ? all : own;
    }

    /** Whoever asked took it back. */
    public void takeBack(UUID thing) {
        store.setTurn(thing, Turn.NOBODY);
    }

    /** They ask anew what they took back, if nothing was said of it; the day stays. */
    public void returned(UUID thing) {
        store.setTurnUnlessSaid(thing, Turn.OFFICE);
    }

    /** Forgets it, with all that was said: it was the sample's. */
    public void forget(UUID thing) {
        store.delete(thing);
    }

    /** An invented one: asked on a day, due on another. */
    public int addSample(OwedKind kind, UUID thing, LocalDate asked, LocalDate due) {
        return store.add(kind, thing, asked.atTime(9, 0).atZone(Words.ZONE).toInstant(), due, Turn.OFFICE);
    }

    /** What was said of an invented one. */
    public void saySample(UUID thing, By by, Said said, LocalDate on) {
        var at = on.atTime(10, 0).atZone(Words.ZONE).toInstant();
        store.addStep(thing, kind(by, said), null, said, at);
        store.set(thing, said.next(), said.outcome(), at, null);
    }

    /** In how many days this partnership promises to answer. */
    public int days() {
        return store.promise().map(OwedStore.Promise::days).orElse(USUAL_DAYS);
    }

    /** Where what a law asks for is handed over to; empty where the partnership has not said so. */
    public Optional<EmailAddress> registry() {
        return store.promise().map(OwedStore.Promise::registry);
    }

    /**
     * It is what a law gives a day of its own, which counts from when it came, and which nobody moves from then on.
     *
     * @param kind null where it is none after all: then it has the day that is promised to all
     * @return that day
     */
    public LocalDate setLegal(Owed owed, @Nullable LegalKind kind) {
        var due = kind == null ? owed.askedOn().plusDays(days()) : kind.due(owed.askedOn());
        store.setLegal(owed.id(), kind, due);
        return due;
    }

    public LocalDate today() {
        return Words.local(clock.instant()).toLocalDate();
    }
}
