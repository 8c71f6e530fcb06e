package sk.jadro.base.edit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;

/** What was done with all that people edit, the latest first, and the way back to what it said before. */
@Component
public class History {
    private final Db db;
    private final Revisions revisions;
    private final Edits edits;
    private final List<Editable<?>> kinds;

    History(Db db, Revisions revisions, Edits edits, List<Editable<?>> kinds) {
        this.db = db;
        this.revisions = revisions;
        this.edits = edits;
        this.kinds = kinds;
    }

    /** All kinds of things that have a history. */
    public List<Editable<?>> kinds() {
        return kinds;
    }

    public Optional<Editable<?>> kind(String kind) {
        return kinds.stream().filter(what -> what.kind().equals(kind)).findFirst();
    }

    /**
     * A part of it.
     *
     * @param only of this kind; of all if null
     */
    public List<Revision<?>> latest(Editor by, @Nullable Editable<?> only, int limit, int skipped) {
        var wanted = only == null ? kinds : List.<Editable<?>>of(only);
        return db.in(by.partnership(), () -> revisions.latest(wanted, limit, skipped));
    }

    /** The step that followed a version. */
    public Optional<Revision<?>> after(Editor by, Editable<?> what, UUID thing, int version) {
        return db.in(by.partnership(), () -> revisions.after(what, thing, version));
    }

    /** Lets the thing say again what it said before that step, as a new step; nothing of its history is lost. */
    public <D extends Record> SaveResult<D> undo(Editor by, Revision<D> revision) {
        return db.in(by.partnership(), () -> {
            var stands = revision.what().locked(revision.thing());
            if (stands.isEmpty() || revision.before() == null) {
                return new ChangeResult.Gone<>();
            }
            var version = stands.get().version();
            return revision.what() instanceof Listed<D> listed
                    ? edits.change(by, listed, revision.thing(), revision.before(), version)
                    : edits.change(by, revision.what(), revision.thing(), revision.before(), version);
        });
    }
}
