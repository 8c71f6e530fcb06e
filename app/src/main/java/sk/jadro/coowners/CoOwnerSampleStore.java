package sk.jadro.coowners;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.text.Text;
import sk.jadro.organisations.Organisations;

/** The rows of invented names, and what real people hold of the sample. Called inside the partnership. */
@Component
class CoOwnerSampleStore {
    /** Whether somebody real stands under the activity {@code a}, or asked to. */
    private static final String SOMEBODY_REAL = """
            exists (select from co_owner o
                    where o.partnership_id = :partnership and o.activity_id = a.id and not o.sample)
            or exists (select from sign_up s
                       where s.partnership_id = :partnership and s.activity_ids @> array[a.id])
            """;

    private final Db db;
    private final CoOwnerStore store;
    private final Organisations organisations;

    CoOwnerSampleStore(Db db, CoOwnerStore store, Organisations organisations) {
        this.db = db;
        this.store = store;
        this.organisations = organisations;
    }

    /** For whom they act is known. */
    void add(UUID activity, UUID person, Signature signature, Instant now) {
        var id = store.stand(activity, person, signature, CoOwner.Source.FORM, now);
        db.sql("update co_owner set sample = true where partnership_id = :partnership and id = :id")
                .set("id", id)
                .run();
        organisations.vouch(person, signature.organisation());
    }

    void remove() {
        db.sql("delete from co_owner where partnership_id = :partnership and sample")
                .run();
    }

    boolean hasRealPeople(UUID activity) {
        return db.sql("select (" + SOMEBODY_REAL + ") as real from (select cast(:activity as uuid)) a(id)")
                .set("activity", activity)
                .one(row -> row.bool("real"));
    }

    List<Text> sampleActivitiesWithRealPeople() {
        return db.sql("""
                select a.title_sk, a.title_en from activity a
                where a.partnership_id = :partnership and a.sample and a.publication = 'published' and (
                """ + SOMEBODY_REAL + """
                )
                order by a.position, a.id limit 200
                """).list(row -> row.text("title"));
    }
}
