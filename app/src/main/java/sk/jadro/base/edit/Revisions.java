package sk.jadro.base.edit;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.Row;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The history of what people edit: which version became what, by whom and when. Rows are added;
 * the application's role can neither change one nor take it out, but for {@linkplain #forget old ones}. Called inside the
 * partnership.
 */
@Component
class Revisions {
    /** Without the drafts, which are long. */
    private static final String SELECT = """
            select kind, thing_id, version, editor_id, act, at, after #>> '{title,sk}' as title_sk,
                   after #>> '{title,en}' as title_en
            from revision
            where partnership_id = :partnership
            """;

    private final Db db;
    /** What was noted before its drafts had some yes-or-no says no. */
    private final JsonMapper json;

    private final Clock clock;

    Revisions(Db db, JsonMapper json, Clock clock) {
        this.db = db;
        this.json = json.rebuild()
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .build();
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

    /** What a thing said before a step, null of one that was added, and from then on. */
    record Drafts<D extends Record>(@Nullable D before, D after) {}

    /** Those of the step that followed a version; empty if nobody knows any more. */
    <D extends Record> Optional<Drafts<D>> drafts(Editable<D> what, UUID id, int version) {
        return db.sql("""
                select before::text, after::text from revision
                where partnership_id = :partnership and kind = :kind and thing_id = :id and version = :version
                """)
                .set("kind", what.kind())
                .set("id", id)
                .set("version", version)
                .first(row -> new Drafts<>(
                        draft(what, row.stringOrNull("before")),
                        Objects.requireNonNull(draft(what, row.string("after")))));
    }

    /** What a version said; empty if nobody knows any more. */
    <D extends Record> Optional<D> read(Editable<D> what, UUID id, int version) {
        return drafts(what, id, version).flatMap(drafts -> Optional.ofNullable(drafts.before()));
    }

    /** The first version that no step followed yet. */
    int next(Editable<?> what, UUID id) {
        return db.sql("""
                select coalesce(max(version), 0) + 1 as next from revision
                where partnership_id = :partnership and kind = :kind and thing_id = :id
                """).set("kind", what.kind()).set("id", id).one(row -> row.integer("next"));
    }

    /** The steps of these kinds, the latest first. */
    List<Revision> latest(List<HistoryKind<?>> kinds, int limit, int skipped) {
        return db.sql(SELECT + """
                  and kind = any (:kinds)
                order by at desc, thing_id, version desc
                limit :limit offset :skipped
                """)
                .set("kinds", kinds.stream().map(HistoryKind::code).toList())
                .set("limit", limit)
                .set("skipped", skipped)
                .list(row -> revision(kinds, row));
    }

    /** The step that followed a version. */
    Optional<Revision> after(HistoryKind<?> kind, UUID thing, int version) {
        return db.sql(SELECT + "and kind = :kind and thing_id = :thing and version = :version")
                .set("kind", kind.code())
                .set("thing", thing)
                .set("version", version)
                .first(row -> revision(List.of(kind), row));
    }

    /**
     * Forgets what was noted before then and more than a year ago, but for the last step of each thing; how many. Two who
     * edit now need none of it: a merge asks for the step that followed the version which was read.
     */
    int forget(Instant before) {
        return db.sql("select forget_revisions(:before) as forgotten")
                .set("before", before)
                .one(row -> row.integer("forgotten"));
    }

    private <D extends Record> @Nullable D draft(Editable<D> what, @Nullable String draft) {
        return draft == null ? null : json.readValue(draft, what.draft());
    }

    private static Revision revision(List<HistoryKind<?>> kinds, Row row) {
        var code = row.string("kind");
        return new Revision(
                kinds.stream()
                        .filter(kind -> kind.code().equals(code))
                        .findFirst()
                        .orElseThrow(),
                row.uuid("thing_id"),
                row.integer("version"),
                row.uuid("editor_id"),
                row.constant("act", Act.class),
                row.instant("at"),
                row.textOrNull("title"));
    }
}
