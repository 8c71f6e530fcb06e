package sk.jadro.base.edit;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.open.PublicIndexes;
import sk.jadro.base.thread.Grown;
import sk.jadro.base.thread.RedThreads;

/**
 * Adding, changing, archiving and bringing back what several people edit: nothing is overwritten, all is noted, and what is
 * public is found by its words.
 */
@Component
public class Edits {
    private final Db db;
    private final Revisions revisions;
    private final PublicIndexes indexes;
    private final RedThreads threads;

    Edits(Db db, Revisions revisions, PublicIndexes indexes, RedThreads threads) {
        this.db = db;
        this.revisions = revisions;
        this.indexes = indexes;
        this.threads = threads;
    }

    public <D extends Record> SaveResult<D> add(Editor by, Listed<D> what, D draft) {
        return saving(by, () -> {
            if (what.isSlugTaken(draft, null)) {
                return new SaveResult.SlugTaken<>();
            }
            var id = what.add(draft);
            revisions.note(by, Act.ADDED, what, id, 0, null, draft);
            indexes.update(id);
            return new ChangeResult.Saved<>(id);
        });
    }

    /** Changes a thing of a list that was read as {@code version}. */
    public <D extends Record> SaveResult<D> change(Editor by, Listed<D> what, UUID id, D draft, int version) {
        return saving(
                by,
                () -> what.isSlugTaken(draft, id)
                        ? new SaveResult.SlugTaken<>()
                        : draft instanceof Grown grown && threads.wouldClose(grown.from(), id)
                                ? new SaveResult.GrowsFromItself<>()
                                : change(by, (Editable<D>) what, id, draft, version));
    }

    /** Changes any thing that was read as {@code version}. */
    public <D extends Record> ChangeResult<D> change(Editor by, Editable<D> what, UUID id, D draft, int version) {
        return db.in(by.partnership(), () -> {
            var found = what.locked(id);
            if (found.isEmpty()) {
                return new ChangeResult.Gone<>();
            }
            var stands = found.get();
            if (stands.version() != version) {
                var read = revisions.read(what, id, version).orElse(null);
                return new ChangeResult.Conflict<>(stands.version(), Merge.of(read, stands.draft(), draft));
            }
            what.change(id, draft, version);
            revisions.note(by, Act.CHANGED, what, id, version, stands.draft(), draft);
            indexes.update(id);
            return new ChangeResult.Saved<>(id);
        });
    }

    /**
     * Which version a thing begins with whose id stood for another before: none that its history has already. Called inside
     * the partnership.
     */
    public int firstVersion(Editable<?> what, UUID id) {
        return revisions.next(what, id);
    }

    /** False if there is no such thing. */
    public boolean archive(Editor by, Listed<?> what, UUID id) {
        return setArchived(by, what, id, true, Act.ARCHIVED);
    }

    /** False if there is no such thing. */
    public boolean bringBack(Editor by, Listed<?> what, UUID id) {
        return setArchived(by, what, id, false, Act.BROUGHT_BACK);
    }

    private boolean setArchived(Editor by, Listed<?> what, UUID id, boolean archived, Act act) {
        return db.in(by.partnership(), () -> {
            var found = what.locked(id);
            found.ifPresent(stands -> {
                what.setArchived(id, archived);
                revisions.note(by, act, what, id, stands.version(), stands.draft(), stands.draft());
                indexes.update(id);
            });
            return found.isPresent();
        });
    }

    /** Does {@code work}; two who give the same slug at once find out by the table's own constraint. */
    private <D extends Record> SaveResult<D> saving(Editor by, Supplier<SaveResult<D>> work) {
        try {
            return db.in(by.partnership(), work);
        } catch (DuplicateKeyException e) {
            if (isSlugTaken(e)) {
                return new SaveResult.SlugTaken<>();
            }
            throw e;
        }
    }

    /** As PostgreSQL names the constraint {@code unique (partnership_id, slug)}. */
    private static boolean isSlugTaken(DuplicateKeyException e) {
        return Optional.of(e.getMostSpecificCause())
                .filter(PSQLException.class::isInstance)
                .map(PSQLException.class::cast)
                .map(PSQLException::getServerErrorMessage)
                .map(ServerErrorMessage::getConstraint)
                .filter(constraint -> constraint.endsWith("_slug_key"))
                .isPresent();
    }
}
