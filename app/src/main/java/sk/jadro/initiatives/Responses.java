package sk.jadro.initiatives;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sk.jadro.agenda.Agenda;
import sk.jadro.answers.Answers;
import sk.jadro.answers.OwedStep;
import sk.jadro.answers.OwedStep.By;
import sk.jadro.answers.Turn;
import sk.jadro.base.db.Code;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.Ids;
import sk.jadro.base.open.PublicIndexes;
import sk.jadro.base.text.Text;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.Site;
import sk.jadro.coordinators.Coordinator;
import sk.jadro.events.EventBeginnings;
import sk.jadro.submissions.Submissions;

/** What is said of an initiative: by those who coordinate, and by whoever proposed it. */
@Component
class Responses {
    private static final int LONGEST_SUMMARY = 300;

    private final Db db;
    private final InitiativeStore store;
    private final InitiativeLists lists;
    private final Answers answers;
    private final InitiativeLetters letters;
    private final MeetingNotices notices;
    private final Submissions submissions;
    private final Proposals proposals;
    private final EventBeginnings events;
    private final Agenda agenda;
    private final PublicIndexes indexes;
    private final Clock clock;

    Responses(
            Db db,
            InitiativeStore store,
            InitiativeLists lists,
            Answers answers,
            InitiativeLetters letters,
            MeetingNotices notices,
            Submissions submissions,
            Proposals proposals,
            EventBeginnings events,
            Agenda agenda,
            PublicIndexes indexes,
            Clock clock) {
        this.db = db;
        this.store = store;
        this.lists = lists;
        this.answers = answers;
        this.letters = letters;
        this.notices = notices;
        this.submissions = submissions;
        this.proposals = proposals;
        this.events = events;
        this.agenda = agenda;
        this.indexes = indexes;
        this.clock = clock;
    }

    /**
     * What those who coordinate say.
     *
     * @param body which other body has it, or said it; null for none
     * @param offered the changed version; null where the reason alone says what would be otherwise
     * @param into which other it becomes a part of; null for none
     */
    record Response(
            Outcome outcome,
            String reason,
            @Nullable String body,
            @Nullable String offered,
            @Nullable UUID into) {}

    /** Lets readers see one that waited for a look; whoever proposed it hears of that. */
    void show(Coordinator by, Site site, UUID id) {
        db.in(by.partnership(), () -> {
            answers.held(id);
            store.byId(id).filter(Initiative::isNew).ifPresent(initiative -> {
                store.show(id);
                indexes.update(id);
                letters.shown(site, store.byId(id).orElseThrow());
            });
        });
    }

    /** Answers; whoever proposed it, or one that is a part of it, hears of that. */
    void respond(Coordinator by, Site site, UUID id, Response response) {
        db.in(by.partnership(), () -> {
            answers.held(id);
            var before = store.byId(id).orElseThrow();
            store.makeOwn(id);
            store.show(id);
            var outcome = response.outcome();
            store.setMerged(id, outcome == Outcome.MERGED ? response.into() : null);
            var offered = outcome == Outcome.CHANGED ? response.offered() : null;
            if (offered != null) {
                offer(before, offered);
            }
            answers.say(
                    id,
                    By.OFFICE,
                    new Answers.Said(Code.of(outcome), response.reason(), outcome.next(), response.body()));
            indexes.update(id);
            var step = new OwedStep(
                    clock.instant(), By.OFFICE, Code.of(outcome), response.reason(), response.body(), null);
            letters.answered(site, store.byId(id).orElseThrow(), step, offered);
            if (outcome != Outcome.CHANGED) {
                lists.mergedInto(id).forEach(part -> letters.answered(site, part, step, null));
            }
        });
    }

    private void offer(Initiative initiative, String offered) {
        db.sql("""
                insert into initiative_offer (partnership_id, id, initiative_id, was, offered, offered_at)
                values (:partnership, :offer, :id, :was, :offered, :now)
                """)
                .set("offer", Ids.next())
                .set("id", initiative.id())
                .set("was", initiative.proposal().text())
                .set("offered", offered)
                .set("now", clock.instant())
                .run();
    }

    /**
     * Whoever proposed it says whether they agree to a changed version.
     *
     * @param token of the letter's second link
     * @param word what they say to it; may be empty
     * @return false where nothing is offered
     */
    boolean choose(Page page, String token, boolean accepted, String word) {
        return db.in(
                page.here().id(),
                () -> submissions
                        .lockedByManagement(proposals, token)
                        .filter(submission -> choose(submission.id(), accepted, word))
                        .isPresent());
    }

    private boolean choose(UUID id, boolean accepted, String word) {
        if (answers.held(id).filter(owed -> owed.turn() == Turn.ASKER).isEmpty()) {
            return false;
        }
        var offered = db.sql("""
                update initiative_offer set accepted = :accepted
                where partnership_id = :partnership and initiative_id = :id and accepted is null
                returning offered
                """).set("id", id).set("accepted", accepted).list(row -> row.string("offered"));
        if (accepted && !offered.isEmpty()) {
            store.setText(id, offered.getLast());
        }
        answers.say(
                id,
                By.ASKER,
                accepted
                        ? new Answers.Said(Outcome.ACCEPTED, word, Turn.NOBODY, null)
                        : new Answers.Said(Outcome.DECLINED, word, Turn.OFFICE, null));
        indexes.update(id);
        return true;
    }

    /** The one that this can become a part of; empty if it can not, as either would be a part of a part. */
    Optional<Initiative> whole(UUID id, UUID into) {
        return store.byId(into)
                .filter(other -> !into.equals(id) && other.isPublic() && other.mergedInto() == null)
                .filter(other -> lists.mergedInto(id).isEmpty());
    }

    /** Begins an event from it, on one of its days or another; those who carry its activity are told. */
    UUID prepareEvent(Coordinator by, UUID id, LocalDate day) {
        return db.in(by.partnership(), () -> {
            answers.held(id);
            var initiative = store.byId(id).orElseThrow();
            if (initiative.event() != null) {
                return initiative.event();
            }
            var proposal = initiative.proposal();
            var event = events.begin(
                    by, Text.sk(proposal.title()), Text.sk(summary(proposal.text())), Text.sk(proposal.text()), day);
            store.setEvent(id, event);
            store.makeOwn(id);
            if (initiative.subject() != null) {
                agenda.add(event, initiative.subject().id());
                notices.tell(id);
            }
            return event;
        });
    }

    private static String summary(String text) {
        var line = String.join(" ", text.lines().filter(one -> !one.isBlank()).toList());
        if (line.length() <= LONGEST_SUMMARY) {
            return line;
        }
        var end = line.lastIndexOf(' ', LONGEST_SUMMARY - 2);
        return line.substring(0, end < 1 ? LONGEST_SUMMARY - 2 : end) + " …";
    }
}
