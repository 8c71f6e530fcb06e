package sk.jadro.core;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Code;
import sk.jadro.base.db.Db;
import sk.jadro.base.edit.Edits;
import sk.jadro.base.text.Text;
import sk.jadro.base.text.Words;
import sk.jadro.base.text.YamlFile;
import sk.jadro.coordinators.Coordinator;
import sk.jadro.partnership.Publication;
import sk.jadro.people.SideCounts;

/** The circles that most partnerships begin with. They are those of the sample, too. */
@Component
class ReadySet {
    private final Db db;
    private final Edits edits;
    private final CircleStore store;
    private final Clock clock;

    ReadySet(Db db, Edits edits, CircleStore store, Clock clock) {
        this.db = db;
        this.edits = edits;
        this.store = store;
        this.clock = clock;
    }

    /** Adds them as drafts; one whose address is taken is there already. */
    void add(Coordinator by) {
        var today = Words.local(clock.instant()).toLocalDate();
        db.in(by.partnership(), () -> {
            for (var circle : YamlFile.read(ReadySet.class, "sample.yaml").parts("circles")) {
                var draft = draft(circle, today, null, null, Publication.DRAFT);
                if (!circle.has("ended") && !store.isSlugTaken(draft, null)) {
                    edits.add(by, store, draft);
                }
            }
        });
    }

    static CircleDraft draft(
            YamlFile circle,
            LocalDate begins,
            @Nullable LocalDate ends,
            @Nullable UUID successor,
            Publication publication) {
        var seats = circle.has("seats") ? circle.part("seats") : null;
        return new CircleDraft(
                circle.string("slug"),
                circle.text("title"),
                circle.text("purpose"),
                circle.has("description") ? circle.text("description") : Text.sk(""),
                Code.parse(Entry.class, circle.string("entry")).orElseThrow(),
                circle.has("entry_note") ? circle.text("entry_note") : Text.sk(""),
                circle.has("meets") ? circle.text("meets") : Text.sk(""),
                new DecisionRule(
                        Code.parse(Deciding.class, circle.string("deciding")).orElseThrow(),
                        circle.integer("quorum"),
                        circle.integer("majority")),
                SideCounts.of(side -> seats != null && seats.has(Code.of(side)) ? seats.integer(Code.of(side)) : 0),
                circle.has("monitors"),
                circle.integer("ring"),
                begins,
                ends,
                successor,
                publication);
    }
}
