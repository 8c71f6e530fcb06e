package sk.jadro.answers;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.Ids;
import sk.jadro.base.db.PublicTables;
import sk.jadro.base.db.Row;
import sk.jadro.base.text.Text;

/** The partnership's own short list of themes, and of which each thing is that was asked. Called inside the partnership. */
@Component
public class Themes {
    /** More than these nobody tells apart. */
    static final int MOST = 20;

    private final Db db;

    Themes(Db db) {
        this.db = db;
    }

    @Bean
    static PublicTables themeTables() {
        return PublicTables.of("theme");
    }

    /** In their order. */
    public List<Theme> all() {
        return db.sql(
                        "select id, title_sk, title_en from theme where partnership_id = :partnership order by position, id")
                .list(Themes::theme);
    }

    /** Of which this is; empty where nobody has said so. */
    public Optional<Theme> of(UUID thing) {
        return db.sql("""
                select t.id, t.title_sk, t.title_en from owed o
                join theme t on t.partnership_id = :partnership and t.id = o.theme_id
                where o.partnership_id = :partnership and o.id = :thing
                """).set("thing", thing).first(Themes::theme);
    }

    /** @param theme null for none */
    public void set(UUID thing, @Nullable UUID theme) {
        db.sql("update owed set theme_id = cast(:theme as uuid) where partnership_id = :partnership and id = :thing")
                .set("thing", thing)
                .set("theme", theme)
                .run();
    }

    /** Puts one at the end of the list. */
    UUID add(Text title) {
        return add(title, false);
    }

    /** An invented one. */
    public UUID addSample(Text title) {
        return add(title, true);
    }

    /** Takes the invented ones off the list. */
    public void removeSample() {
        db.sql("select id from theme where partnership_id = :partnership and sample")
                .list(row -> row.uuid("id"))
                .forEach(this::remove);
    }

    private UUID add(Text title, boolean sample) {
        var id = Ids.next();
        db.sql("""
                insert into theme (partnership_id, id, position, title_sk, title_en, sample)
                select :partnership, :id, coalesce(max(position), 0) + 1, :title_sk, :title_en, :sample
                from theme where partnership_id = :partnership
                """).set("id", id).set("title", title).set("sample", sample).run();
        return id;
    }

    void rename(UUID id, Text title) {
        db.sql("""
                update theme set title_sk = :title_sk, title_en = :title_en, sample = false where partnership_id = :partnership and id = :id
                """).set("id", id).set("title", title).run();
    }

    /** Takes one off the list; what was of it is of none. */
    void remove(UUID id) {
        db.sql("update owed set theme_id = null where partnership_id = :partnership and theme_id = :id")
                .set("id", id)
                .run();
        db.sql("delete from theme where partnership_id = :partnership and id = :id")
                .set("id", id)
                .run();
    }

    private static Theme theme(Row row) {
        return new Theme(row.uuid("id"), row.text("title"));
    }
}
