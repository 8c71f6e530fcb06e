package sk.jadro.core;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.PartnershipId;
import sk.jadro.base.edit.ChangeResult;
import sk.jadro.base.edit.Edits;
import sk.jadro.base.text.Text;
import sk.jadro.base.text.Words;
import sk.jadro.coordinators.Coordinator;

/** What can be done with circles. */
@Component
public class Circles {
    private final Db db;
    private final CircleStore store;
    private final PastStore past;
    private final Edits edits;
    private final Clock clock;

    Circles(Db db, CircleStore store, PastStore past, Edits edits, Clock clock) {
        this.db = db;
        this.store = store;
        this.past = past;
        this.edits = edits;
        this.clock = clock;
    }

    /** Those that readers see, from the middle outwards; those that ended last. */
    public List<Circle> published(PartnershipId partnership) {
        return db.in(partnership, store::published);
    }

    /** The circle at this slug, or one that it had before; drafts and archived ones, too. */
    public Optional<Circle> bySlug(PartnershipId partnership, String slug) {
        return db.in(partnership, () -> store.bySlug(slug));
    }

    /** One of them, whatever its state. */
    public Optional<Circle> byId(PartnershipId partnership, UUID id) {
        return db.in(partnership, () -> store.byId(id));
    }

    /** These, whatever their state. */
    public List<Circle> byIds(PartnershipId partnership, Collection<UUID> ids) {
        return db.in(partnership, () -> store.byIds(ids));
    }

    /** Whether one of these watches over the partnership now. */
    public boolean monitors(PartnershipId partnership, Collection<UUID> ids) {
        var today = Words.local(clock.instant()).toLocalDate();
        return byIds(partnership, ids).stream()
                .anyMatch(circle -> circle.draft().monitors() && !circle.archived() && circle.isOn(today));
    }

    /** What these circles were called on a day. Called inside the partnership. */
    public Map<UUID, Text> namesOn(List<Circle> circles, LocalDate day) {
        var names = circles.stream().collect(Collectors.toMap(Circle::id, Circle::title));
        // The latest first: the first name that came to its end after that day is the last one put.
        past.names(names.keySet()).stream()
                .filter(name -> day.isBefore(name.until()))
                .forEach(name -> names.put(name.circle(), name.title()));
        return names;
    }

    /** What came of a renaming. */
    enum Renaming {
        DONE,
        /** It had another name then, or was not there yet. */
        TOO_EARLY,
        /** That day is yet to come. */
        TOO_LATE,
        /** It is called so already. */
        SAME
    }

    /** Calls a circle otherwise from a day on; what it was called stays readable. Empty if there is none such. */
    Optional<Renaming> rename(Coordinator by, UUID id, Text name, LocalDate from, Text reason) {
        return db.in(
                by.partnership(),
                () -> store.locked(id).map(stands -> {
                    var circle = stands.draft();
                    var last = past.names(List.of(id)).stream().findFirst().map(FormerName::until);
                    if (circle.title().equals(name)) {
                        return Renaming.SAME;
                    }
                    if (from.isAfter(Words.local(clock.instant()).toLocalDate())) {
                        return Renaming.TOO_LATE;
                    }
                    if (!from.isAfter(last.orElse(circle.begins()))) {
                        return Renaming.TOO_EARLY;
                    }
                    past.addName(new FormerName(id, from, circle.title(), reason));
                    change(by, id, circle.called(name), stands.version());
                    return Renaming.DONE;
                }));
    }

    /** Gives a circle its last name back; false if it never had another. */
    boolean undoRenaming(Coordinator by, UUID id) {
        return db.in(by.partnership(), () -> {
            var stands = store.locked(id);
            var last = past.names(List.of(id)).stream().findFirst();
            stands.ifPresent(edition -> last.ifPresent(name -> {
                past.removeName(name);
                change(by, id, edition.draft().called(name.title()), edition.version());
            }));
            return stands.isPresent() && last.isPresent();
        });
    }

    private void change(Coordinator by, UUID id, CircleDraft draft, int version) {
        if (!(edits.change(by, store, id, draft, version) instanceof ChangeResult.Saved)) {
            throw new IllegalStateException("a locked circle did not change");
        }
    }

    /** Publishes another wording of a circle's rules. */
    void publishRules(Coordinator by, UUID circle, LocalDate validFrom, Text text) {
        db.in(by.partnership(), () -> past.addRules(circle, validFrom, text));
    }
}
