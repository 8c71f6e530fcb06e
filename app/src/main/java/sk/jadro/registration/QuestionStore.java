package sk.jadro.registration;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.Ids;
import sk.jadro.base.db.Row;
import sk.jadro.base.db.Statement;
import sk.jadro.base.edit.Edition;
import sk.jadro.base.edit.Listed;

/** The rows of the questions that events ask. Called inside the partnership. */
@Component
class QuestionStore implements Listed<QuestionDraft> {
    /** As many as a form can hold. */
    static final int MOST = 30;

    private static final String SELECT = """
            select id, event_id, version, kind, title_sk, title_en, choices_sk, choices_en, required, position, archived
            from registration_question where partnership_id = :partnership
            """;

    private final Db db;

    QuestionStore(Db db) {
        this.db = db;
    }

    /** Those that an event asks, in their order. */
    List<Question> of(UUID event) {
        return all(event).stream().filter(question -> !question.removed()).toList();
    }

    /** Those that it asks no more, too. */
    List<Question> all(UUID event) {
        return db.sql(SELECT + "and event_id = :event order by archived, position, id limit 100")
                .set("event", event)
                .list(QuestionStore::question);
    }

    Optional<Question> byId(UUID id) {
        return db.sql(SELECT + "and id = :id").set("id", id).first(QuestionStore::question);
    }

    @Override
    public String kind() {
        return "question";
    }

    @Override
    public Class<QuestionDraft> draft() {
        return QuestionDraft.class;
    }

    @Override
    public Optional<Edition<QuestionDraft>> locked(UUID id) {
        return db.sql(SELECT + "and id = :id for no key update")
                .set("id", id)
                .first(row -> question(row).edition());
    }

    @Override
    public UUID add(QuestionDraft draft) {
        var id = Ids.next();
        set(draft, db.sql("""
                insert into registration_question (
                    partnership_id, id, event_id, kind, title_sk, title_en, choices_sk, choices_en, required, position)
                values (
                    :partnership, :id, :event, :kind, :title_sk, :title_en, :choices_sk, :choices_en, :required, :position)
                """)).set("id", id).set("event", draft.event()).run();
        return id;
    }

    @Override
    public void change(UUID id, QuestionDraft draft, int version) {
        set(draft, db.sql("""
                update registration_question
                set version = :version + 1, kind = :kind, title_sk = :title_sk, title_en = :title_en,
                    choices_sk = :choices_sk, choices_en = :choices_en, required = :required, position = :position
                where partnership_id = :partnership and id = :id
                """)).set("id", id).set("version", version).run();
    }

    private static Statement set(QuestionDraft draft, Statement sql) {
        return sql.set("kind", draft.kind())
                .set("title", draft.title())
                .set("choices", draft.choices())
                .set("required", draft.required())
                .set("position", draft.position());
    }

    @Override
    public void setArchived(UUID id, boolean archived) {
        db.sql("""
                update registration_question set archived = :archived, version = version + 1
                where partnership_id = :partnership and id = :id
                """).set("id", id).set("archived", archived).run();
    }

    private static Question question(Row row) {
        return new Question(
                row.uuid("id"),
                new QuestionDraft(
                        row.uuid("event_id"),
                        row.text("title"),
                        row.constant("kind", QuestionKind.class),
                        row.text("choices"),
                        row.bool("required"),
                        row.integer("position")),
                row.bool("archived"),
                row.integer("version"));
    }
}
