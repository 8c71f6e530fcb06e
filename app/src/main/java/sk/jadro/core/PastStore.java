package sk.jadro.core;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.Row;
import sk.jadro.base.text.Text;

/** The rows of what circles were called, and of their rules' wordings. Called inside the partnership. */
@Component
class PastStore {
    private final Db db;

    PastStore(Db db) {
        this.db = db;
    }

    /** The former names of these circles, the latest first; five hundred at most. */
    List<FormerName> names(Collection<UUID> circles) {
        return db.sql("""
                select circle_id, until, title_sk, title_en, reason_sk, reason_en from circle_former_name
                where partnership_id = :partnership and circle_id = any (cast(:circles as uuid[]))
                order by until desc, circle_id limit 500
                """)
                .set("circles", circles)
                .list(row -> new FormerName(
                        row.uuid("circle_id"), row.date("until"), row.text("title"), row.text("reason")));
    }

    void addName(FormerName name) {
        db.sql("""
                insert into circle_former_name (
                    partnership_id, circle_id, until, title_sk, title_en, reason_sk, reason_en)
                values (:partnership, :circle, :until, :title_sk, :title_en, :reason_sk, :reason_en)
                """)
                .set("circle", name.circle())
                .set("until", name.until())
                .set("title", name.title())
                .set("reason", name.reason())
                .run();
    }

    void removeName(FormerName name) {
        db.sql("""
                delete from circle_former_name
                where partnership_id = :partnership and circle_id = :circle and until = :until
                """).set("circle", name.circle()).set("until", name.until()).run();
    }

    /** All wordings of a circle's rules, the latest first; a hundred at most. */
    List<Rules> rules(UUID circle) {
        return db.sql("""
                select number, valid_from, text_sk, text_en from circle_rules
                where partnership_id = :partnership and circle_id = :circle
                order by number desc limit 100
                """).set("circle", circle).list(PastStore::rules);
    }

    /** Adds a wording after all others. */
    void addRules(UUID circle, LocalDate validFrom, Text text) {
        db.sql("select id from circle where partnership_id = :partnership and id = :circle for update")
                .set("circle", circle)
                .first(row -> row.uuid("id"));
        db.sql("""
                insert into circle_rules (partnership_id, circle_id, number, valid_from, text_sk, text_en)
                select :partnership, :circle, coalesce(max(number), 0) + 1, :from, :text_sk, :text_en
                from circle_rules where partnership_id = :partnership and circle_id = :circle
                """)
                .set("circle", circle)
                .set("from", validFrom)
                .set("text", text)
                .run();
    }

    private static Rules rules(Row row) {
        return new Rules(row.integer("number"), row.date("valid_from"), row.text("text"));
    }
}
