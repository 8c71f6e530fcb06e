package sk.jadro.mine;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;

/** How far the letters of a day have come. Called inside a partnership. */
@Component
class DailyRound {
    private static final UUID NOBODY = new UUID(0, 0);

    private final Db db;

    DailyRound(Db db) {
        this.db = db;
    }

    /**
     * After whom to go on, while every other node waits for the end of the transaction; empty if all letters of this day, or
     * of a later one, are written. The first call of a day begins it, wherever the one before had come to.
     */
    Optional<UUID> next(LocalDate day) {
        db.sql("""
                insert into daily_letters (partnership_id, day, after_person) values (:partnership, :day, :nobody)
                on conflict (partnership_id) do update set day = :day, after_person = :nobody
                where daily_letters.day < :day
                """).set("day", day).set("nobody", NOBODY).run();
        return db.sql("""
                select after_person from daily_letters
                where partnership_id = :partnership and day = :day and after_person is not null
                for update
                """).set("day", day).first(row -> row.uuid("after_person"));
    }

    /** @param last the last one who was thought of; null if nobody is left */
    void reached(@Nullable UUID last) {
        db.sql("update daily_letters set after_person = :last where partnership_id = :partnership")
                .set("last", last)
                .run();
    }
}
