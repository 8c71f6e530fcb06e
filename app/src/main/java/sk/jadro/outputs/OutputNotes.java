package sk.jadro.outputs;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.Row;
import sk.jadro.base.open.PublicIndexes;
import sk.jadro.base.open.PublicKind;
import sk.jadro.base.open.Reference;
import sk.jadro.base.open.Stage;
import sk.jadro.base.open.Strand;
import sk.jadro.base.text.Words;
import sk.jadro.harvest.NoteChanged;
import sk.jadro.people.NameVisibility;
import sk.jadro.people.Side;

/**
 * The notes of outputs. While an output is published, everybody reads its notes: their words as they were said, names by their
 * owners' consent alone. Called inside the partnership.
 */
@Component
class OutputNotes implements PublicKind.Reading<SaidNote> {
    private static final String SELECT = """
            select n.id, coalesce(o.number, 0) as number, o.event_id, e.starts_at, n.text, coalesce(n.name, '') as name,
                n.visibility, n.side, n.taken_back_on, n.hidden_because is not null as hidden
            from output_note k
            join output o on o.partnership_id = :partnership and o.id = k.output_id
            join event e on e.partnership_id = :partnership and e.id = o.event_id
            join note n on n.partnership_id = :partnership and n.id = k.note_id
            where k.partnership_id = :partnership
            """;

    private static final String PUBLIC = """
              and o.number is not null and o.publication = 'published' and not o.archived and n.taken_back_on is null
              and n.hidden_because is null
            """;

    private final Db db;
    private final Clock clock;
    /** Asked for when needed: they are made from what is read here. */
    private final ObjectProvider<PublicIndexes> indexes;

    OutputNotes(Db db, Clock clock, ObjectProvider<PublicIndexes> indexes) {
        this.db = db;
        this.clock = clock;
        this.indexes = indexes;
    }

    @Bean
    PublicKind<SaidNote> publicNotes() {
        return PublicKind.of("note", "notes", "outputs.note", SaidNote::id, SaidNote::path, this)
                .title("outputs.note.title", SaidNote::title)
                .text("words", "outputs.note.words", SaidNote::words)
                .code("side", "people.side", SaidNote::side)
                .day("day", "outputs.day", SaidNote::saidOn)
                .number("output", "outputs.number", SaidNote::output)
                .reference("event", "outputs.event", SaidNote::event)
                .onTheThread(note -> Strand.of(Stage.SAID)
                        .from(new Reference("events", note.event()))
                        .on(note.saidOn()));
    }

    /** What is done with a note at its board is seen at once where its output is. */
    @EventListener
    void on(NoteChanged changed) {
        if (touch(changed.note())) {
            indexes.getObject().update(changed.note());
        }
    }

    @Override
    public String ids() {
        return "select note_id as id from output_note where partnership_id = :partnership";
    }

    @Override
    public List<SaidNote> after(UUID id, int limit) {
        // One that is in two outputs is read in the later one.
        return db.sql("select distinct on (id) * from (" + SELECT + PUBLIC + """
                          and n.id > :id) said order by id, number desc limit :limit
                        """)
                .set("id", id)
                .set("limit", limit)
                .list(OutputNotes::note);
    }

    @Override
    public List<SaidNote> these(Collection<UUID> ids) {
        return db.sql("select distinct on (id) * from (" + SELECT + PUBLIC + """
                          and n.id = any (cast(:ids as uuid[]))) said order by id, number desc
                        """)
                .set("ids", ids)
                .list(OutputNotes::note);
    }

    /** All of an output in their order, whatever became of them. */
    List<SaidNote> of(UUID output) {
        return db.sql(SELECT + "and k.output_id = :output order by k.place")
                .set("output", output)
                .list(OutputNotes::note);
    }

    List<Reference> references(UUID output) {
        return db.sql("""
                select note_id from output_note
                where partnership_id = :partnership and output_id = :output order by place
                """).set("output", output).list(row -> new Reference("notes", row.uuid("note_id")));
    }

    /** An output came into readers' sight, or went out of it, and its notes with it. */
    void changed(UUID output) {
        var ids = references(output).stream().map(Reference::id).toList();
        if (!ids.isEmpty()) {
            indexes.getObject().update(ids);
        }
    }

    /** Notes that something changed about a note; false if no output has it. */
    private boolean touch(UUID note) {
        return db.sql(
                                "update output_note set changed_at = :now where partnership_id = :partnership and note_id = :note")
                        .set("note", note)
                        .set("now", clock.instant())
                        .run()
                > 0;
    }

    private static SaidNote note(Row row) {
        return new SaidNote(
                row.uuid("id"),
                row.integer("number"),
                row.uuid("event_id"),
                Words.local(row.instant("starts_at")).toLocalDate(),
                row.string("text"),
                row.constant("visibility", NameVisibility.class).show(row.string("name")),
                row.stringOrNull("side") == null ? null : row.constant("side", Side.class),
                row.dateOrNull("taken_back_on"),
                row.bool("hidden"));
    }
}
