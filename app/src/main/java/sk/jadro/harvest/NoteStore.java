package sk.jadro.harvest;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.Ids;
import sk.jadro.base.db.Row;
import sk.jadro.base.retention.Retention;
import sk.jadro.base.text.Words;
import sk.jadro.people.Side;

/** The notes' rows. Called inside the partnership. */
@Component
class NoteStore {
    private static final String SELECT = """
            select id, prompt, text, point, name, side, group_id, change, hidden_because, taken_back_on is not null as taken_back,
                said_at
            from note where partnership_id = :partnership and board_id = :board
            """;

    private static final String HANGS = " and hidden_because is null and taken_back_on is null ";

    /** More than can be put together in an evening. */
    private static final int MOST_HANGING = 1_000;

    private final Db db;
    private final Clock clock;

    NoteStore(Db db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Adds one; empty if it is there already. */
    Optional<UUID> add(UUID board, long change, @Nullable String author, NoteDraft draft) {
        return db.sql("""
                        insert into note (
                            partnership_id, id, board_id, key, prompt, text, point, name, side, visibility, consent_words,
                            author, change, said_at)
                        values (
                            :partnership, :id, :board, :key, :prompt, :text, :point, :name, :side, :visibility, :consent,
                            :author, :change, :now)
                        on conflict (partnership_id, board_id, key) do nothing
                        returning id
                        """)
                .set("id", Ids.next())
                .set("board", board)
                .set("key", draft.key())
                .set("prompt", draft.prompt())
                .set("text", draft.text())
                .set("point", draft.point())
                .set("name", draft.name())
                .set("side", draft.side())
                .set("visibility", draft.visibility())
                .set("consent", draft.consentWords())
                .set("author", author)
                .set("change", change)
                .set("now", clock.instant())
                .first(row -> row.uuid("id"));
    }

    /** Whether somebody has written here before. */
    boolean isKnown(UUID board, String author) {
        return db.sql("""
                select exists (
                    select from note
                    where partnership_id = :partnership and board_id = :board and author = :author) as known
                """).set("board", board).set("author", author).one(row -> row.bool("known"));
    }

    /** What somebody wrote, the latest first. */
    List<Note> own(UUID board, String author) {
        return db.sql(SELECT
                        + "and author = :author and taken_back_on is null order by said_at desc, id desc limit 100")
                .set("board", board)
                .set("author", author)
                .list(NoteStore::note);
    }

    Optional<Note> own(UUID board, String author, UUID id) {
        return db.sql(SELECT + "and author = :author and id = :id")
                .set("board", board)
                .set("author", author)
                .set("id", id)
                .first(NoteStore::note);
    }

    Optional<Note> byId(UUID board, UUID id) {
        return db.sql(SELECT + "and id = :id").set("board", board).set("id", id).first(NoteStore::note);
    }

    /** All that hang, as they were said; beyond a thousand, the first. */
    List<Note> hanging(UUID board) {
        return db.sql(SELECT + HANGS + "order by said_at, id limit " + MOST_HANGING)
                .set("board", board)
                .list(NoteStore::note);
    }

    /** What others wrote and hangs, the latest first. */
    List<Note> others(UUID board, @Nullable String author, int limit, int skipped) {
        return db.sql(SELECT + HANGS + """
                  and (cast(:author as text) is null or author is distinct from cast(:author as text))
                order by said_at desc, id desc limit :limit offset :skipped
                """)
                .set("board", board)
                .set("author", author)
                .set("limit", limit)
                .set("skipped", skipped)
                .list(NoteStore::note);
    }

    /** All for those who look after the board, the latest first. */
    List<Note> all(UUID board, int limit, int skipped) {
        return db.sql(SELECT + """
                and taken_back_on is null order by said_at desc, id desc limit :limit offset :skipped
                """)
                .set("board", board)
                .set("limit", limit)
                .set("skipped", skipped)
                .list(NoteStore::note);
    }

    /** Those that changed after a change of this number, in that order, whatever became of them. */
    List<Note> changed(UUID board, long after, int limit) {
        return db.sql(SELECT + "and change > :after order by change limit :limit")
                .set("board", board)
                .set("after", after)
                .set("limit", limit)
                .list(NoteStore::note);
    }

    /** How many hang, and of how many people. */
    record Counts(int notes, int people) {}

    Counts counts(UUID board) {
        return db.sql("""
                select count(*)::int as notes, count(distinct author)::int as people from note
                where partnership_id = :partnership and board_id = :board
                """ + HANGS)
                .set("board", board)
                .one(row -> new Counts(row.integer("notes"), row.integer("people")));
    }

    /** Mends what somebody wrote. */
    void mend(UUID id, long change, String text) {
        db.sql("""
                update note set text = :text, change = :change
                where partnership_id = :partnership and id = :id and taken_back_on is null
                """).set("id", id).set("text", text).set("change", change).run();
    }

    /** Takes back what somebody wrote: no word of it is left. */
    void takeBack(UUID id, long change) {
        db.sql("""
                update note
                set text = '', point = null, name = null, side = null, visibility = 'none', consent_words = null, change = :change,
                    taken_back_on = :today
                where partnership_id = :partnership and id = :id
                """)
                .set("id", id)
                .set("change", change)
                .set("today", Words.local(clock.instant()).toLocalDate())
                .run();
    }

    /** Takes a note off the wall, or hangs it up again; false if there is none such. */
    boolean setHidden(UUID board, UUID id, long change, @Nullable String because) {
        return db.sql("""
                        update note set hidden_because = :because, change = :change
                        where partnership_id = :partnership and board_id = :board and id = :id and taken_back_on is null
                        """)
                        .set("board", board)
                        .set("id", id)
                        .set("because", because)
                        .set("change", change)
                        .run()
                > 0;
    }

    /** Whose note it was is nobody's business once the evening is over, nor under which name, unless they said it might be. */
    @Bean
    static Retention authorsAreForgotten(NoteStore store) {
        return new Retention("harvest.kept", Duration.ofDays(30), store::forgetAuthors);
    }

    private int forgetAuthors(Instant before) {
        db.sql("""
                update note_letter set author = null
                where partnership_id = :partnership and author is not null and id in (
                    select id from submission where partnership_id = :partnership and sent_at < :before)
                """).set("before", before).run();
        return db.sql("""
                update note set author = null, name = case when visibility = 'none' then null else name end
                where partnership_id = :partnership and said_at < :before and author is not null
                """).set("before", before).run();
    }

    private static Note note(Row row) {
        return new Note(
                row.uuid("id"),
                row.integer("prompt"),
                row.string("text"),
                row.stringOrNull("point"),
                row.stringOrNull("name"),
                row.stringOrNull("side") == null ? null : row.constant("side", Side.class),
                row.uuidOrNull("group_id"),
                row.number("change"),
                row.stringOrNull("hidden_because"),
                row.bool("taken_back"),
                row.instant("said_at"));
    }
}
