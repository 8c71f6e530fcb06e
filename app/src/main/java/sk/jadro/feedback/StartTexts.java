package sk.jadro.feedback;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.Ids;
import sk.jadro.base.db.Row;
import sk.jadro.base.text.Text;

/** Texts from which those who coordinate start an answer. Called inside the partnership. */
@Component
class StartTexts {
    /** More than these nobody looks through. */
    static final int MOST = 50;

    private final Db db;

    StartTexts(Db db) {
        this.db = db;
    }

    record StartText(UUID id, String title, String text) {
        Text called() {
            return Text.sk(title);
        }
    }

    List<StartText> all() {
        return db.sql("select id, title, text from start_text where partnership_id = :partnership order by title, id")
                .list(StartTexts::text);
    }

    Optional<StartText> byId(UUID id) {
        return db.sql("select id, title, text from start_text where partnership_id = :partnership and id = :id")
                .set("id", id)
                .first(StartTexts::text);
    }

    void add(String title, String text) {
        db.sql("insert into start_text (partnership_id, id, title, text) values (:partnership, :id, :title, :text)")
                .set("id", Ids.next())
                .set("title", title)
                .set("text", text)
                .run();
    }

    void change(UUID id, String title, String text) {
        db.sql("update start_text set title = :title, text = :text where partnership_id = :partnership and id = :id")
                .set("id", id)
                .set("title", title)
                .set("text", text)
                .run();
    }

    void remove(UUID id) {
        db.sql("delete from start_text where partnership_id = :partnership and id = :id")
                .set("id", id)
                .run();
    }

    private static StartText text(Row row) {
        return new StartText(row.uuid("id"), row.string("title"), row.string("text"));
    }
}
