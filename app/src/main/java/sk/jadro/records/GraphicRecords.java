package sk.jadro.records;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.PartnershipId;
import sk.jadro.base.edit.ChangeResult;
import sk.jadro.base.edit.Edits;
import sk.jadro.base.files.NewPicture;
import sk.jadro.base.files.Pictures;
import sk.jadro.base.open.PublicIndexes;
import sk.jadro.coordinators.Coordinator;
import sk.jadro.events.Events;
import sk.jadro.partnership.Publication;

/** The drawings of meetings, at most one an event. */
@Component
class GraphicRecords {
    private final Db db;
    private final GraphicRecordStore store;
    private final Events events;
    private final Pictures pictures;
    private final Edits edits;
    private final PublicIndexes indexes;

    GraphicRecords(
            Db db, GraphicRecordStore store, Events events, Pictures pictures, Edits edits, PublicIndexes indexes) {
        this.db = db;
        this.store = store;
        this.events = events;
        this.pictures = pictures;
        this.edits = edits;
        this.indexes = indexes;
    }

    /** The event's record, whether readers see it or not. */
    Optional<GraphicRecord> of(PartnershipId partnership, UUID event) {
        return db.in(partnership, () -> store.of(event));
    }

    /**
     * Puts a drawing in the place of the one there, as a draft. One that is published stays until the words are checked
     * against the new one, which waits.
     */
    void draw(Coordinator by, UUID event, NewPicture picture) {
        db.in(by.partnership(), () -> {
            draw(event, picture);
            events.makeOwn(by, event);
        });
    }

    /** The same for the sample. Called inside a partnership. */
    void draw(UUID event, NewPicture picture) {
        var before = store.drawings(event);
        var file = pictures.add(picture);
        if (before.isEmpty()) {
            store.add(event, file, edits.firstVersion(store, event));
            return;
        }
        var drawings = before.get();
        if (drawings.publication() == Publication.PUBLISHED) {
            store.setDrawings(event, drawings.shown(), file);
        } else {
            store.setDrawings(event, file, null);
            pictures.remove(drawings.shown());
        }
        if (drawings.waiting() != null) {
            pictures.remove(drawings.waiting());
        }
    }

    /** Takes away the drawing that waits; the published one stays. */
    void discardWaiting(Coordinator by, UUID event) {
        db.in(
                by.partnership(),
                () -> store.drawings(event).ifPresent(drawings -> {
                    var waiting = drawings.waiting();
                    if (waiting != null) {
                        store.setDrawings(event, drawings.shown(), null);
                        pictures.remove(waiting);
                    }
                }));
    }

    /** Changes what is said of a record that was read as {@code version}. */
    ChangeResult<GraphicRecordDraft> describe(Coordinator by, UUID event, GraphicRecordDraft draft, int version) {
        return db.in(by.partnership(), () -> {
            var before = store.drawings(event);
            var result = edits.change(by, store, event, draft, version);
            if (result instanceof ChangeResult.Saved) {
                events.makeOwn(by, event);
                if (draft.newDrawing()) {
                    before.ifPresent(drawings -> showWaiting(event, drawings));
                }
            }
            return result;
        });
    }

    /** Says of a new one what the sample does. Called inside a partnership. */
    void describe(UUID event, GraphicRecordDraft draft) {
        store.change(event, draft, 1);
    }

    private void showWaiting(UUID event, GraphicRecordStore.Drawings drawings) {
        var waiting = drawings.waiting();
        if (waiting != null) {
            store.setDrawings(event, waiting, null);
            pictures.remove(drawings.shown());
        }
    }

    void remove(Coordinator by, UUID event) {
        db.in(by.partnership(), () -> remove(event));
    }

    /** The same for the sample. Called inside a partnership. */
    void remove(UUID event) {
        store.drawings(event).ifPresent(drawings -> {
            store.remove(event);
            indexes.update(event);
            pictures.remove(drawings.shown());
            if (drawings.waiting() != null) {
                pictures.remove(drawings.waiting());
            }
        });
    }
}
