package sk.jadro.base.token;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.text.Sha256;

/**
 * Secrets that stand in links. Each has 256 random bits, is good for one purpose and one partnership, and is kept only
 * as its SHA-256, so that reading the database opens no link. Called inside a partnership.
 */
@Component
public class Tokens {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final Db db;
    private final Clock clock;

    Tokens(Db db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /**
     * A token as it was found.
     *
     * @param subject the row that it speaks of; null where there is none yet
     * @param used whether it has done its work already
     * @param expires null if it is good for as long as its subject
     */
    public record Found(
            @Nullable UUID subject, boolean used, @Nullable Instant expires) {}

    /**
     * Makes a new one.
     *
     * @param expires null if it is good for as long as its subject
     * @return what is to stand in the link; it can't be had again
     */
    public String issue(String purpose, @Nullable UUID subject, @Nullable Instant expires) {
        var random = new byte[32];
        RANDOM.nextBytes(random);
        var token = BASE64.encodeToString(random);
        db.sql("""
                insert into token (partnership_id, hash, purpose, subject, created_at, expires_at)
                values (:partnership, :hash, :purpose, :subject, :now, :expires)
                """)
                .set("hash", Sha256.of(token))
                .set("purpose", purpose)
                .set("subject", subject)
                .set("now", clock.instant())
                .set("expires", expires)
                .run();
        return token;
    }

    /** The token of a link, if it is of this purpose and has not expired. */
    public Optional<Found> find(String purpose, String token) {
        return db.sql("""
                select subject, used_at is not null as used, expires_at from token
                where partnership_id = :partnership and hash = :hash and purpose = :purpose
                  and (expires_at is null or expires_at > :now)
                """)
                .set("hash", Sha256.of(token))
                .set("purpose", purpose)
                .set("now", clock.instant())
                .first(row -> new Found(row.uuidOrNull("subject"), row.bool("used"), row.instantOrNull("expires_at")));
    }

    /** Uses a token up: true for the one call that does so, however many try at once. */
    public boolean use(String purpose, String token) {
        return db.sql("""
                update token set used_at = :now
                where partnership_id = :partnership and hash = :hash and purpose = :purpose and used_at is null
                  and (expires_at is null or expires_at > :now)
                """)
                        .set("hash", Sha256.of(token))
                        .set("purpose", purpose)
                        .set("now", clock.instant())
                        .run()
                == 1;
    }

    /** Makes all links of this purpose to a subject worthless. */
    public void revoke(UUID subject, String purpose) {
        db.sql("delete from token where partnership_id = :partnership and subject = :subject and purpose = :purpose")
                .set("subject", subject)
                .set("purpose", purpose)
                .run();
    }

    /** Makes all links to a subject worthless, of whatever purpose. */
    public void revoke(UUID subject) {
        db.sql("delete from token where partnership_id = :partnership and subject = :subject")
                .set("subject", subject)
                .run();
    }

    /** Forgets links that were used or have expired before; how many. */
    int forget(Instant before) {
        return db.sql("""
                delete from token
                where partnership_id = :partnership and (used_at < :before or expires_at < :before)
                """).set("before", before).run();
    }
}
