package sk.jadro.intake;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import sk.jadro.activities.Activities;
import sk.jadro.base.db.Db;
import sk.jadro.base.retention.Retention;
import sk.jadro.base.sheets.SheetReader;
import sk.jadro.base.text.Dictionary;
import sk.jadro.base.text.Invalid;
import sk.jadro.base.text.Lang;
import sk.jadro.base.text.Typed;
import sk.jadro.coordinators.Coordinator;
import sk.jadro.coowners.ImportedName;
import sk.jadro.coowners.ImportedNames;

/** Bringing names in a table: looked at first, then written all at once or not at all. */
@Component
class NameImports {
    private static final int LAST = 50;
    private static final int LONGEST_FILE_NAME = 200;

    private final Db db;
    private final NameImportStore store;
    private final ImportedNames names;
    private final Activities activities;
    private final Dictionary dictionary;
    private final Clock clock;

    NameImports(
            Db db,
            NameImportStore store,
            ImportedNames names,
            Activities activities,
            Dictionary dictionary,
            Clock clock) {
        this.db = db;
        this.store = store;
        this.names = names;
        this.activities = activities;
        this.dictionary = dictionary;
        this.clock = clock;
    }

    @Bean
    static Retention previewsAreKept(NameImportStore store) {
        return new Retention("intake.kept.previews", NameImport.PREVIEW, store::forget);
    }

    @Bean
    static Retention whatUndoNeedsIsKept(ImportedNames names) {
        return new Retention("intake.kept.undo", NameImport.UNDO, names::forgetUndo);
    }

    /** What came of a file. */
    sealed interface Brought {
        /** It can be looked at. */
        record Readable(UUID id) implements Brought {}

        /** Something is wrong with some of its rows, so that none was taken in. */
        record Wrong(List<RowProblem> problems) implements Brought {}
    }

    /**
     * Takes a table in, to be looked at.
     *
     * @param chosen the activity of rows that say none
     * @throws Invalid if the file is none that can be read
     */
    Brought bring(Coordinator by, byte[] file, String called, @Nullable UUID chosen, Lang lang) {
        var table = SheetReader.read(file);
        var read = NameTable.read(table, activities.all(by), chosen, dictionary.in(lang), dictionary.in(lang.other()));
        if (!read.problems().isEmpty()) {
            return new Brought.Wrong(read.problems());
        }
        if (read.names().isEmpty()) {
            throw new Invalid("intake.problem.nobody");
        }
        var name = Typed.line(called);
        var shortName = name.substring(0, Math.min(name.length(), LONGEST_FILE_NAME));
        return new Brought.Readable(
                db.in(by.partnership(), () -> store.add(by, shortName, read.unread(), read.names(), clock.instant())));
    }

    List<NameImport> last(Coordinator by) {
        return db.in(by.partnership(), () -> store.last(LAST));
    }

    /** One beside what would become of its names. */
    record Preview(NameImport table, Map<ImportedName.Fate, List<ImportedName>> names) {}

    /** One that waits for a decision. */
    Optional<Preview> preview(Coordinator by, UUID id) {
        return db.in(
                by.partnership(),
                () -> store.byId(id)
                        .filter(NameImport::isPreview)
                        .map(table -> new Preview(table, names.compare(store.rows(id)))));
    }

    /** Writes its names into the columns, once; false if there is no such table. */
    boolean complete(Coordinator by, UUID id, Lang lang) {
        return db.in(by.partnership(), () -> {
            var table = store.locked(id);
            table.filter(NameImport::isPreview)
                    .ifPresent(one -> store.complete(id, names.put(id, store.rows(id), lang), clock.instant()));
            return table.isPresent();
        });
    }

    /** Takes back what it did, once; false if that can't be any more. */
    boolean undo(Coordinator by, UUID id) {
        return db.in(by.partnership(), () -> {
            var table = store.locked(id);
            var now = clock.instant();
            if (table.filter(one -> one.canBeUndone(now)).isPresent()) {
                names.undo(id);
                store.undo(id, now);
                return true;
            }
            return table.filter(one -> one.undone() != null).isPresent();
        });
    }

    /** Cancels one that waits for a decision; false if there is none. */
    boolean cancel(Coordinator by, UUID id) {
        return db.in(by.partnership(), () -> store.remove(id));
    }
}
