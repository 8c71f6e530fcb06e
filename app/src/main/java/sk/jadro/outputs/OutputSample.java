package sk.jadro.outputs;

import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.text.Text;
import sk.jadro.base.text.YamlFile;
import sk.jadro.events.Events;
import sk.jadro.partnership.Publication;
import sk.jadro.partnership.SampleContent;

/** What the groups of the sample's board came to mean. */
@Component
@Order(28)
class OutputSample implements SampleContent {
    private final Db db;
    private final Events events;
    private final OutputStore store;
    private final GroupOutputs groups;

    OutputSample(Db db, Events events, OutputStore store, GroupOutputs groups) {
        this.db = db;
        this.events = events;
        this.store = store;
        this.groups = groups;
    }

    @Override
    public void add() {
        for (var sample : YamlFile.read(OutputSample.class, "sample.yaml").parts("outputs")) {
            var event = events.bySlug(db.current(), sample.string("event")).orElseThrow();
            var output = store.add(
                    new OutputDraft(
                            sample.text("title"),
                            sample.text("meaning"),
                            sample.text("audience"),
                            sample.text("follows"),
                            event.id(),
                            Text.sk(""),
                            Publication.PUBLISHED),
                    true);
            groups.attach(output, group(sample));
        }
    }

    private UUID group(YamlFile sample) {
        return db.sql("""
                select g.id from note_group g
                join board b on b.partnership_id = :partnership and b.id = g.board_id
                where g.partnership_id = :partnership and b.code = :board and g.number = :number
                """)
                .set("board", sample.string("board"))
                .set("number", sample.integer("group"))
                .one(row -> row.uuid("id"));
    }

    @Override
    public void withdraw() {
        store.withdraw();
    }
}
