package sk.jadro.walks;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.Ids;
import sk.jadro.base.db.PublicTables;
import sk.jadro.base.db.Row;
import sk.jadro.base.db.Statement;
import sk.jadro.base.edit.ListedStore;
import sk.jadro.base.home.Knot;
import sk.jadro.base.open.PublicKind;
import sk.jadro.base.open.Stage;
import sk.jadro.base.web.Key;
import sk.jadro.partnership.Publication;

/** The walks' rows. */
@Component
class WalkStore extends ListedStore<Walk, WalkDraft> {
    private static final String COLUMNS = """
            id, slug, title_sk, title_en, summary_sk, summary_en, description_sk, description_en, begins_sk, begins_en,
            starts_at, publication, archived, version
            """;

    WalkStore(Db db, Clock clock) {
        super(db, clock, "walk", COLUMNS, WalkDraft.class, WalkDraft::slug, Walk::edition);
    }

    @Bean
    static PublicTables walkTables() {
        return PublicTables.of("walk", "walker");
    }

    @Bean
    static Knot walksOnTheThread() {
        return new Knot(Stage.MET, "walks.knot", "/walks", """
                select count(*) from walk
                where partnership_id = :partnership and starts_at < :now and publication = 'published' and not archived
                """);
    }

    @Bean
    PublicKind<Walk> publicWalks() {
        return PublicKind.of("walk", "walks", "walks.walk", Walk::id, Walk::path, this)
                .title("walks.name", Walk::title)
                .text("summary", "walks.summary", walk -> walk.draft().summary())
                .time("startsAt", "walks.starts", Walk::startsAt)
                .text("begins", "walks.begins", walk -> walk.draft().begins())
                .markdown(
                        "description", "walks.description", walk -> walk.draft().description());
    }

    /** The published ones: those ahead, the next one first, then those that were, the last one first. */
    List<Walk> published(int limit, int skipped) {
        return db.sql("select " + COLUMNS + """
                from walk where partnership_id = :partnership and publication = 'published' and not archived
                order by starts_at < :now, abs(extract(epoch from starts_at - :now)), id limit :limit offset :skipped
                """)
                .set("now", clock.instant())
                .set("limit", limit)
                .set("skipped", skipped)
                .list(this::thing);
    }

    boolean isAhead(Walk walk) {
        return walk.startsAt().isAfter(clock.instant());
    }

    /** All of them after one of them, the last one first, archived ones at the end. */
    List<Walk> all(Key after, int limit) {
        return db.sql("select " + COLUMNS + """
                from walk
                where partnership_id = :partnership and (cast(:after as uuid) is null or (not archived, starts_at, id) < (
                    select not archived, starts_at, id from walk where partnership_id = :partnership and id = :after))
                order by not archived desc, starts_at desc, id desc limit :limit
                """)
                .set("after", after.id())
                .set("limit", limit)
                .list(this::thing);
    }

    @Override
    public UUID add(WalkDraft draft) {
        var id = Ids.next();
        set(db.sql("""
                insert into walk (
                    partnership_id, id, slug, title_sk, title_en, summary_sk, summary_en, description_sk, description_en,
                    begins_sk, begins_en, starts_at, publication, changed_at)
                values (
                    :partnership, :id, :slug, :title_sk, :title_en, :summary_sk, :summary_en, :description_sk,
                    :description_en, :begins_sk, :begins_en, :starts_at, :publication, :now)
                """), draft).set("id", id).run();
        return id;
    }

    @Override
    public void change(UUID id, WalkDraft draft, int version) {
        slugs.remember(id, version, draft.slug());
        set(db.sql("""
                update walk
                set slug = :slug, title_sk = :title_sk, title_en = :title_en, summary_sk = :summary_sk,
                    summary_en = :summary_en, description_sk = :description_sk, description_en = :description_en,
                    begins_sk = :begins_sk, begins_en = :begins_en, starts_at = :starts_at, publication = :publication,
                    version = version + 1, changed_at = :now
                where partnership_id = :partnership and id = :id and version = :version
                """), draft).set("id", id).set("version", version).run();
    }

    private Statement set(Statement statement, WalkDraft draft) {
        return statement
                .set("slug", draft.slug())
                .set("title", draft.title())
                .set("summary", draft.summary())
                .set("description", draft.description())
                .set("begins", draft.begins())
                .set("starts_at", draft.startsAt())
                .set("publication", draft.publication())
                .set("now", clock.instant());
    }

    @Override
    protected Walk thing(Row row) {
        var draft = new WalkDraft(
                row.string("slug"),
                row.text("title"),
                row.text("summary"),
                row.text("description"),
                row.text("begins"),
                row.instant("starts_at"),
                row.constant("publication", Publication.class));
        return new Walk(row.uuid("id"), draft, row.bool("archived"), row.integer("version"));
    }
}
