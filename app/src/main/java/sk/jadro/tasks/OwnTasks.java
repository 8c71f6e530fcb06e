package sk.jadro.tasks;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.PartnershipId;
import sk.jadro.base.edit.ChangeResult;
import sk.jadro.base.edit.Edition;
import sk.jadro.base.edit.Editor;
import sk.jadro.base.edit.Edits;
import sk.jadro.base.mail.Letter;
import sk.jadro.base.mail.Outbox;
import sk.jadro.base.text.Dictionary;
import sk.jadro.base.web.Addresses;
import sk.jadro.base.web.Site;
import sk.jadro.members.CircleMember;
import sk.jadro.members.CircleMembers;
import sk.jadro.members.CircleMembers.Holder;
import sk.jadro.mine.MyLinks;
import sk.jadro.mine.Myself;
import sk.jadro.people.People;
import sk.jadro.people.TypedName;

/** What people do with the tasks that they carry; all of it stands in the history under their name. */
@Component
class OwnTasks {
    private final Db db;
    private final Edits edits;
    private final TaskStore store;
    private final CircleMembers members;
    private final People people;
    private final MyLinks links;
    private final Addresses addresses;
    private final Dictionary dictionary;
    private final Outbox outbox;

    OwnTasks(
            Db db,
            Edits edits,
            TaskStore store,
            CircleMembers members,
            People people,
            MyLinks links,
            Addresses addresses,
            Dictionary dictionary,
            Outbox outbox) {
        this.db = db;
        this.edits = edits;
        this.store = store;
        this.members = members;
        this.people = people;
        this.links = links;
        this.addresses = addresses;
        this.dictionary = dictionary;
        this.outbox = outbox;
    }

    /**
     * A task and who carries it.
     *
     * @param others of its circle, to whom it can be handed
     */
    record Own(Task task, Holder holder, List<Holder> others) {}

    /** Who carries a task changes it by right of that alone. */
    private record Carrier(PartnershipId partnership, UUID id) implements Editor {}

    /** One that they carry now. */
    Optional<Own> find(Myself me, UUID id) {
        return db.in(me.partnership(), () -> own(me, id));
    }

    /** One that they help with now, and somebody else carries, or nobody. */
    Optional<Task> helped(Myself me, UUID id) {
        return db.in(
                me.partnership(),
                () -> store.byId(id).filter(Task::isCurrent).filter(task -> {
                    var helpers = task.draft().helpers();
                    return members.ofPeople(List.of(me.id())).stream()
                            .anyMatch(holder -> helpers.contains(holder.membership()));
                }));
    }

    private Optional<Own> own(Myself me, UUID id) {
        return store.byId(id).filter(Task::isCurrent).flatMap(task -> {
            var all = members.current(List.of(task.draft().circle()));
            return all.stream()
                    .filter(member -> member.membership().equals(task.draft().responsible()))
                    .filter(member -> member.person().equals(me.id()))
                    .findFirst()
                    .map(holder -> new Own(
                            task,
                            holder,
                            all.stream()
                                    .filter(member -> !member.person().equals(me.id()))
                                    .toList()));
        });
    }

    /** From now on they work on it; also if it was over. False if they don't carry it. */
    boolean take(Myself me, UUID id) {
        return change(me, id, draft -> draft.in(TaskState.IN_HAND, null)).isPresent();
    }

    /** What came of taking one that nobody carries. */
    enum Taking {
        YOURS,
        /** Somebody was faster, or it is over. */
        NOT_FREE
    }

    /** Gives somebody of a circle a task of it that nobody carries; empty if there is none such. */
    Optional<Taking> takeFree(CircleMember me, UUID circle, UUID id) {
        return db.in(
                me.partnership(),
                () -> members.ofPeople(List.of(me.id())).stream()
                        .filter(holder -> holder.circle().equals(circle))
                        .findFirst()
                        .flatMap(holder -> store.locked(id)
                                .filter(stands -> stands.draft().circle().equals(circle)
                                        && stands.draft().audience() != Audience.PRIVATE)
                                .filter(stands ->
                                        store.byId(id).filter(Task::isCurrent).isPresent())
                                .map(stands -> take(me, holder, id, stands))));
    }

    private Taking take(CircleMember me, Holder holder, UUID id, Edition<TaskDraft> stands) {
        var draft = stands.draft();
        var carrier = draft.responsible();
        var isFree = carrier == null || members.these(List.of(carrier)).isEmpty();
        if (!isFree || draft.state().isOver()) {
            return holder.membership().equals(carrier) ? Taking.YOURS : Taking.NOT_FREE;
        }
        if (!(edits.change(
                        new Carrier(me.partnership(), me.id()),
                        store,
                        id,
                        draft.takenBy(holder.membership()),
                        stands.version())
                instanceof ChangeResult.Saved)) {
            throw new IllegalStateException("a locked task did not change");
        }
        return Taking.YOURS;
    }

    boolean finish(Myself me, UUID id) {
        return change(me, id, draft -> draft.in(TaskState.DONE, null)).isPresent();
    }

    boolean giveUp(Myself me, UUID id, String reason) {
        return change(me, id, draft -> draft.in(TaskState.GIVEN_UP, reason)).isPresent();
    }

    boolean move(Myself me, UUID id, LocalDate day, String reason) {
        return change(me, id, draft -> draft.movedTo(day, reason)).isPresent();
    }

    /** Gives it to another of the circle, who is told at once. */
    boolean handOver(Myself me, Site site, UUID id, UUID membership, String word) {
        return db.in(me.partnership(), () -> {
            var own = change(me, id, draft -> draft.handedTo(membership, word));
            own.ifPresent(one -> one.others().stream()
                    .filter(other -> other.membership().equals(membership))
                    .forEach(other -> tell(site, one, other, "handed", word)));
            return own.isPresent();
        });
    }

    /** What came of asking for help. */
    enum Help {
        TOLD,
        /** Nobody leads the circle: only the desk knows. */
        NOTED,
        /** It is for those alone whom it concerns, whoever leads the circle not among them: only the desk knows. */
        KEPT,
        /** They were asked today already, and more letters would help nobody. */
        TOO_SOON
    }

    /** Asks those who lead the circle for help, unless it is private; empty if they don't carry it. */
    Optional<Help> askForHelp(Myself me, Site site, UUID id, String word) {
        return db.in(me.partnership(), () -> {
            if (own(me, id).isEmpty()) {
                return Optional.empty();
            }
            if (!store.noteHelp(id)) {
                return Optional.of(Help.TOO_SOON);
            }
            var own = change(me, id, draft -> draft.saying(word));
            if (own.stream().anyMatch(one -> one.task().draft().audience() == Audience.PRIVATE)) {
                return Optional.of(Help.KEPT);
            }
            var leads = own.stream()
                    .flatMap(one -> one.others().stream().filter(Holder::lead))
                    .toList();
            own.ifPresent(one -> leads.forEach(lead -> tell(site, one, lead, "help", word)));
            return Optional.of(leads.isEmpty() ? Help.NOTED : Help.TOLD);
        });
    }

    /** Changes one that they carry, if that changes anything; empty if they don't carry it. */
    private Optional<Own> change(Myself me, UUID id, UnaryOperator<TaskDraft> how) {
        return db.in(
                me.partnership(),
                () -> store.locked(id).flatMap(stands -> {
                    var own = own(me, id);
                    var draft = how.apply(stands.draft());
                    if (own.isPresent()
                            && !draft.equals(stands.draft())
                            && !(edits.change(
                                            new Carrier(me.partnership(), me.id()), store, id, draft, stands.version())
                                    instanceof ChangeResult.Saved)) {
                        throw new IllegalStateException("a locked task did not change");
                    }
                    return own;
                }));
    }

    private void tell(Site site, Own own, Holder reader, String what, String word) {
        var person = people.byId(reader.person()).orElseThrow();
        if (person.email() == null) {
            return;
        }
        var lang = person.lang();
        var words = dictionary.in(lang);
        var title = own.task().title().in(lang);
        var from = TypedName.inLetter(own.holder().name());
        var letter = Letter.of(
                        person.email(), lang, site.signature(lang), words.say("tasks.letter.subject." + what, title))
                .paragraph(words.say("tasks.letter.text." + what, from, title))
                .paragraph(TypedName.inLetter(word))
                .link(words.say("tasks.letter.open"), addresses.absolute(lang, site, path(own.task())))
                .about(Set.of(own.holder().person()));
        outbox.put(links.with(letter, site, person.id()));
    }

    /** Where a letter leads: what is not for all, those whom it is for find on their own page. */
    static String path(Task task) {
        return task.isPublic() ? task.path() : "/mine";
    }
}
