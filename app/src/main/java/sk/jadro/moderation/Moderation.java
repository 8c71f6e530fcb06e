package sk.jadro.moderation;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.PublicTables;
import sk.jadro.base.mail.EmailAddress;
import sk.jadro.base.mail.Letter;
import sk.jadro.base.mail.Outbox;
import sk.jadro.base.open.PublicIndexes;
import sk.jadro.base.text.Dictionary;
import sk.jadro.base.text.Words;
import sk.jadro.base.web.Form;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.Permit;
import sk.jadro.base.web.Site;
import sk.jadro.coordinators.Coordinator;
import sk.jadro.moderation.ModerationStore.Reported;

/** Reports, hiding, and appeals against it. */
@Component
public class Moderation {
    private static final int LONGEST_APPEAL = 2_000;

    private final Db db;
    private final ModerationStore store;
    private final ObjectProvider<Moderated> kinds;
    private final PublicIndexes indexes;
    private final Outbox outbox;
    private final Dictionary dictionary;
    private final Clock clock;

    Moderation(
            Db db,
            ModerationStore store,
            ObjectProvider<Moderated> kinds,
            PublicIndexes indexes,
            Outbox outbox,
            Dictionary dictionary,
            Clock clock) {
        this.db = db;
        this.store = store;
        this.kinds = kinds;
        this.indexes = indexes;
        this.outbox = outbox;
        this.dictionary = dictionary;
        this.clock = clock;
    }

    @Bean
    static PublicTables moderationTables() {
        return PublicTables.of("hiding");
    }

    Optional<Moderated> kind(String plural) {
        return kinds.stream().filter(kind -> kind.plural().equals(plural)).findFirst();
    }

    /** Why a thing is or was hidden last; empty if it never was. Called inside the partnership. */
    public Optional<Hiding> latest(UUID thing) {
        return store.latest(thing);
    }

    /** Somebody asks to have it looked at; once more if others did. Called inside the partnership. */
    void report(Permit permit, Page page, Moderated kind, UUID thing, String words, @Nullable EmailAddress email) {
        if (email != null) {
            permit.mustBeFor(email.mailbox());
        }
        store.addReport(kind.plural(), thing, words, email, page.lang(), clock.instant());
    }

    /** Hides it; whoever wrote it is told why, and whoever reported it that it is hidden. */
    void hide(Coordinator by, Site site, Moderated kind, UUID thing, Ground ground, String reason) {
        db.in(by.partnership(), () -> {
            if (store.latest(thing).filter(Hiding::stands).isPresent()) {
                return;
            }
            store.add(kind.plural(), thing, ground, reason, clock.instant());
            set(kind, thing, true);
            kind.tell(
                    site,
                    thing,
                    new Moderated.News(
                            words -> words.say("moderation.letter.hidden.subject"),
                            words -> told(
                                    words,
                                    words.say("moderation.letter.hidden", words.say("moderation.ground", ground)),
                                    reason,
                                    words.say("moderation.letter.appeal"))));
            tellReporters(site, thing, "moderation.letter.report.hidden");
        });
    }

    /** It may stay: whoever reported it is told. */
    void dismiss(Coordinator by, Site site, UUID thing) {
        db.in(by.partnership(), () -> tellReporters(site, thing, "moderation.letter.report.stays"));
    }

    /**
     * Whoever wrote it says, in the form of {@code moderation/hidden}, something against that it was hidden.
     *
     * @return with which status the form comes back, which then says why; empty if the appeal is taken
     */
    public Optional<HttpStatus> appeal(Page page, Form form, UUID thing) {
        var words = form.lines("words", LONGEST_APPEAL);
        if (!form.isValid()) {
            return Optional.of(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return db.in(page.here().id(), () -> {
            var open = store.latest(thing).filter(Hiding::isOpen);
            if (open.isEmpty()) {
                form.reject("words", "moderation.problem.closed");
                return Optional.of(HttpStatus.CONFLICT);
            }
            store.setAppeal(open.get().id(), words, clock.instant());
            return Optional.empty();
        });
    }

    /** Restores what was hidden, or, after an appeal, leaves it so; whoever wrote it is told why. */
    void decide(Coordinator by, Site site, Hiding hiding, Hiding.Outcome outcome, String answer) {
        db.in(by.partnership(), () -> {
            var kind = kind(hiding.kind()).orElseThrow();
            store.setOutcome(hiding.id(), outcome, answer, clock.instant());
            if (outcome == Hiding.Outcome.RESTORED) {
                set(kind, hiding.thing(), false);
            }
            kind.tell(
                    site,
                    hiding.thing(),
                    new Moderated.News(
                            words -> words.say("moderation.letter.decided.subject"),
                            words -> told(words, words.say("moderation.letter.decided", outcome), answer, "")));
        });
    }

    private void set(Moderated kind, UUID thing, boolean hidden) {
        kind.setHidden(thing, hidden);
        indexes.update(thing);
    }

    private static List<String> told(Words words, String first, String reason, String last) {
        return Stream.concat(Stream.concat(Stream.of(first), reason.lines()), Stream.of(last))
                .filter(paragraph -> !paragraph.isBlank())
                .toList();
    }

    private void tellReporters(Site site, UUID thing, String key) {
        for (var report : store.takeReports(thing)) {
            if (report.email() != null) {
                var words = dictionary.in(report.lang());
                outbox.put(Letter.of(
                                report.email(),
                                report.lang(),
                                site.signature(report.lang()),
                                words.say("moderation.letter.report.subject"))
                        .paragraph(words.say(key)));
            }
        }
    }

    /** A thing, with what is asked or decided about it. */
    record About(
            Moderated kind,
            Moderated.Thing thing,
            List<String> reports,
            @Nullable Hiding hiding) {}

    /** What those who coordinate have to look at: appeals, then what was reported. Called inside the partnership. */
    List<About> waiting() {
        return Stream.concat(hidden(store.appealed()).stream(), reported().stream())
                .toList();
    }

    private List<About> reported() {
        var reported = store.reported();
        var things = things(reported, Reported::kind, Reported::thing);
        return reported.stream()
                .flatMap(one -> about(things, one.kind(), one.thing(), one.words(), null).stream())
                .toList();
    }

    /** What these are about, as far as it is there. Called inside the partnership. */
    List<About> hidden(List<Hiding> hidings) {
        var things = things(hidings, Hiding::kind, Hiding::thing);
        return hidings.stream()
                .flatMap(one -> about(things, one.kind(), one.thing(), List.of(), one).stream())
                .toList();
    }

    Optional<About> about(String plural, UUID thing, List<String> reports, @Nullable Hiding hiding) {
        var things = things(List.of(thing), one -> plural, Function.identity());
        return about(things, plural, thing, reports, hiding);
    }

    private Optional<About> about(
            Map<UUID, Moderated.Thing> things,
            String plural,
            UUID thing,
            List<String> reports,
            @Nullable Hiding hiding) {
        return kind(plural)
                .flatMap(kind ->
                        Optional.ofNullable(things.get(thing)).map(found -> new About(kind, found, reports, hiding)));
    }

    /** Those of each kind are found together. */
    private <T> Map<UUID, Moderated.Thing> things(List<T> all, Function<T, String> kind, Function<T, UUID> thing) {
        return all.stream()
                .collect(Collectors.groupingBy(kind, Collectors.mapping(thing, Collectors.toSet())))
                .entrySet()
                .stream()
                .flatMap(these -> kind(these.getKey()).stream().flatMap(one -> one.things(these.getValue()).stream()))
                .collect(Collectors.toMap(Moderated.Thing::id, Function.identity()));
    }
}
