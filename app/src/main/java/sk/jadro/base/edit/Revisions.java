package sk.jadro.base.edit;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.Row;
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
                .set("after", json.writeValueAsString(after))
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

    /** Those of these kinds, the latest first. */
    List<Revision<?>> latest(List<Editable<?>> kinds, int limit, int skipped) {
        return db.sql("""
                select kind, thing_id, version, editor_id, act, at, before::text, after::text from revision
                where partnership_id = :partnership and kind = any (:kinds)
                order by at desc, thing_id, version desc
                limit :limit offset :skipped
                """)
                .set("kinds", kinds.stream().map(Editable::kind).toList())
                .set("limit", limit)
                .set("skipped", skipped)
                .list(row -> revision(
                        kinds.stream()
                                .filter(what -> what.kind().equals(row.string("kind")))
                                .findFirst()
                                .orElseThrow(),
                        row));
    }

    /** The one that followed a version. */
    Optional<Revision<?>> after(Editable<?> what, UUID thing, int version) {
        return db.sql("""
                select thing_id, version, editor_id, act, at, before::text, after::text from revision
                where partnership_id = :partnership and kind = :kind and thing_id = :thing and version = :version
                """)
                .set("kind", what.kind())
                .set("thing", thing)
                .set("version", version)
                .first(row -> revision(what, row));
    }

    private <D extends Record> Revision<D> revision(Editable<D> what, Row row) {
        var before = row.stringOrNull("before");
        return new Revision<>(
                what,
                row.uuid("thing_id"),
                row.integer("version"),
                row.uuid("editor_id"),
                row.constant("act", Act.class),
                row.instant("at"),
                before == null ? null : json.readValue(before, what.draft()),
                json.readValue(row.string("after"), what.draft()));
    }
}
