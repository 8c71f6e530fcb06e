package sk.jadro.updates;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.Ids;
import sk.jadro.base.db.PublicTables;
import sk.jadro.base.db.Row;
import sk.jadro.base.db.Statement;
import sk.jadro.base.edit.WrittenStore;
import sk.jadro.base.files.FileUse;
import sk.jadro.base.files.Picture;
import sk.jadro.base.open.News;
import sk.jadro.base.open.PublicKind;
import sk.jadro.base.open.Reference;
import sk.jadro.base.section.Hold;
import sk.jadro.base.section.ThingKind;
import sk.jadro.base.subject.Subjects;
import sk.jadro.base.text.Text;
import sk.jadro.base.thread.Heard;
import sk.jadro.coowners.Carriers;

/** Writes news and reads it; {@link UpdateLists} has the lists. Called inside the partnership. */
@Component
class UpdateStore extends WrittenStore<Update, UpdateDraft> implements PublicKind.Reading<Update> {
    private static final String COLUMNS = """
            u.id, u.number, u.about_kind, u.about_id, u.title_sk, u.title_en, u.text_sk, u.text_en, u.file_id,
            u.alternative_sk, u.alternative_en, u.by_carrier, u.author_id, u.said_at, u.archived, u.taken_back_at, u.version,
            array(select width || 'x' || height from rendition f
                  where f.partnership_id = :partnership and f.file_id = u.file_id) as sizes,
            """;

    /** What everybody may read. */
    static final String PUBLIC = " and subject.shown and not u.archived and u.taken_back_at is null ";

    private final String select;

    UpdateStore(Db db, Subjects subjects, Clock clock) {
        super(db, clock, "posted_update", COLUMNS, UpdateDraft.class, Update::edition);
        this.select = "select " + COLUMNS + Subjects.COLUMNS + "," + Carriers.COLUMNS + "from posted_update u"
                + subjects.join("u") + Carriers.join("u.author_id", "u.about_id")
                + "where u.partnership_id = :partnership and subject.id is not null ";
    }

    /** Each with what it is of, and the name of whoever wrote it. */
    String select() {
        return select;
    }

    @Bean
    static PublicTables updateTables() {
        return PublicTables.of("posted_update");
    }

    @Bean
    static ThingKind newsHasNumbers() {
        return new ThingKind(
                "updates", "select id from posted_update where partnership_id = :partnership and number = :number");
    }

    @Bean
    static Heard newsIsHeardOf() {
        return new Heard("""
                select max(u.said_at) from posted_update u
                where u.partnership_id = :partnership and u.about_kind = h.kind and u.about_id = h.id and not u.archived and u.taken_back_at is null
                """);
    }

    @Bean
    PublicKind<Update> publicUpdates() {
        return PublicKind.of("update", "updates", "updates.update", Update::id, Update::path, this)
                .title("updates.title", Update::title)
                .markdown("text", "updates.text", update -> update.draft().text())
                .text("alternative", "updates.alternative", Update::alternative)
                .time("said", "updates.said", Update::said)
                .reference(
                        "about",
                        "updates.about",
                        update -> update.draft().about().id())
                .told(update -> News.of("updates.news", update.draft().text())
                        .about(update.draft().about()));
    }

    @Override
    public Optional<Update> byId(UUID id) {
        return db.sql(select + "and u.id = :id").set("id", id).first(this::thing);
    }

    Optional<Update> byNumber(int number) {
        return db.sql(select + "and u.number = :number").set("number", number).first(this::thing);
    }

    @Override
    public List<Update> after(UUID id, int limit) {
        return db.sql(select + PUBLIC + "and u.id > :id order by u.id limit :limit")
                .set("id", id)
                .set("limit", limit)
                .list(this::thing);
    }

    @Override
    public List<Update> these(Collection<UUID> ids) {
        return db.sql(select + PUBLIC + "and u.id = any (cast(:ids as uuid[])) order by u.id")
                .set("ids", ids)
                .list(this::thing);
    }

    @Override
    public UUID add(UpdateDraft draft) {
        return add(draft, null, false);
    }

    /**
     * Gives it the next number; two that are written at once wait for each other.
     *
     * @param person who wrote it; null for those who coordinate
     */
    UUID add(UpdateDraft draft, @Nullable UUID person, boolean sample) {
        var id = Ids.next();
        db.takeTurn();
        set(db.sql("""
                insert into posted_update (
                    partnership_id, id, number, about_kind, about_id, title_sk, title_en, text_sk, text_en, by_carrier, author_id, said_at,
                    sample, changed_at)
                select :partnership, :id, coalesce(max(number), 0) + 1, :about_kind, :about_id, :title_sk, :title_en, :text_sk,
                    :text_en, cast(:person as uuid) is not null, :person, :now, :sample, :now
                from posted_update where partnership_id = :partnership
                """), draft)
                .set("id", id)
                .set("person", person)
                .set("sample", sample)
                .run();
        return id;
    }

    @Override
    public void change(UUID id, UpdateDraft draft, int version) {
        set(db.sql("""
                update posted_update
                set about_kind = :about_kind, about_id = :about_id, title_sk = :title_sk, title_en = :title_en,
                    text_sk = :text_sk, text_en = :text_en, version = version + 1, sample = false, changed_at = :now
                where partnership_id = :partnership and id = :id and version = :version
                """), draft).set("id", id).set("version", version).run();
    }

    private Statement set(Statement statement, UpdateDraft draft) {
        return Reference.set(statement, "about", draft.about())
                .set("title", draft.title())
                .set("text", draft.text())
                .set("now", clock.instant());
    }

    /**
     * Puts a picture in the place of the one that it had, or of none.
     *
     * @return the one that it had; null for none
     */
    @Nullable
    UUID setPicture(UUID id, @Nullable UUID file, Text alternative) {
        var before = db.sql("""
                select file_id from posted_update where partnership_id = :partnership and id = :id for update
                """).set("id", id).list(row -> Optional.ofNullable(row.uuidOrNull("file_id")));
        db.sql("""
                update posted_update
                set file_id = cast(:file as uuid), alternative_sk = :alternative_sk, alternative_en = :alternative_en,
                    version = version + 1, changed_at = :now
                where partnership_id = :partnership and id = :id
                """)
                .set("id", id)
                .set("file", file)
                .set("alternative", alternative)
                .set("now", clock.instant())
                .run();
        return before.stream().flatMap(Optional::stream).findFirst().orElse(null);
    }

    /** Notes who wrote it. */
    void sign(UUID id, UUID person) {
        db.sql(
                        "update posted_update set by_carrier = true, author_id = :person where partnership_id = :partnership and id = :id")
                .set("id", id)
                .set("person", person)
                .run();
    }

    /** @param when who wrote it takes it back; null lets it be read again */
    void takeBack(UUID id, @Nullable Instant when) {
        db.sql("""
                update posted_update set taken_back_at = :when, version = version + 1
                where partnership_id = :partnership and id = :id
                """).set("id", id).set("when", when).run();
    }

    /** Forgets what was taken back before then; of each the picture that it had. */
    List<Optional<UUID>> forget(Instant before) {
        return db.sql("""
                delete from posted_update where partnership_id = :partnership and taken_back_at < :before
                returning file_id
                """).set("before", before).list(row -> Optional.ofNullable(row.uuidOrNull("file_id")));
    }

    /** Whether readers see a picture. */
    boolean isPublished(UUID file) {
        return !db.sql(select + PUBLIC + "and u.file_id = :file")
                .set("file", file)
                .list(row -> row.uuid("id"))
                .isEmpty();
    }

    /** Takes the invented ones out of sight. */
    void withdrawSample() {
        db.sql("""
                update posted_update set archived = true, version = version + 1, changed_at = :now
                where partnership_id = :partnership and sample
                """).set("now", clock.instant()).run();
    }

    /** Readers see a picture as long as they see the news. */
    @Bean
    static FileUse picturesOfNews(Db db, UpdateStore store) {
        return (partnership, file) -> db.in(partnership, () -> store.isPublished(file));
    }

    /** What somebody real wrote holds what it is of. */
    @Bean
    static Hold newsHoldsWhatItIsOf(Db db) {
        return thing -> db.sql("""
                select exists (
                    select from posted_update
                    where partnership_id = :partnership and about_id = :thing and not sample and not archived) as held
                """).set("thing", thing).one(row -> row.bool("held"));
    }

    @Override
    public String kind() {
        return "update";
    }

    @Override
    protected Update thing(Row row) {
        var file = row.uuidOrNull("file_id");
        return new Update(
                row.uuid("id"),
                row.integer("number"),
                new UpdateDraft(
                        new Reference(row.string("about_kind"), row.uuid("about_id")),
                        row.text("title"),
                        row.text("text")),
                Objects.requireNonNull(Subjects.of(row)),
                file == null ? null : Picture.of(file, row.strings("sizes")),
                row.text("alternative"),
                row.bool("by_carrier"),
                row.uuidOrNull("author_id"),
                Carriers.shownName(row),
                row.instant("said_at"),
                row.bool("archived"),
                row.instantOrNull("taken_back_at") != null,
                row.integer("version"));
    }
}
