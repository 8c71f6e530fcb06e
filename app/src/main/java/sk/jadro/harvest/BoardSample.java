package sk.jadro.harvest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.Ids;
import sk.jadro.base.text.YamlFile;
import sk.jadro.events.Event;
import sk.jadro.events.Events;
import sk.jadro.partnership.SampleContent;

/** A board as it might have hung at the second meeting: invented notes in six groups, weighed and interpreted. */
@Component
@Order(26)
class BoardSample implements SampleContent {
    /** After the meeting began. */
    private static final int MINUTES_UNTIL_NOTES = 30;

    private final Db db;
    private final Events events;

    BoardSample(Db db, Events events) {
        this.db = db;
        this.events = events;
    }

    @Override
    public void add() {
        for (var board : YamlFile.read(BoardSample.class, "sample.yaml").parts("boards")) {
            var event = events.bySlug(db.current(), board.string("event")).orElseThrow();
            add(board, event);
        }
    }

    private void add(YamlFile sample, Event event) {
        var board = Ids.next();
        var groups = sample.parts("groups");
        db.sql("""
                insert into board (
                    partnership_id, id, event_id, code, title_sk, title_en, prompts, round, shown, dots, sample, opened_at)
                values (
                    :partnership, :id, :event, :code, :title_sk, :title_en, cast(:prompts as text[]), 'over', 'all', :dots,
                    true, :at)
                """)
                .set("id", board)
                .set("event", event.id())
                .set("code", sample.string("code"))
                .set("title", sample.text("title"))
                .set(
                        "prompts",
                        sample.parts("prompts").stream()
                                .map(prompt -> prompt.string("sk"))
                                .toList())
                .set("dots", sample.integer("dots"))
                .set("at", event.startsAt())
                .run();
        var change = 0;
        for (int number = 1; number <= groups.size(); number++) {
            var group = groups.get(number - 1);
            var id = Ids.next();
            change++;
            add(group, board, id, number, change);
            for (var note : group.parts("notes")) {
                change++;
                add(note, event, board, id, change);
            }
        }
        give(sample, board);
        db.sql("update board set changes = :changes where partnership_id = :partnership and id = :id")
                .set("id", board)
                .set("changes", change)
                .run();
    }

    private void add(YamlFile group, UUID board, UUID id, int number, int change) {
        db.sql("""
                insert into note_group (
                    partnership_id, id, board_id, number, title, meaning, audience, follows, change)
                values (:partnership, :id, :board, :number, :title, :meaning, :audience, :follows, :change)
                """)
                .set("id", id)
                .set("board", board)
                .set("number", number)
                .set("title", group.string("title"))
                .set("meaning", group.string("meaning"))
                .set("audience", group.string("audience"))
                .set("follows", group.string("follows"))
                .set("change", change)
                .run();
    }

    private void add(YamlFile note, Event event, UUID board, UUID group, int change) {
        db.sql("""
                insert into note (
                    partnership_id, id, board_id, group_id, key, prompt, text, side, visibility, change, said_at)
                values (
                    :partnership, :id, :board, :group, :key, :prompt, :text, :side, 'none', :change, :at)
                """)
                .set("id", Ids.next())
                .set("board", board)
                .set("group", group)
                .set("key", Ids.next())
                .set("prompt", note.has("prompt") ? note.integer("prompt") : 1)
                .set("text", note.string("text"))
                .set("side", note.stringOrNull("side"))
                .set("change", change)
                .set("at", event.startsAt().plusSeconds(60L * MINUTES_UNTIL_NOTES + 20L * change))
                .run();
    }

    /** Everybody gives all their dots, one after the other, until each group has what the sample says. */
    private void give(YamlFile sample, UUID board) {
        var given = new ArrayList<Integer>();
        var groups = sample.parts("groups");
        for (int number = 1; number <= groups.size(); number++) {
            for (int dot = 0; dot < groups.get(number - 1).integer("dots"); dot++) {
                given.add(number);
            }
        }
        var people = given.size() / sample.integer("dots");
        for (int dot = 0; dot < given.size(); dot++) {
            db.sql("""
                    insert into dot (partnership_id, board_id, group_id, author, dots, given_at)
                    select :partnership, :board, id, :author, 1, :now from note_group
                    where partnership_id = :partnership and board_id = :board and number = :number
                    on conflict (partnership_id, board_id, author, group_id) do update set dots = dot.dots + 1
                    """)
                    .set("board", board)
                    .set("author", "sample " + dot % people)
                    .set("number", given.get(dot))
                    .set("now", Instant.EPOCH)
                    .run();
        }
    }

    /** Whoever has its code alone sees it, so it stays where it is. */
    @Override
    public void withdraw() {
        // Nothing of it is in readers' sight; outputs take care of themselves.
    }
}
