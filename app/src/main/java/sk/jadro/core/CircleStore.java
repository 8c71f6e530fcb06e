package sk.jadro.core;

import java.time.Clock;
import java.util.Collection;
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
import sk.jadro.base.open.News;
import sk.jadro.base.open.PublicKind;
import sk.jadro.base.open.Stage;
import sk.jadro.base.open.Strand;
import sk.jadro.base.text.Markdown;
import sk.jadro.partnership.Publication;
import sk.jadro.people.SideCounts;

/** The circles' rows. A partnership has a handful; two hundred at most are read. */
@Component
class CircleStore extends ListedStore<Circle, CircleDraft> {
    private static final String COLUMNS = """
            id, slug, title_sk, title_en, purpose_sk, purpose_en, description_sk, description_en, entry, entry_note_sk,
            entry_note_en, meets_sk, meets_en, deciding, quorum, majority, city_office, civil_society, business, academia,
            councillor, public, monitors, ring, begins_on, ends_on, successor_id, publication, archived, version
            """;
    private static final String SELECT = "select " + COLUMNS + " from circle where partnership_id = :partnership ";

    CircleStore(Db db, Clock clock) {
        super(db, clock, "circle", COLUMNS, CircleDraft.class, CircleDraft::slug, Circle::edition);
    }

    @Bean
    static PublicTables circleTables() {
        return PublicTables.of("circle", "circle_former_name", "circle_rules");
    }

    @Bean
    PublicKind<Circle> publicCircles() {
        return PublicKind.of("circle", "circles", "core.circle", Circle::id, Circle::path, this)
                .title("core.name", Circle::title)
                .text("purpose", "core.purpose", circle -> circle.draft().purpose())
                .text("meets", "core.meets", circle -> circle.draft().meets())
                .markdown(
                        "description",
                        "core.description",
                        circle -> circle.draft().description())
                .reference(
                        "successor", "core.successor", circle -> circle.draft().successor())
                .onTheThread(circle -> Strand.of(Stage.MET).on(circle.draft().begins()))
                .told(circle -> News.of(
                                "core.news",
                                words -> Markdown.literals(
                                        circle.draft().purpose().in(words.lang())))
                        .again(circle.draft().ends()));
    }

    /** Those that readers see, from the middle outwards; those beside all others, and then those that ended, last. */
    List<Circle> published() {
        return db.sql(SELECT + """
                and publication = 'published' and not archived
                order by ends_on is not null, ring = 0, ring, begins_on, id limit 200
                """).list(this::thing);
    }

    /** All of them, archived ones last. */
    List<Circle> all() {
        return db.sql(SELECT + "order by archived, ends_on is not null, ring = 0, ring, begins_on, id limit 200")
                .list(this::thing);
    }

    List<Circle> byIds(Collection<UUID> ids) {
        return db.sql(SELECT + "and id = any (cast(:ids as uuid[])) order by id")
                .set("ids", ids)
                .list(this::thing);
    }

    /** Whether there is one that people wrote. */
    boolean hasOwn() {
        return db.sql("select exists (select from circle where partnership_id = :partnership and not sample) as own")
                .one(row -> row.bool("own"));
    }

    @Override
    public UUID add(CircleDraft draft) {
        return add(draft, false);
    }

    UUID add(CircleDraft draft, boolean sample) {
        var id = Ids.next();
        set(db.sql("""
                insert into circle (
                    partnership_id, id, slug, title_sk, title_en, purpose_sk, purpose_en, description_sk, description_en,
                    entry, entry_note_sk, entry_note_en, meets_sk, meets_en, deciding, quorum, majority, city_office,
                    civil_society, business, academia, councillor, public, monitors, ring, begins_on, ends_on,
                    successor_id, publication, sample, changed_at)
                values (
                    :partnership, :id, :slug, :title_sk, :title_en, :purpose_sk, :purpose_en, :description_sk,
                    :description_en, :entry, :entry_note_sk, :entry_note_en, :meets_sk, :meets_en, :deciding, :quorum,
                    :majority, :city_office, :civil_society, :business, :academia, :councillor, :public, :monitors,
                    :ring, :begins, :ends, :successor, :publication, :sample, :now)
                """), draft).set("id", id).set("sample", sample).run();
        return id;
    }

    @Override
    public void change(UUID id, CircleDraft draft, int version) {
        slugs.remember(id, version, draft.slug());
        set(db.sql("""
                update circle
                set slug = :slug, title_sk = :title_sk, title_en = :title_en, purpose_sk = :purpose_sk,
                    purpose_en = :purpose_en, description_sk = :description_sk, description_en = :description_en,
                    entry = :entry, entry_note_sk = :entry_note_sk, entry_note_en = :entry_note_en, meets_sk = :meets_sk,
                    meets_en = :meets_en, deciding = :deciding, quorum = :quorum, majority = :majority,
                    city_office = :city_office, civil_society = :civil_society, business = :business,
                    academia = :academia, councillor = :councillor, public = :public, monitors = :monitors,
                    ring = :ring, begins_on = :begins, ends_on = :ends, successor_id = :successor, publication = :publication, version = version + 1,
                    sample = false, changed_at = :now
                where partnership_id = :partnership and id = :id and version = :version
                """), draft).set("id", id).set("version", version).run();
    }

    private Statement set(Statement statement, CircleDraft draft) {
        return draft.seats()
                .setIn(statement)
                .set("slug", draft.slug())
                .set("title", draft.title())
                .set("purpose", draft.purpose())
                .set("description", draft.description())
                .set("entry", draft.entry())
                .set("entry_note", draft.entryNote())
                .set("meets", draft.meets())
                .set("deciding", draft.rule().deciding())
                .set("quorum", draft.rule().quorum())
                .set("majority", draft.rule().majority())
                .set("monitors", draft.monitors())
                .set("ring", draft.ring())
                .set("begins", draft.begins())
                .set("ends", draft.ends())
                .set("successor", draft.successor())
                .set("publication", draft.publication())
                .set("now", clock.instant());
    }

    /** The sample circles that readers see. */
    List<UUID> sample() {
        return db.sql("""
                select id from circle where partnership_id = :partnership and sample and publication = 'published'
                order by id limit 200
                """).list(row -> row.uuid("id"));
    }

    /** Makes a draft of a sample circle. */
    void withdraw(UUID id) {
        db.sql("""
                update circle set publication = 'draft', version = version + 1, changed_at = :now
                where partnership_id = :partnership and id = :id
                """).set("id", id).set("now", clock.instant()).run();
    }

    /** Makes a sample circle one of the partnership's own. */
    void makeOwn(UUID id) {
        db.sql("update circle set sample = false where partnership_id = :partnership and id = :id")
                .set("id", id)
                .run();
    }

    @Override
    protected Circle thing(Row row) {
        var rule = new DecisionRule(
                row.constant("deciding", Deciding.class), row.integer("quorum"), row.integer("majority"));
        var draft = new CircleDraft(
                row.string("slug"),
                row.text("title"),
                row.text("purpose"),
                row.text("description"),
                row.constant("entry", Entry.class),
                row.text("entry_note"),
                row.text("meets"),
                rule,
                SideCounts.of(row),
                row.bool("monitors"),
                row.integer("ring"),
                row.date("begins_on"),
                row.dateOrNull("ends_on"),
                row.uuidOrNull("successor_id"),
                row.constant("publication", Publication.class));
        return new Circle(row.uuid("id"), draft, row.bool("archived"), row.integer("version"));
    }
}
