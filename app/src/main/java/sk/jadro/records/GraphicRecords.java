package sk.jadro.records;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.PartnershipId;
import sk.jadro.base.files.NewPicture;
import sk.jadro.base.files.Pictures;
import sk.jadro.events.Events;
import sk.jadro.partnership.Publication;
import sk.jadro.people.Coordinator;

/** The drawings of meetings, at most one an event. */
@Component
class GraphicRecords {
    private final Db db;
    private final GraphicRecordStore store;
    private final Events events;
    private final Pictures pictures;

    GraphicRecords(Db db, GraphicRecordStore store, Events events, Pictures pictures) {
        this.db = db;
        this.store = store;
        this.events = events;
        this.pictures = pictures;
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
        var before = store.locked(event);
        var file = pictures.add(picture);
        if (before.isEmpty()) {
            store.add(event, file);
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
                () -> store.locked(event).ifPresent(drawings -> {
                    var waiting = drawings.waiting();
                    if (waiting != null) {
                        store.setDrawings(event, drawings.shown(), null);
                        pictures.remove(waiting);
                    }
                }));
    }

    /** What came of writing about a drawing. */
    sealed interface Change {
        record Saved() implements Change {}

        /** Somebody else saved in between; nothing was overwritten. */
        record Conflict(GraphicRecord theirs) implements Change {}

        /** Somebody took the drawing away. */
        record Gone() implements Change {}
    }

    /** Changes what is said of a record that was read as {@code version}. */
    Change describe(Coordinator by, UUID event, GraphicRecordDraft draft, int version) {
        return db.in(by.partnership(), () -> {
            events.makeOwn(by, event);
            return describe(event, draft, version);
        });
    }

    /** The same for the sample. Called inside a partnership. */
    Change describe(UUID event, GraphicRecordDraft draft, int version) {
        var before = store.locked(event);
        if (!store.change(event, draft, version)) {
            return store.of(event).<Change>map(Change.Conflict::new).orElseGet(Change.Gone::new);
        }
        if (draft.newDrawing()) {
            before.ifPresent(drawings -> showWaiting(event, drawings));
        }
        return new Change.Saved();
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
        store.locked(event).ifPresent(drawings -> {
            store.remove(event);
            pictures.remove(drawings.shown());
            if (drawings.waiting() != null) {
                pictures.remove(drawings.waiting());
            }
        });
    }
}
