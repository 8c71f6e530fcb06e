package sk.jadro.base.edit;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import tools.jackson.databind.json.JsonMapper;

/**
 * The history of what people edit: which version became what, by whom and when. Rows are
 * added; the application's role can neither change one nor take it out. Called inside the partnership.
 */
@Component
class Revisions {
    private final Db db;
    private final JsonMapper json;
    private final Clock clock;

    Revisions(Db db, JsonMapper json, Clock clock) {
        this.db = db;
        this.json = json;
        this.clock = clock;
    }

    /** What somebody did with a thing. */
    enum Act {
        ADDED,
        CHANGED,
        ARCHIVED,
        BROUGHT_BACK
    }

    /**
     * Notes one.
     *
     * @param version which the thing was before; 0 of one that was added
     */
    void note(
            Editor by,
            Act act,
            Editable<?> what,
            UUID id,
            int version,
            @Nullable Record before,
            @Nullable Record after) {
        db.sql("""
                insert into revision (partnership_id, kind, thing_id, version, editor_id, act, before, after, at)
                values (:partnership, :kind, :id, :version, :editor, :act, cast(:before as jsonb),
                    cast(:after as jsonb), :now)
                """)
                .set("kind", what.kind())
                .set("id", id)
                .set("version", version)
                .set("editor", by.id())
                .set("act", act)
                .set("before", before == null ? null : json.writeValueAsString(before))
                .set("after", after == null ? null : json.writeValueAsString(after))
                .set("now", clock.instant())
                .run();
    }

    /** What a version said; empty if nobody knows any more. */
    <D extends Record> Optional<D> read(Editable<D> what, UUID id, int version) {
        return db.sql("""
                select before::text as draft from revision
                where partnership_id = :partnership and kind = :kind and thing_id = :id and version = :version
                  and before is not null
                """)
                .set("kind", what.kind())
                .set("id", id)
                .set("version", version)
                .first(row -> json.readValue(row.string("draft"), what.draft()));
    }
}
