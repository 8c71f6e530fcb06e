package sk.jadro.outputs;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.Row;
import sk.jadro.base.open.PublicKinds;
import sk.jadro.base.text.Words;
import sk.jadro.mine.Reminder;
import sk.jadro.mine.Reminders;

/** Tells those who left an address with their notes what grew from them: each thing once, with the day's letter. */
@Component
@Order(40)
class GrownReminders implements Reminders {
    /** More for one person on one day would be read by nobody. */
    private static final int MOST = 20;

    private final Db db;
    private final PublicKinds kinds;

    GrownReminders(Db db, PublicKinds kinds) {
        this.db = db;
        this.kinds = kinds;
    }

    @Override
    public List<Reminder> take(LocalDate day, Set<UUID> readers) {
        return db.sql("""
                with recursive grown (reader, person, note, kind, thing) as (
                    select r.id, r.person_id, n.note_id, l.kind, l.thing_id
                    from note_reader r
                    join note_letter_note n on n.partnership_id = :partnership and n.letter_id = r.id
                    join thread_link l
                      on l.partnership_id = :partnership and l.from_kind = 'notes' and l.from_id = n.note_id
                    where r.partnership_id = :partnership and r.person_id = any (cast(:readers as uuid[]))
                    union
                    select g.reader, g.person, g.note, l.kind, l.thing_id
                    from grown g
                    join thread_link l on l.partnership_id = :partnership and l.from_kind = g.kind and l.from_id = g.thing
                ),
                fresh as (
                    select distinct on (g.reader, g.kind, g.thing)
                        g.reader, g.person, g.kind, g.thing, k.title_sk, k.title_en, k.path, n.text
                    from grown g
                    join thread_knot k
                      on k.partnership_id = :partnership and k.kind = g.kind and k.thing_id = g.thing and k.gone_on is null
                    join note n on n.partnership_id = :partnership and n.id = g.note and n.taken_back_on is null
                    where not exists (
                        select from note_told t
                        where t.partnership_id = :partnership and t.reader_id = g.reader and t.kind = g.kind
                          and t.thing_id = g.thing)
                    order by g.reader, g.kind, g.thing, g.note
                ),
                first as (
                    select * from (
                        select fresh.*, row_number() over (partition by person order by kind desc, thing) as nth from fresh) counted
                    where nth <= :most
                ),
                told as (
                    insert into note_told (partnership_id, reader_id, kind, thing_id, told_on)
                    select :partnership, reader, kind, thing, :day from first)
                select person, kind, title_sk, title_en, path, text from first order by person, nth
                """)
                .set("readers", readers)
                .set("day", day)
                .set("most", MOST)
                .list(this::reminder);
    }

    private Reminder reminder(Row row) {
        var title = row.text("title");
        var says = kinds.byPlural(row.string("kind")).orElseThrow().says();
        var note = row.string("text").replace('\n', ' ');
        return new Reminder(
                row.uuid("person"),
                words -> said(words, words.say(says), title.in(words.lang()), note),
                row.string("path"),
                Set.of());
    }

    private static Reminder.Said said(Words words, String kind, String title, String note) {
        return new Reminder.Said(words.say("outputs.grown.text", note, kind, title), words.say("outputs.grown.link"));
    }
}
