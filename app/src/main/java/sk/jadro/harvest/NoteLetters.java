package sk.jadro.harvest;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.Row;
import sk.jadro.base.mail.EmailAddress;
import sk.jadro.base.text.Text;
import sk.jadro.base.text.Words;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.Part;
import sk.jadro.base.web.Permit;
import sk.jadro.people.Involved;
import sk.jadro.people.Involvement;
import sk.jadro.people.Keeper;
import sk.jadro.submissions.MyDeed;
import sk.jadro.submissions.Standing;
import sk.jadro.submissions.Submission;
import sk.jadro.submissions.SubmissionKind;
import sk.jadro.submissions.Submissions;

/**
 * Leaving an address with one's notes, to be told what grows from them; it counts once it is confirmed by a letter. Whoever
 * leaves the same with more notes of a board is asked once.
 */
@Component
class NoteLetters implements SubmissionKind, Involvement {
    private static final String SELECT = """
            select f.id, b.title_sk, b.title_en, b.code, s.withdrawn_at is null and s.confirmed_at is null as waits,
                exists (select from note_reader r where r.partnership_id = :partnership and r.id = f.id) as stands,
                (select count(*)::int from note_letter_note n
                 where n.partnership_id = :partnership and n.letter_id = f.id) as notes
            from note_letter f
            join board b on b.partnership_id = :partnership and b.id = f.board_id
            join submission s on s.partnership_id = :partnership and s.id = f.id
            where f.partnership_id = :partnership
            """;

    private final Db db;
    private final Submissions submissions;
    private final NotedNotes noted;
    private final Clock clock;

    NoteLetters(Db db, Submissions submissions, NotedNotes noted, Clock clock) {
        this.db = db;
        this.submissions = submissions;
        this.noted = noted;
        this.clock = clock;
    }

    /**
     * An address left at a board.
     *
     * @param stands whether it is confirmed
     * @param waits whether it waits for that
     */
    record Left(UUID id, Text board, String path, int notes, boolean stands, boolean waits) {}

    record LeftView(Page page, Left left) {}

    @Bean
    static Keeper readersOfNotesAreKept() {
        return new Keeper("note_reader");
    }

    /** Takes an address in with a note, and asks it by letter unless it was asked already. Called inside the partnership. */
    void leave(Permit permit, Page page, UUID board, String author, UUID note, EmailAddress email) {
        var asked = db.sql("""
                select f.id from note_letter f
                join submission s on s.partnership_id = :partnership and s.id = f.id and s.withdrawn_at is null
                join person p on p.partnership_id = :partnership and p.id = s.person_id
                where f.partnership_id = :partnership and f.board_id = :board and f.author = :author
                  and lower(p.email) = lower(:email)
                order by f.id limit 1
                """)
                .set("board", board)
                .set("author", author)
                .set("email", email.toString())
                .first(row -> row.uuid("id"));
        if (asked.isPresent()) {
            add(asked.get(), note);
            noted.note(asked.get());
        } else {
            submissions.submit(permit, page.here(), this, email, page.lang(), id -> {
                db.sql("""
                        insert into note_letter (partnership_id, id, board_id, author)
                        values (:partnership, :id, :board, :author)
                        """)
                        .set("id", id)
                        .set("board", board)
                        .set("author", author)
                        .run();
                add(id, note);
            });
        }
    }

    private void add(UUID letter, UUID note) {
        db.sql("""
                insert into note_letter_note (partnership_id, letter_id, note_id) values (:partnership, :letter, :note)
                on conflict do nothing
                """).set("letter", letter).set("note", note).run();
    }

    @Override
    public Called called() {
        return new Called("note-letter", "note-letters", new Start("/boards", "harvest.code.title"));
    }

    @Override
    public Asked asked(Submission submission, Words words) {
        var left = byId(submission);
        return new Asked(
                words.say("harvest.letter.subject"),
                words.say("harvest.letter.text", left.board().in(words.lang())),
                words.say("harvest.letter.confirm"),
                words.say("harvest.letter.note"));
    }

    @Override
    public Standing standing(Page page, Submission submission) {
        var left = byId(submission);
        var part = new Part("harvest/left", new LeftView(page, left));
        if (left.stands()) {
            return new Standing.Done(page.say("harvest.letter.stands"), part);
        }
        return submission.waits()
                ? new Standing.Waiting(page.say("harvest.letter.waits"), page.say("harvest.letter.confirm"), part)
                : new Standing.Withdrawn(
                        page.say("harvest.letter.withdrawn"),
                        page.say("harvest.letter.withdrawn.lead"),
                        page.say("harvest.letter.again"),
                        part);
    }

    @Override
    public void broughtBack(Submission submission) {
        db.sql("""
                with form as (
                    update note_letter set ended_at = null where partnership_id = :partnership and id = :id returning id)
                insert into note_reader (partnership_id, id, person_id)
                select :partnership, id, :person from form
                on conflict (partnership_id, id) do update set person_id = excluded.person_id
                """)
                .set("id", submission.id())
                .set("person", submission.person())
                .run();
        noted.note(submission.id());
    }

    @Override
    public void withdrawn(Submission submission) {
        db.sql("delete from note_reader where partnership_id = :partnership and id = :id")
                .set("id", submission.id())
                .run();
        db.sql("update note_letter set ended_at = :now where partnership_id = :partnership and id = :id")
                .set("id", submission.id())
                .set("now", clock.instant())
                .run();
    }

    @Override
    public List<UUID> over(Instant before) {
        return db.sql("""
                select f.id from note_letter f
                join submission s on s.partnership_id = :partnership and s.id = f.id
                where f.partnership_id = :partnership and (f.ended_at < :before
                  or (s.confirmed_at is null and s.sent_at < :before))
                """).set("before", before).list(row -> row.uuid("id"));
    }

    @Override
    public List<Involved> of(Page page, UUID person) {
        return db.sql(SELECT + "and s.person_id = :person order by f.id desc limit 200")
                .set("person", person)
                .list(row -> involved(page, left(row)));
    }

    private Involved involved(Page page, Left left) {
        var withdraw = deed(MyDeed.WITHDRAWAL, left.id(), page.say("harvest.letter.withdraw"));
        var deeds = left.waits()
                ? List.of(deed(MyDeed.CONFIRMATION, left.id(), page.say("harvest.letter.confirm")), withdraw)
                : List.of(left.stands() ? withdraw : deed(MyDeed.RETURN, left.id(), page.say("harvest.letter.again")));
        return new Involved(
                left.id(),
                page.say("harvest.notes"),
                left.board(),
                left.path(),
                page.say(
                        left.waits()
                                ? "harvest.letter.waits"
                                : left.stands() ? "harvest.letter.stands" : "harvest.letter.withdrawn"),
                left.waits(),
                deeds,
                List.of(new Involved.Fact("notes", page.say("harvest.notes"), String.valueOf(left.notes()))));
    }

    private Left byId(Submission submission) {
        return db.sql(SELECT + "and f.id = :id")
                .set("id", submission.id())
                .first(NoteLetters::left)
                .orElseThrow();
    }

    private static Left left(Row row) {
        return new Left(
                row.uuid("id"),
                row.text("title"),
                "/boards/" + row.string("code"),
                row.integer("notes"),
                row.bool("stands"),
                row.bool("waits"));
    }
}
