package sk.jadro.updates;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.open.Reference;

/** The lists of news, the latest first. Called inside the partnership. */
@Component
class UpdateLists {
    private static final String LATEST = "order by u.said_at desc, u.id limit :limit offset :skipped";

    private final Db db;
    private final UpdateStore store;

    UpdateLists(Db db, UpdateStore store) {
        this.db = db;
        this.store = store;
    }

    /** What everybody may read, of one thing or of all. */
    List<Update> published(@Nullable Reference about, int limit, int skipped) {
        return Reference.set(
                        db.sql(store.select()
                                + UpdateStore.PUBLIC
                                + (about == null ? "" : "and u.about_kind = :about_kind and u.about_id = :about_id ")
                                + LATEST),
                        "about",
                        about)
                .set("limit", limit)
                .set("skipped", skipped)
                .list(store::thing);
    }

    /** All of them, also what was taken out of sight. */
    List<Update> all(int limit, int skipped) {
        return db.sql(store.select() + LATEST)
                .set("limit", limit)
                .set("skipped", skipped)
                .list(store::thing);
    }

    /** What somebody wrote; two hundred at most. */
    List<Update> by(UUID person) {
        return db.sql(store.select() + "and u.author_id = :person " + LATEST)
                .set("person", person)
                .set("limit", 200)
                .set("skipped", 0)
                .list(store::thing);
    }

    /** The latest that everybody may read of each of these things, at most so much of one; a single query. */
    Map<UUID, List<Update>> latest(String kind, List<UUID> things, int each) {
        return db
                .sql(store.select() + UpdateStore.PUBLIC + """
                and u.id in (
                    select l.id from unnest(cast(:things as uuid[])) t(id)
                    cross join lateral (
                        select id from posted_update
                        where partnership_id = :partnership and about_kind = :kind and about_id = t.id and not archived
                          and taken_back_at is null
                        order by said_at desc, id limit :each) l)
                order by u.said_at desc, u.id
                """)
                .set("kind", kind)
                .set("things", things)
                .set("each", each)
                .list(store::thing)
                .stream()
                .collect(Collectors.groupingBy(update -> update.draft().about().id()));
    }
}
