package sk.jadro.base.edit;

import java.util.List;
import java.util.Objects;
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
    private final List<HistoryKind<?>> kinds;

    History(Db db, Revisions revisions, Edits edits, List<HistoryKind<?>> kinds) {
        this.db = db;
        this.revisions = revisions;
        this.edits = edits;
        this.kinds = kinds;
    }

    /** All kinds of things that have a history. */
    public List<HistoryKind<?>> kinds() {
        return kinds;
    }

    public Optional<HistoryKind<?>> kind(String code) {
        return kinds.stream().filter(kind -> kind.code().equals(code)).findFirst();
    }

    /**
     * A part of it.
     *
     * @param only of this kind; of all if null
     */
    public List<Revision> latest(HistoryReader by, @Nullable HistoryKind<?> only, int limit, int skipped) {
        var wanted = only == null ? kinds : List.<HistoryKind<?>>of(only);
        return db.in(by.partnership(), () -> revisions.latest(wanted, limit, skipped));
    }

    /** The step that followed a version. */
    public Optional<Revision> after(HistoryReader by, HistoryKind<?> kind, UUID thing, int version) {
        return db.in(by.partnership(), () -> revisions.after(kind, thing, version));
    }

    /** What the thing said before a step, as theirs, and from then on, as mine; empty of one that was added. */
    public Optional<Merge<?>> difference(HistoryReader by, Revision revision) {
        return difference(by, revision.kind().table(), revision);
    }

    private <D extends Record> Optional<Merge<?>> difference(HistoryReader by, Editable<D> table, Revision revision) {
        return db.in(by.partnership(), () -> revisions.drafts(table, revision.thing(), revision.version()))
                .filter(drafts -> drafts.before() != null)
                .map(drafts -> Merge.of(null, Objects.requireNonNull(drafts.before()), drafts.after()));
    }

    /** Lets the thing say again what it said before that step, as a new step; nothing of its history is lost. */
    public SaveResult<?> undo(Editor by, Revision revision) {
        return undo(by, revision.kind().table(), revision);
    }

    private <D extends Record> SaveResult<D> undo(Editor by, Editable<D> table, Revision revision) {
        var thing = revision.thing();
        return db.in(by.partnership(), () -> {
            var stands = table.locked(thing);
            var before = revisions.read(table, thing, revision.version());
            if (stands.isEmpty() || before.isEmpty()) {
                return new ChangeResult.Gone<>();
            }
            var version = stands.get().version();
            return table instanceof Listed<D> listed
                    ? edits.change(by, listed, thing, before.get(), version)
                    : edits.change(by, table, thing, before.get(), version);
        });
    }
}
