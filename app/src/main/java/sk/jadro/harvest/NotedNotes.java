package sk.jadro.harvest;

import java.time.Instant;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import sk.jadro.answers.Answers;
import sk.jadro.answers.OwedKind;
import sk.jadro.base.db.Db;
import sk.jadro.base.open.PublicIndexes;

/**
 * Notes whose author confirmed an address are noted: each has a number. Their words are for those who have the board's code, and for
 * everybody only once an output has them. Called inside the partnership.
 */
@Component
class NotedNotes {
    private static final OwedKind KIND = OwedKind.noted("notes", """
            select n.id, 'note' as what, 'board' as channel, cast(null as text) as words, cast(null as text) as name,
                   cast(null as text) as visibility, 'events' as about_kind, b.event_id as about_id, cast(null as text) as path,
                   false as hidden
            from note n
            join board b on b.partnership_id = :partnership and b.id = n.board_id
            where n.partnership_id = :partnership and n.taken_back_on is null
            """, false);

    private final Db db;
    private final Answers answers;
    private final PublicIndexes indexes;

    NotedNotes(Db db, Answers answers, PublicIndexes indexes) {
        this.db = db;
        this.answers = answers;
        this.indexes = indexes;
    }

    @Bean
    static OwedKind notesAreNoted() {
        return KIND;
    }

    private record Said(UUID id, Instant at) {}

    /** Those of a letter, once its address is confirmed; whoever takes the address back has said them all the same. */
    void note(UUID letter) {
        var notes = db.sql("""
                select n.id, n.said_at from note_letter_note l
                join note n on n.partnership_id = :partnership and n.id = l.note_id and n.taken_back_on is null
                join note_reader r on r.partnership_id = :partnership and r.id = l.letter_id
                where l.partnership_id = :partnership and l.letter_id = :letter
                  and not exists (select from owed o where o.partnership_id = :partnership and o.id = n.id)
                order by n.said_at, n.id
                """).set("letter", letter).list(row -> new Said(row.uuid("id"), row.instant("said_at")));
        notes.forEach(one -> answers.note(KIND, one.id(), one.at()));
        if (!notes.isEmpty()) {
            indexes.update(notes.stream().map(Said::id).toList());
        }
    }

    /** One was taken back: it is no entry any more. */
    void takenBack(UUID note) {
        if (answers.of(note).isPresent()) {
            answers.takeBack(note);
            indexes.update(note);
        }
    }
}
