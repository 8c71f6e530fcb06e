package sk.jadro.base.inbox;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.text.Sha256;

/** How far inboxes have been read. All is called inside a partnership. */
@Component
class InboxStore {
    private final Db db;

    InboxStore(Db db) {
        this.db = db;
    }

    /** The number of the last letter that was taken; from the beginning where numbers have a new meaning. */
    long place(long validity) {
        var place = db.sql("""
                select last_uid from inbox_place where partnership_id = :partnership and uid_validity = :validity
                """).set("validity", validity).first(row -> row.number("last_uid"));
        if (place.isPresent()) {
            return place.get();
        }
        db.sql("delete from inbox_retry where partnership_id = :partnership").run();
        db.sql("""
                insert into inbox_place (partnership_id, uid_validity, last_uid) values (:partnership, :validity, 0)
                on conflict (partnership_id) do update set uid_validity = excluded.uid_validity, last_uid = 0
                """).set("validity", validity).run();
        return 0;
    }

    /** Nobody else's reading goes on until this transaction ends. */
    void reached(long validity, long uid) {
        var found = db.sql("""
                update inbox_place set last_uid = greatest(last_uid, :uid)
                where partnership_id = :partnership and uid_validity = :validity
                """).set("validity", validity).set("uid", uid).run();
        if (found == 0) {
            throw new IllegalStateException("the mailbox's numbers have a new meaning");
        }
    }

    /** Notes that a letter was taken, or passed over; false if that stands there. */
    boolean note(String id, Instant now, boolean passedOver) {
        return db.sql("""
                insert into inbox_letter (partnership_id, message_key, taken_at, passed_over)
                values (:partnership, :key, :now, :passed_over)
                on conflict do nothing
                """)
                        .set("key", Sha256.hex(id))
                        .set("now", now)
                        .set("passed_over", passedOver)
                        .run()
                == 1;
    }

    /** A letter to be tried again. */
    record Retry(long uid, int tries, Instant since) {}

    /** Whichever was tried least lately first. */
    List<Retry> retries(int limit) {
        return db.sql("""
                select uid, tries, since from inbox_retry
                where partnership_id = :partnership
                order by tried_at, uid
                limit :limit
                """)
                .set("limit", limit)
                .list(row -> new Retry(row.number("uid"), row.integer("tries"), row.instant("since")));
    }

    /** Notes that a letter is to be tried again; how often it has failed, and since when. */
    Retry failed(long uid, int more, Instant now) {
        return Objects.requireNonNull(db.sql("""
                insert into inbox_retry as r (partnership_id, uid, tries, since, tried_at)
                values (:partnership, :uid, :more, :now, :now)
                on conflict (partnership_id, uid) do update set tries = r.tries + :more, tried_at = :now
                returning uid, tries, since
                """)
                .set("uid", uid)
                .set("more", more)
                .set("now", now)
                .one(row -> new Retry(row.number("uid"), row.integer("tries"), row.instant("since"))));
    }

    void settled(long uid) {
        db.sql("delete from inbox_retry where partnership_id = :partnership and uid = :uid")
                .set("uid", uid)
                .run();
    }

    int forget(Instant before) {
        return db.sql("delete from inbox_letter where partnership_id = :partnership and taken_at < :before")
                .set("before", before)
                .run();
    }
}
