package sk.jadro.documents;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.open.Reference;

/** The lists of documents. Called inside the partnership. */
@Component
class DocumentLists {
    /** The partnership's own first, then by what they are of, the latest of that first. */
    private static final String BY_SUBJECT =
            "order by d.about_kind nulls first, d.about_id desc nulls first, d.id desc limit :limit offset :skipped";

    private static final String LATEST = "order by d.changed_at desc, d.id limit :limit offset :skipped";

    private final Db db;
    private final DocumentStore store;

    DocumentLists(Db db, DocumentStore store) {
        this.db = db;
        this.store = store;
    }

    /** What everybody may take away, of one thing or of all. */
    List<Document> published(@Nullable Reference about, int limit, int skipped) {
        return Reference.set(
                        db.sql(store.select()
                                + DocumentStore.PUBLIC
                                + (about == null ? "" : "and d.about_kind = :about_kind and d.about_id = :about_id ")
                                + BY_SUBJECT),
                        "about",
                        about)
                .set("limit", limit)
                .set("skipped", skipped)
                .list(store::thing);
    }

    /** All of them, also what is out of sight or has no file yet. */
    List<Document> all(int limit, int skipped) {
        return db.sql(store.select() + LATEST)
                .set("limit", limit)
                .set("skipped", skipped)
                .list(store::thing);
    }

    /** Those that everybody may take away of each of these things, the latest first, at most so many of one; a single query. */
    Map<UUID, List<Document>> of(String kind, List<UUID> things, int each) {
        return db
                .sql(store.select() + DocumentStore.PUBLIC + """
                and d.id in (
                    select l.id from unnest(cast(:things as uuid[])) t(id)
                    cross join lateral (
                        select o.id from document o
                        where o.partnership_id = :partnership and o.about_kind = :kind and o.about_id = t.id and not o.archived
                          and (o.link is not null or exists (
                              select from document_file n
                              where n.partnership_id = :partnership and n.document_id = o.id and n.taken_back_at is null))
                        order by o.id desc limit :each) l)
                order by d.id desc
                """)
                .set("kind", kind)
                .set("things", things)
                .set("each", each)
                .list(store::thing)
                .stream()
                .collect(Collectors.groupingBy(document -> subject(document)));
    }

    private static UUID subject(Document document) {
        var about = document.draft().about();
        if (about == null) {
            throw new IllegalStateException("It was found by what it is of.");
        }
        return about.id();
    }
}
